/// Addresses of the web and of mail, and the names of files, as people say them.
extension SpokenFormReader {
  mutating func readAddress(_ start: Int) -> Int? {
    guard start >= addressSearchEnd, text.isAttached(start + 1), mayContinue(start + 1) else { return nil }
    let end = addressEnd(start)
    guard end > start + 1 else { return nil }
    guard isAddress(start..<end) else {
      // The rest of the stretch is none either.
      addressSearchEnd = end
      return nil
    }
    sayAddress(start..<end)
    return end
  }

  private func mayContinue(_ index: Int) -> Bool { text[index].is(in: .addressStarts) }

  /// The token after the last that may belong to an address; punctuation at its end does not.
  private func addressEnd(_ start: Int) -> Int {
    var index = start
    while index == start || (text.isAttached(index) && isAddressPart(index)) { index += 1 }
    while index > start + 1, text[index - 1].is(in: .addressEnds) { index -= 1 }
    return index
  }

  private func isAddressPart(_ index: Int) -> Bool {
    let token = text[index]
    switch token.kind {
    case .letters: return !token.shape.contains(.isUnspaced)
    case .digits: return true
    case .sign: return token.value < 0x80 && !token.is(in: .notInAddresses)
    default: return false
    }
  }

  // MARK: Kinds

  private func isAddress(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    // A scheme, or `www.`
    if text[first + 1].is(":"), text[first + 2].is("/"), text[first + 3].is("/") { return true }
    if text[first + 1].is("."), isWord(first, in: AddressRules.www) { return true }
    if tokens.contains(where: { text[$0].is("@") }) {
      return hostEnding(of: tokens) != nil
    }
    return isHostOrFile(tokens)
  }

  /// The last label of the host: after the last dot before a slash, a question mark or the end.
  private func hostEnding(of tokens: Range<Int>) -> Int? {
    var ending: Int?
    for index in tokens {
      if text[index].is("/") || text[index].is("?") || text[index].is("#") || text[index].is(":") { break }
      if text[index].is("."), text[index + 1].kind == .letters, index + 1 < tokens.upperBound {
        ending = index + 1
      }
    }
    return ending
  }

  private func isHostOrFile(_ tokens: Range<Int>) -> Bool {
    guard let ending = hostEnding(of: tokens) else { return false }
    let next = text[ending + 1]
    let isLast = ending + 1 == tokens.upperBound
    // `mp3` and `mp4` are letters and a digit.
    let hasDigit = ending + 2 == tokens.upperBound && next.kind == .digits
    let key = hasDigit ? WordKey(text.string(ending..<ending + 2)) : text.key(ending)
    guard let key, text[ending].shape.isDisjoint(with: .startsWithCapital) || AddressRules.files.contains(key)
    else {
      return false
    }
    if AddressRules.files.contains(key), isLast || hasDigit { return true }
    guard AddressRules.hosts.contains(key) || rules.address.wordEndings.contains(key) else { return false }
    return isLast || next.is("/") || next.is("?") || next.is("#") || next.is(":")
  }

  // MARK: Saying

  private mutating func sayAddress(_ tokens: Range<Int>) {
    var index = spokenStart(of: tokens)
    // A slash at the end is not said.
    let end = text[tokens.upperBound - 1].is("/") ? tokens.upperBound - 1 : tokens.upperBound
    let ending = hostEnding(of: index..<end)
    let isFile = ending.map { isFileEnding($0, end) } ?? false
    writer.start(text, tokens)
    while index < end {
      sayAddressPart(index, ending: ending, isFile: isFile)
      index += 1
    }
  }

  /// Past the scheme and `www.`
  private func spokenStart(of tokens: Range<Int>) -> Int {
    var index = tokens.lowerBound
    if text[index + 1].is(":"), text[index + 2].is("/"), text[index + 3].is("/") { index += 4 }
    if text[index + 1].is("."), isWord(index, in: AddressRules.www) { index += 2 }
    return min(index, tokens.upperBound - 1)
  }

  private func isFileEnding(_ index: Int, _ end: Int) -> Bool {
    let hasDigit = index + 2 == end && text[index + 1].kind == .digits
    guard index + 1 == end || hasDigit, let key = text.key(index) else { return false }
    return (AddressRules.files.contains(key) || hasDigit)
      && !(AddressRules.hosts.contains(key) && text[index].count > 2)
  }

  private mutating func sayAddressPart(_ index: Int, ending: Int?, isFile: Bool) {
    let token = text[index]
    switch token.kind {
    case .letters:
      // `co` in `co.uk` is an ending too.
      let isEnding =
        index == ending
        || (index < ending ?? 0 && text[index - 1].is(".") && isWord(index, in: AddressRules.hosts))
      if isEnding { sayEnding(index, isFile: isFile) } else { sayLabel(index) }
    case .digits:
      writer.say(digitsInAddress(index))
    default:
      if let word = Unicode.Scalar(token.value).flatMap({ rules.address.signs[$0] }) { writer.say(word) }
    }
  }

  private func digitsInAddress(_ index: Int) -> String {
    words(Numeral(digits: text.digits(index), fraction: nil, isGrouped: false, end: index + 1))
  }

  /// The ending of a host or a file.
  private mutating func sayEnding(_ index: Int, isFile: Bool) {
    guard let key = text.key(index) else { return sayLabel(index) }
    let isWord =
      isFile
      ? AddressRules.fileWords.contains(key)
      : AddressRules.words.contains(key) || rules.address.wordEndings.contains(key) || text[index].count > 4
    if isWord {
      writer.word(text.string(index))
    } else if rules.spelt.acronyms.contains(key) {
      writer.word(text.string(index).uppercased())
    } else if rules.isSpaced {
      sayLetters(text.string(index))
    } else {
      writer.word(text.string(index))
    }
  }

  /// A label of a host, or a part of a path: spelled where it cannot be a word.
  private mutating func sayLabel(_ index: Int) {
    let token = text[index]
    let isShort =
      token.count == 1 || !Pronounceable.hasVowel(text.bytes[token.range])
      || (token.count < 4 && !Pronounceable.check(text.bytes[token.range]))
    if isShort, rules.isSpaced {
      sayLetters(text.string(index))
    } else if token.isCapitals, !Pronounceable.check(text.bytes[token.range]) {
      sayLetters(text.string(index))
    } else {
      writer.word(text.string(index))
    }
  }
}
