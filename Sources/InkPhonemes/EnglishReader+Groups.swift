extension EnglishReader {
  // MARK: Groups

  /// Tags of tokens that are marks, unless they have nothing but letters.
  private static let markTags: Set<PartOfSpeech> = [
    ".", ",", "-LRB-", "-RRB-", "``", "\"\"", "''", ":", "$", "#", "NFP",
  ]
  private static let tagMarks: [PartOfSpeech: Phonemes] = [
    "-LRB-": "(", "-RRB-": ")", "``": "“", "\"\"": "”", "''": "”",
  ]
  private static let marks = Set(";:,.!?—…\"“”".unicodeScalars)

  static func groups(of tokens: [WordToken]) -> [WordGroup] {
    var groups: [WordGroup] = []
    for token in tokens {
      for var piece in pieces(of: token) {
        if piece.alias != nil || piece.phonemes != nil {
          groups.append(WordGroup(tokens: [piece], isSingle: true))
        } else if let last = groups.last, !last.isSingle, last.tokens.last?.endsWord == false {
          piece.isHead = false
          groups[groups.count - 1].tokens.append(piece)
        } else {
          groups.append(WordGroup(tokens: [piece], isSingle: piece.endsWord))
        }
      }
    }
    return groups
  }

  private static func pieces(of token: WordToken) -> [WordToken] {
    guard token.phonemes == nil else { return [token] }
    let texts = WordPieces.of(token.text)
    return texts.enumerated().map { index, text in
      var piece = token
      piece.text = text
      piece.endsWord = token.endsWord && index == texts.count - 1
      piece.phonemes = mark(text, token.tag)
      if piece.phonemes == nil, text == "2", index > 0, index < texts.count - 1,
        texts[index - 1].unicodeScalars.last?.isLetter == true,
        texts[index + 1].unicodeScalars.first?.isLetter == true
      {
        piece.alias = "to"
      }
      return piece
    }
  }

  /// What a mark sounds like; `nil` for a word.
  private static func mark(_ text: String, _ tag: PartOfSpeech) -> Phonemes? {
    if tag == ":", text == "-" || text == "–" { return "—" }
    guard markTags.contains(tag), !text.unicodeScalars.allSatisfy(\.isASCIILetter) else { return nil }
    return tagMarks[tag] ?? Phonemes(text.unicodeScalars.filter(marks.contains))
  }

  /// What has no word in it is its marks, whatever the tagger takes it for.
  private static func marks(_ text: String) -> Phonemes? {
    text.unicodeScalars.allSatisfy(marks.contains) ? Phonemes(text) : nil
  }

  // MARK: Reading

  /// - Parameter context: What follows the group; afterwards what follows the word before it.
  func read<Failure>(
    _ group: inout WordGroup,
    _ context: inout WordContext,
    _ network: ([Int64]) throws(Failure) -> [Int64]
  ) throws(Failure) {
    if group.tokens.count == 1 {
      try readSingle(&group.tokens[0], &context, network)
    } else if readParts(&group.tokens, &context) {
      group.settle()
    } else if let whole = WordToken.merged(group.tokens) {
      for index in group.tokens.indices { group.tokens[index].phonemes = "" }
      group.tokens[0].phonemes = try unknown(whole.text, network)
    }
  }

  private func readSingle<Failure>(
    _ token: inout WordToken,
    _ context: inout WordContext,
    _ network: ([Int64]) throws(Failure) -> [Int64]
  ) throws(Failure) {
    let phonemes: Phonemes
    if let known = token.phonemes ?? known(token, context) ?? EnglishReader.marks(token.text) {
      phonemes = known
    } else {
      phonemes = try unknown(token.text, network)
    }
    token.phonemes = phonemes
    context = context.before(phonemes, of: token.text, token.tag)
  }

  /// Reads the longest stretches that are known, from the end of the word.
  ///
  /// - Returns: Whether all of the word could be read.
  private func readParts(_ tokens: inout [WordToken], _ context: inout WordContext) -> Bool {
    var (start, end) = (0, tokens.count)
    while start < end {
      if let stretch = WordToken.merged(tokens[start..<end]), let phonemes = known(stretch, context) {
        for index in start..<end { tokens[index].phonemes = "" }
        tokens[start].phonemes = phonemes
        context = context.before(phonemes, of: stretch.text, stretch.tag)
        (start, end) = (0, start)
      } else if start + 1 < end {
        start += 1
      } else {
        end -= 1
        guard WordGroup.isJoint(tokens[end].text) else { return false }
        tokens[end].phonemes = ""
        start = 0
      }
    }
    return true
  }

  private func known(_ token: WordToken, _ context: WordContext) -> Phonemes? {
    let text = token.alias ?? token.text
    return lexicon.phonemes(of: text, token.tag, context)
      ?? EnglishNumber(text, startsWord: token.isHead).flatMap { $0.phonemes(lexicon) }
  }

  // MARK: Unknown words

  private static let signs: [Unicode.Scalar: Phonemes] = [
    "/": "slˈæʃ", "=": "ˈikwᵊlz", "+": "plˈʌs", "&": "ænd", "@": "æt", "%": "pəɹsˈɛnt", "#": "hˈæʃ",
    "*": "ˈæstəɹˌɪsk", "~": "tˈɪldə", "^": "kˈɛɹət", "<": "lˈɛs ðən", ">": "ɡɹˈATəɹ ðən", "—": "—",
  ]

  /// A word that no lexicon has: its letters by the network, its digits as a number, its signs by their names.
  private func unknown<Failure>(
    _ text: String,
    _ network: ([Int64]) throws(Failure) -> [Int64]
  ) throws(Failure) -> Phonemes {
    var phonemes: [Phonemes] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let length = EnglishReader.unknownLength(scalars, at: index)
      let piece = scalars[index..<index + max(1, length)]
      index += max(1, length)
      guard length > 0, let first = piece.first else { continue }
      if first.isDecimalDigit {
        phonemes +=
          EnglishNumber(String(piece), startsWord: false).flatMap { $0.phonemes(lexicon) }.map { [$0] } ?? []
      } else if first.isLetter {
        let input = unknownWords.input(for: String(piece))
        if !input.isEmpty { phonemes.append(unknownWords.phonemes(of: try network(input))) }
      } else {
        phonemes.append(piece.compactMap { EnglishReader.signs[$0] }.reduce("", +))
      }
    }
    return phonemes.filter { !$0.isEmpty }.reduce("") { $0.isEmpty ? $1 : $0 + " " + $1 }
  }

  /// The length of letters with apostrophes within, of digits with points and commas within, or of signs.
  private static func unknownLength(_ text: [Unicode.Scalar], at start: Int) -> Int {
    func run(_ index: Int, _ holds: (Unicode.Scalar) -> Bool) -> Int {
      text[min(index, text.count)...].prefix(while: holds).count
    }
    func joined(
      _ holds: (Unicode.Scalar) -> Bool,
      by joint: (Unicode.Scalar) -> Bool
    ) -> Int {
      var end = start + run(start, holds)
      while end > start, end < text.count, joint(text[end]) {
        let more = run(end + 1, holds)
        if more == 0 { break }
        end += 1 + more
      }
      return end - start
    }
    if text[start].isWordLetter { return joined(\.isWordLetter, by: { $0 == "'" || $0 == "’" }) }
    if text[start].isDecimalDigit { return joined(\.isDecimalDigit, by: { $0 == "," || $0 == "." }) }
    return run(start) { !$0.isWordCharacter && !$0.properties.isWhitespace }
  }
}
