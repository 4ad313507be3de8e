/// How much there is to be spoken, as people count it.
enum NarrationCount {
  /// - Parameter text: White space folded, as a script's narration has it.
  static func words(of text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte <= UInt8(ascii: " ")
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  /// What a reader takes for one character counts one, whatever it is made of.
  static func characters(of text: String) -> Int {
    // Each byte is a character where all are ASCII and no line ends in two of them.
    text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") } ? text.utf8.count : text.count
  }
}
