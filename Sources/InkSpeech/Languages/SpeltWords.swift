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
  /// Letters that are words by themselves; of these, letters that voices say otherwise where they are words.
  var wordLetters: Set<UInt8> = []
  var markedLetters: Set<UInt8> = []
  /// Words after which a letter is a letter: `vitamin A`.
  var letterCues = WordSet()
}
