import InkText

extension UInt8 {
  /// What ends a word of prose, so that a bracket before it opens no tag.
  @inline(__always) var isPunctuation: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }
}

/// Where a parameter's name ends that may have letters outside ASCII in it by mistake: then it is one unknown name.
func letteredNameEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
  var end = nameEnd(bytes, from: start)
  while end < bytes.count, case let length = bytes.letterLength(at: end), length > 0 {
    end = nameEnd(bytes, from: end + length)
  }
  return end
}

/// Where the bytes of a name end that start at `start`.
func nameEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
  var end = start
  while end < bytes.count, bytes[end].isNameByte { end += 1 }
  return end
}
