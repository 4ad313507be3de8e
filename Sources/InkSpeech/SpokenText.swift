/// What is said for what is shown: made once, for every voice and for the estimate alike.
///
/// Shown words are what white space parts. Every shown word belongs to one unit and every spoken word to one,
/// in order. In languages whose rules are not known, words stay as they are, without what is silent. Takes time
/// in proportion to the text.
package struct SpokenText: Hashable, Sendable {
  /// One shown word, or several that are spoken as one.
  package struct Unit: Hashable, Sendable {
    /// Indices of shown words; never empty.
    package let shown: Range<Int>
    /// Indices of spoken words; empty where nothing is said.
    package let spoken: Range<Int>
  }

  /// The text that a voice gets, in UTF-8: words and the punctuation that carries intonation and pauses.
  package let bytes: [UInt8]
  package let words: [Word]
  package let units: [Unit]
  /// Sounds in the International Phonetic Alphabet that replace words, by their indices, for voices that take
  /// them; empty where those of an earlier word are said for several.
  package let sounds: [Int: String]

  /// - Parameter replacements: What is spoken in the place of stretches of `shown`. Those that overlap an
  ///   earlier one, or reach beyond the text, are left out.
  package init(_ shown: String, language: SpeechLanguage, replacements: [SpokenReplacement] = []) {
    self.init(utf8: Array(shown.utf8), language: language, replacements: replacements)
  }

  /// - Parameter shown: Valid UTF-8 of less than 2 GiB.
  package init(utf8 shown: [UInt8], language: SpeechLanguage, replacements: [SpokenReplacement] = []) {
    let replacements = SpokenReplacement.sound(replacements, in: shown)
    let text = SpeechLexer.lex(shown, replaced: replacements.map(\.shown))
    var reader = SpokenFormReader(text, language: language, replacements: replacements)
    self = reader.read()
  }

  /// Whether nothing of a text is spoken, in any language.
  package static func isSilent(_ text: String) -> Bool {
    SpokenText(text, language: SpeechLanguage(tag: "en")).words.isEmpty
  }

  init(bytes: [UInt8], words: [Word], units: [Unit], sounds: [Int: String]) {
    self.bytes = bytes
    self.words = words
    self.units = units
    self.sounds = sounds
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package func text(of word: Word) -> String { String(decoding: bytes[word.range], as: UTF8.self) }

  /// The text of some words with their marks, as a voice gets them by themselves.
  package func text(of words: Range<Int>) -> String {
    String(decoding: bytes[range(of: words)], as: UTF8.self)
  }

  /// Words as a voice parts them, by white space: their indices, one after the other. Where a language does not
  /// part its words, many are one.
  package func voiceWords(_ words: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for index in words {
      let start = self.words[index].range.lowerBound
      if let last = parts.popLast() {
        if bytes[start - 1] == 0x20 {
          parts += [last, index..<index + 1]
        } else {
          parts.append(last.lowerBound..<index + 1)
        }
      } else {
        parts.append(index..<index + 1)
      }
    }
    return parts
  }

  func range(of words: Range<Int>) -> Range<Int> {
    guard !words.isEmpty else { return 0..<0 }
    let last = self.words[words.upperBound - 1]
    return self.words[words.lowerBound].range.lowerBound..<last.range.upperBound + (last.mark?.length ?? 0)
  }
}
