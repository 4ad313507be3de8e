/// The letters that a block of Hangul consists of.
struct HangulLetters {
  static func isVowel(_ letter: Unicode.Scalar) -> Bool { (0x1161...0x1175).contains(letter.value) }

  /// The consonant at the start, the vowel, and where there are, the consonants at the end.
  let all: [Unicode.Scalar]

  /// `nil` for what is not a block. As chapter 3.12 of the Unicode standard parts them.
  init?(_ block: Unicode.Scalar) {
    guard (0xac00...0xd7a3).contains(block.value) else { return nil }
    let index = block.value - 0xac00
    let (start, vowel, end) = (0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11a7 + index % 28)
    all = [start, vowel, end].filter { $0 != 0x11a7 }.compactMap(Unicode.Scalar.init)
  }
}
