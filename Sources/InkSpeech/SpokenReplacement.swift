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

  /// In order, within the text, at the bounds of characters, without white space at their ends, and none within
  /// another.
  static func sound(_ replacements: [SpokenReplacement], in text: [UInt8]) -> [SpokenReplacement] {
    func isBound(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
    var sound: [SpokenReplacement] = []
    var end = 0
    for replacement in replacements.sorted(by: { $0.shown.lowerBound < $1.shown.lowerBound }) {
      let range = replacement.shown
      guard range.lowerBound >= end, range.upperBound <= text.count, isBound(range.lowerBound),
        isBound(range.upperBound), let shown = trimmed(range, of: text)
      else { continue }
      sound.append(SpokenReplacement(shown: shown, spoken: replacement.spoken))
      end = range.upperBound
    }
    return sound
  }

  /// A range without the white space at its ends; `nil` where nothing else is in it.
  private static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    var first: Int?
    var end = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (kind, _, length) = ScalarClass.at(offset, in: text)
      offset += length
      if !kind.isSpace {
        first = first ?? offset - length
        end = offset
      }
    }
    return first.map { $0..<end }
  }
}
