/// What is spoken in the place of a stretch of the shown text, as `say` and a list of pronunciations give it.
package struct SpokenReplacement: Hashable, Sendable {
  package enum Spoken: Hashable, Sendable {
    /// A text that is read as any other; nothing where it is empty.
    case text(String)
    /// The sounds of what is shown, in the International Phonetic Alphabet.
    case ipa(String)
  }

  /// UTF-8 offsets.
  package var shown: Range<Int>
  package var spoken: Spoken

  package init(shown: Range<Int>, spoken: Spoken) {
    self.shown = shown
    self.spoken = spoken
  }

  /// In order, within the text, at the bounds of characters, and none within another.
  static func sound(_ replacements: [SpokenReplacement], in text: [UInt8]) -> [SpokenReplacement] {
    func isBound(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
    var sound: [SpokenReplacement] = []
    var end = 0
    for replacement in replacements.sorted(by: { $0.shown.lowerBound < $1.shown.lowerBound }) {
      let range = replacement.shown
      guard !range.isEmpty, range.lowerBound >= end, range.upperBound <= text.count,
        isBound(range.lowerBound), isBound(range.upperBound)
      else { continue }
      sound.append(replacement)
      end = range.upperBound
    }
    return sound
  }
}
