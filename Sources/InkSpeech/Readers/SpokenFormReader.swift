/// Reads a text from its first token to its last and writes what is said.
///
/// There is a reader for each kind of thing, in a file of its own: it looks at the tokens from one on, and either
/// says nothing and returns nothing, or says what they are and returns the token after them. How many tokens it
/// looks at before it knows is bounded, but for what it then reads, so that all takes time in proportion to the
/// text.
struct SpokenFormReader {
  let text: TokenText
  let language: SpeechLanguage
  let replacements: [SpokenReplacement]
  var writer: SpeechWriter
  /// The end of the words in capitals that a shout is made of, once one has been looked for.
  var shoutEnd = 0
  var isShout = false
  /// Before this token nothing is an address.
  var addressSearchEnd = 0
  let book: LanguageBook
  var rules: LanguageRules { _read { yield book.rules } }

  init(_ text: TokenText, language: SpeechLanguage, replacements: [SpokenReplacement] = []) {
    self.text = text
    self.language = language
    self.replacements = replacements
    book = language.book
    writer = SpeechWriter(isSpaced: book.rules.isSpaced, capacity: text.bytes.count + text.bytes.count / 4)
  }

  mutating func read() -> SpokenText {
    var index = 0
    while index < text.tokens.count {
      index = max(index + 1, language.isKnown ? step(index) : copyStep(index))
    }
    return writer.finish(shownWordCount: text.wordCount)
  }

  /// Reads on from a token, and returns the next.
  private mutating func step(_ index: Int) -> Int {
    switch text[index].kind {
    case .letters: readPlainWord(index) ?? readWord(index)
    case .digits, .number: readDigits(index)
    case .sign: readSign(index)
    case .superscript, .subscript: readRaised(index)
    case .replacement: readReplacement(index)
    case .silent, .end: index + 1
    }
  }

  private mutating func readDigits(_ index: Int) -> Int {
    readRow(index) ?? readDate(index) ?? readClock(index) ?? readDecadeNumber(index, from: index)
      ?? readFraction(index) ?? readOrdinal(index) ?? readQuantity(index) ?? sayRow(of: index)
  }

  // MARK: Saying

  /// Says a phrase for some tokens.
  mutating func say(_ phrase: String, _ tokens: Range<Int>) {
    writer.start(text, tokens)
    writer.say(phrase)
  }

  mutating func say(_ phrase: String, _ token: Int) { say(phrase, token..<token + 1) }

  /// Says one token as it is shown.
  mutating func copy(_ index: Int) {
    writer.start(text, index..<index + 1)
    writer.copy(text[index].range, of: text, isASCII: text[index].shape.contains(.isASCII))
  }

  // MARK: Looking around

  /// Whether a token is a word of a set.
  func isWord<Value>(_ index: Int, in words: WordTable<Value>) -> Bool {
    guard !words.isEmpty, text[index].kind == .letters, let key = text.key(index) else { return false }
    return words.contains(key)
  }

  /// The letters before a token, over a dot.
  func wordBefore(_ index: Int) -> Int? {
    var before = index - 1
    if text[before].is(".") { before -= 1 }
    return text[before].kind == .letters ? before : nil
  }

  func isWordBefore<Value>(_ index: Int, in words: WordTable<Value>) -> Bool {
    wordBefore(index).map { isWord($0, in: words) } ?? false
  }

  /// The next token that is spoken, over quotes, brackets and marks of emphasis.
  func contentAfter(_ index: Int) -> Int {
    var next = index
    // So many marks in a row are no punctuation any more.
    while next < index + 12, next < text.tokens.count {
      let token = text[next]
      guard token.kind == .silent || token.kind == .sign, !token.is(in: .content) else {
        break
      }
      next += 1
    }
    return next
  }

  /// Whether a sentence may start with the content from a token on.
  func startsSentence(_ index: Int) -> Bool {
    let token = text[contentAfter(index)]
    // `iPad` starts one too.
    return token.kind != .letters || !token.shape.contains(.hasSmall) || token.shape.contains(.hasCapital)
  }

  /// Whether a word starts with a small word that has lost its last letter: `d'heure`.
  private func isElided(_ index: Int) -> Bool {
    var key = WordKey()
    guard let (article, _) = text.elision(index), key.append(text.bytes[article]) else { return false }
    return rules.functionWords.contains(key)
  }

  /// Whether a token is a word in small letters that says what was counted, rather than one that goes on.
  func isCountedNoun(_ index: Int) -> Bool {
    let token = text[index]
    guard token.kind == .letters, token.flags.contains(.afterSpace), token.shape.contains(.hasSmall) else {
      return false
    }
    if token.shape.contains(.hasCapital), !rules.hasCapitalNouns { return false }
    if token.shape.contains(.hasApostrophe), !rules.elides || isElided(index) { return false }
    return !isWord(index, in: rules.functionWords)
  }
}
