// The kinds of bytes that the lexer tells apart.

@inline(__always) func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

@inline(__always) func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

@inline(__always) func isLetter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20)
}

@inline(__always) func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
    UInt8(ascii: "?"):
    true
  default: false
  }
}

@inline(__always) func isNameByte(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
}

/// Where the bytes of a name end that start at `start`.
func nameEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
  var end = start
  while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
  return end
}
