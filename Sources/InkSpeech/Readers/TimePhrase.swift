/// Phrases at the start of a sentence that say when: `In 44 B.C. Caesar was murdered.`
extension SpokenFormReader {
  /// Tokens that such a phrase has at most before its abbreviation.
  private static let longestTimePhrase = 8

  /// Whether a sentence says no more than when up to its abbreviation, and goes on with a name: the abbreviation's dot
  /// does not end it. A small word in capitals after the dot, such as `The`, starts another one.
  ///
  /// - Parameters:
  ///   - end: The abbreviation, or a time of day that ends with one.
  ///   - next: What is said after it.
  func saysWhen(_ end: Int, before next: Int) -> Bool {
    guard !rules.timeWords.isEmpty, text[next].kind == .letters, !text[next].flags.contains(.afterParagraph),
      !isWord(next, in: rules.functionWords)
    else { return false }
    let isTime = text[end].kind == .digits
    var hasNumber = isTime
    var index = end - 1
    while index > end - SpokenFormReader.longestTimePhrase {
      let token = text[index]
      if text[index + 1].flags.contains(.afterParagraph) || token.kind == .end || token.is(in: .ends) {
        return hasNumber
      }
      if token.kind == .digits || RomanNumeral.value(of: text, index) != nil {
        hasNumber = true
      } else if !isWord(index, in: rules.timeWords) {
        return false
      }
      index -= 1
    }
    return false
  }
}
