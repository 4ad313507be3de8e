/// How words in capitals are said.
struct SpeltWords: Sendable {
  /// Read as words: `NASA`.
  var acronyms = WordSet()
  /// Spelled, although they could be words: `ASAP`.
  var initialisms = WordSet()
  /// Everyday words of up to three letters, which are words in capitals too.
  var shortWords = WordSet()
  /// Words that are initials only where nothing around is in capitals: `US`.
  var quietInitialisms = WordSet()
  /// Letters that are words by themselves, and are marked where they are letters.
  var wordLetters: Set<UInt8> = []
  /// Words after which a letter is a letter: `vitamin A`.
  var letterCues = WordSet()
}
