/// Reads English sentences: gives each word its sounds in Kokoro's alphabet.
///
/// Follows misaki 0.9.4 by hexgrad as hibari-tts 0.2.1 by Maureese Williams has it, both under the Apache License 2.0
/// (docs/licences.md).
package struct EnglishReader: Sendable {
  private let tokenizer: EnglishTokenizer
  private let tagger: PartOfSpeechTagger
  let lexicon: EnglishLexicon
  let unknownWords: UnknownWords

  package init(_ tables: EnglishTables, _ dialect: EnglishDialect) {
    tokenizer = EnglishTokenizer(exceptions: tables[.exceptions])
    tagger = PartOfSpeechTagger(tables)
    lexicon = EnglishLexicon(tables, dialect)
    unknownWords = UnknownWords(tables, dialect)
  }

  /// The sounds of each word of one sentence in its spoken form, with the marks that Kokoro's alphabet has; empty for a
  /// word of which nothing is spoken.
  ///
  /// - Parameters:
  ///   - words: What white space separates, with its punctuation.
  ///   - given: Sounds in the International Phonetic Alphabet for some words, by their indices; those of an empty text
  ///     are silent.
  ///   - network: Runs the dialect's network for unknown words: a row of numbers in, and a row out.
  package func phonemes<Failure>(
    of words: [Substring],
    given: [Int: String] = [:],
    network: (_ input: [Int64]) throws(Failure) -> [Int64]
  ) throws(Failure) -> [String] {
    var groups = EnglishReader.groups(of: tokens(of: words, given))
    var context = WordContext()
    for index in groups.indices.reversed() {
      try read(&groups[index], &context, network)
    }
    var phonemes = [Phonemes](repeating: "", count: words.count)
    for group in groups {
      guard let word = group.tokens.first?.word else { continue }
      phonemes[word] = phonemes[word] + EnglishReader.trained(group.phonemes)
    }
    return phonemes.map(KokoroAlphabet.readable)
  }

  /// Kokoro was trained with other symbols for these than the lexicons have.
  private static func trained(_ phonemes: Phonemes) -> Phonemes {
    Phonemes(phonemes.symbols.map { $0 == "ɾ" ? "T" : $0 == "ʔ" ? "t" : $0 })
  }

  // MARK: Tokens

  private func tokens(of words: [Substring], _ given: [Int: String]) -> [WordToken] {
    let texts = words.map { tokenizer.tokens(of: PlainLetters.of($0)) }
    let tags = tagger.tags(of: texts.flatMap(\.self))
    var tokens: [WordToken] = []
    for (word, texts) in texts.enumerated() {
      let start = tokens.count
      for text in texts {
        tokens.append(WordToken(word: word, text: text, tag: tags[tokens.count], endsWord: false))
      }
      if let ipa = given[word] { give(ipa, to: &tokens, from: start) }
      if tokens.count > start { tokens[tokens.count - 1].endsWord = true }
    }
    return tokens
  }

  /// Gives the sounds of a word to its first token that is not a mark, and silences those between.
  private func give(_ ipa: String, to tokens: inout [WordToken], from start: Int) {
    let range = tokens.indices.suffix(from: start)
    guard let first = range.first(where: { EnglishReader.hasLetters(tokens[$0].text) }) ?? range.first,
      let last = range.last(where: { EnglishReader.hasLetters(tokens[$0].text) }) ?? range.first
    else { return }
    tokens[first].phonemes = IPASounds.phonemes(of: ipa, lexicon.dialect)
    for index in range where index > first && index <= last { tokens[index].phonemes = "" }
  }

  private static func hasLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: \.isWordCharacter)
  }
}
