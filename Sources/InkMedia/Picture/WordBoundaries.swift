internal import CICU
package import InkMessages

/// Where the words of Chinese, Japanese, Thai, Lao, Khmer and Burmese end, by ICU's dictionaries.
package enum WordBoundaries {
  /// - Returns: How many scalars are before each boundary within a text, in order.
  package static func inText(_ text: String) throws(MediaError) -> [Int] {
    let units = Array(text.utf16)
    // ICU's lengths are of 32 bits.
    guard let length = Int32(exactly: units.count) else {
      throw MediaError(.request, "a word of \(units.count) letters is too long to be parted")
    }
    let offsets: [Int32]? = units.withUnsafeBufferPointer { buffer in
      var status: Int32 = 0
      guard let words = inkreel_words_open(buffer.baseAddress, length, &status) else { return nil }
      defer { inkreel_words_close(words) }
      guard status <= 0 else { return nil }
      var offsets: [Int32] = []
      var next = inkreel_words_next(words)
      while next >= 0, next < length {
        offsets.append(next)
        next = inkreel_words_next(words)
      }
      return offsets
    }
    guard let offsets else {
      throw MediaError(.environment, "ICU has no dictionary of words; install libicu")
    }
    return scalarOffsets(offsets, in: text)
  }

  /// Offsets in UTF-16 as those in scalars.
  private static func scalarOffsets(_ offsets: [Int32], in text: String) -> [Int] {
    var result: [Int] = []
    var rest = offsets[...]
    var units: Int32 = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if rest.first == units {
        result.append(index)
        rest = rest.dropFirst()
      }
      units += scalar.value > 0xFFFF ? 2 : 1
    }
    return result
  }

  /// The library that the dictionaries are in; `nil` where its file is not known.
  package static var source: String? {
    guard let path = inkreel_words_library(), path[0] == UInt8(ascii: "/") else { return nil }
    return String(cString: path)
  }
}
