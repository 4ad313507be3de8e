/// What voices say for a letter by itself.
enum LetterName {
  private static let english = [
    "", "ay", "bee", "see", "dee", "ee", "ef", "jee", "aitch", "eye", "jay", "kay", "el", "em", "en", "oh",
    "pee", "cue", "ar", "ess", "tee", "you", "vee", "double-you", "ex", "why", "zee",
  ]

  /// How the name of a letter from A to Z would be written as a word; in other languages it takes about as long.
  ///
  /// - Parameter symbol: As `LetterSymbol` has it.
  static func word(_ symbol: Int) -> String { english.indices.contains(symbol) ? english[symbol] : "" }
}
