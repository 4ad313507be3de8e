/// The words of a text: the one definition of what a word is in a plan, to a voice, and in what a voice answers.
package enum PlanWords {
  /// Scalars of a text with the property White_Space separate its words.
  package static func of(_ text: String) -> [Substring] {
    text.unicodeScalars.split(whereSeparator: isSpace).map(Substring.init)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// A text's first words, with `…` after them where there are more than fit.
  package static func start(of text: String, characters most: Int) -> String {
    var start = ""
    for word in of(text) {
      if !start.isEmpty, start.count + word.count + 1 > most { return start + "…" }
      start += start.isEmpty ? String(word.prefix(most)) : " \(word)"
      if word.count > most { return start + "…" }
    }
    return start
  }
}
