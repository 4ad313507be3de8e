/// Reads one white-space separated word of a text, from its start to its end.
struct TokenReader {
  /// What the words before and about it tell.
  struct Context {
    var language: SpeechLanguage
    /// Whether most of the text is in capitals.
    var isShouted = false
    /// Whether the word before ended as a number does that spaces may divide: `250 000`.
    var followsNumber = false
  }

  private let scalars: [Unicode.Scalar]
  private let context: Context
  private let language: SpeechLanguage
  private var position = 0
  private var token = SpokenForm.Token()

  init(_ scalars: [Unicode.Scalar], _ context: Context) {
    self.scalars = scalars
    self.context = context
    language = context.language
  }

  consuming func read(_ context: inout Context) -> SpokenForm.Token {
    token.pause = pauseAtEnd
    token.isSmall = scalars.first { $0.isLetter || $0.isASCIIDigit }?.properties.isLowercase ?? false
    context.followsNumber = endsInGroup
    if let words = abbreviation() {
      token.words = words.words
      if words.hasDot, token.pause == .stop { token.pause = words.isTitle ? nil : .abbreviation }
      return token
    }
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar.isASCIIDigit {
        readNumber()
      } else if scalar.isIdeograph {
        token.words.append(String(scalar))
        position += 1
      } else if scalar.isLetter {
        readLetters()
      } else {
        readSign(scalar)
      }
    }
    return token
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  // MARK: Pauses

  private static let stops: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "。", "！", "？", "؟", "।", "．",
  ]
  private static let commas: Set<Unicode.Scalar> = [
    ",", ";", ":", "—", "–", ")", "]", "、", "，", "；", "：", "،", "؛", "»", "」",
  ]
  private static let closingMarks: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "*", "_", "`"]

  private var pauseAtEnd: SpokenForm.Pause? {
    var end = scalars.count
    while end > 0, TokenReader.closingMarks.contains(scalars[end - 1]) { end -= 1 }
    guard let last = scalar(at: end - 1) else { return nil }
    if TokenReader.stops.contains(last) { return .stop }
    if TokenReader.commas.contains(last) {
      // `sure.)` and `really?»` end the sentence.
      return scalar(at: end - 2).map(TokenReader.stops.contains) ?? false ? .stop : .comma
    }
    return last == "-" && (end == 1 || scalar(at: end - 2) == "-") ? .comma : nil
  }

  /// A mark between two words without a space about it.
  private func pauseWithin(_ sign: Unicode.Scalar) -> SpokenForm.Pause? {
    guard !token.words.isEmpty, scalar(at: position + 1)?.isLetter ?? false else { return nil }
    if sign == "—" { return .comma }
    guard !sign.isASCII, sign != "’", sign != "–" else { return nil }
    if TokenReader.stops.contains(sign) { return .stop }
    return TokenReader.commas.contains(sign) ? .comma : nil
  }

  // MARK: Abbreviations

  /// The whole word, between the marks about it, where it stands for something else.
  private func abbreviation() -> (words: [String], hasDot: Bool, isTitle: Bool)? {
    guard language == .english, scalars.count <= 12 else { return nil }
    var core = scalars.drop { !$0.isLetter && !$0.isASCIIDigit }
    while let last = core.last, !last.isLetter, !last.isASCIIDigit { core.removeLast() }
    guard !core.isEmpty, core.allSatisfy({ $0.isASCIILetter || $0 == "." }) else { return nil }
    let hasDot = scalar(at: core.endIndex) == "."
    var text = String.UnicodeScalarView()
    text.append(contentsOf: core)
    let key = String(text).lowercased()
    if let words = EnglishReading.abbreviations[key], hasDot || !EnglishReading.needsDot.contains(key) {
      return (words, hasDot, EnglishReading.titles.contains(key))
    }
    // `U.S.`, `a.m.`: single letters with dots between.
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ $0.count == 1 }) else { return nil }
    return (EnglishReading.spelled(parts.joined()), hasDot, false)
  }

  // MARK: Letters

  private mutating func readLetters() {
    let start = position
    while let scalar = scalar(at: position), isPartOfWord(scalar) {
      // `getUserName` is three words.
      if position > start, scalar.isASCIIUppercase, !scalars[position - 1].isASCIIUppercase,
        scalars[position - 1].isASCIILetter
      {
        break
      }
      position += 1
    }
    let run = scalars[start..<position].filter(\.isLetter)
    if start > 0, scalars[start - 1].isASCIIDigit, run.count == 1, run[0] == "s" { return }
    if run.allSatisfy(\.isASCIILetter), !scalars[start..<position].contains(where: \.isMark), isSpelled(run) {
      token.words += EnglishReading.spelled(run)
    } else {
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[start..<position].filter { $0.isLetter || $0.isMark })
      token.words.append(String(word).lowercased())
    }
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isIdeograph { return false }
    if scalar.isLetter || scalar.isMark { return true }
    guard scalar == "'" || scalar == "’" else { return false }
    return self.scalar(at: position + 1)?.isLetter ?? false
  }

  /// Whether a voice says the letters' names: initials, and what has no vowel to say it by.
  private func isSpelled(_ run: [Unicode.Scalar]) -> Bool {
    let isEnglish = language == .english
    guard run.count <= 6, isEnglish || NumberWords.of(language) != nil else { return false }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: run)
    let lower = String(view).lowercased()
    if run.count == 1 { return !(isEnglish ? "ai" : "aeiouy").contains(lower) }
    guard lower.utf8.contains(where: { "aeiouy".utf8.contains($0) }) else {
      return !EnglishReading.vowelless.contains(lower)
    }
    guard isEnglish, run.allSatisfy(\.isASCIIUppercase), !context.isShouted else { return false }
    return EnglishReading.initialisms.contains(lower)
      || run.count <= 3 && !EnglishReading.shortWords.contains(lower)
  }

  // MARK: Numbers

  private mutating func digits() -> [Int] {
    var digits: [Int] = []
    while let scalar = scalar(at: position), scalar.isASCIIDigit {
      digits.append(Int(scalar.value) - 48)
      position += 1
    }
    return digits
  }

  /// Whether the word ends in one to three digits alone, with nothing about them.
  private var endsInGroup: Bool {
    scalars.count <= 3 && scalars.allSatisfy(\.isASCIIDigit)
  }

  /// A number with its separators: `10,000`, `3.14`, `3:45`, `21st`, `1-800`.
  private mutating func readNumber() {
    let start = position
    var number = digits()
    if language != .english { return readForeign(number) }
    let groups = groups(by: ",")
    number += groups
    if isOrdinal() {
      position += 2
      token.words += NumberReader.ordinal(number)
    } else if groups.isEmpty, start == 0 || !follows("$€£¥.:", start), scalar(at: position) != "." {
      token.words += NumberReader.year(number)
    } else {
      token.words += NumberReader.cardinal(number)
    }
    while scalar(at: position) == ".", scalar(at: position + 1)?.isASCIIDigit ?? false {
      position += 1
      token.words += ["point"] + NumberReader.spelled(digits())
    }
  }

  private func follows(_ signs: String, _ index: Int) -> Bool {
    scalar(at: index - 1).map { signs.unicodeScalars.contains($0) } ?? false
  }

  private mutating func readForeign(_ first: [Int]) {
    var number = first
    let separator: Unicode.Scalar = language.groupsByDot ? "." : ","
    let isContinued = context.followsNumber && position == 3 && first.count == 3 && language == .french
    number += groups(by: separator)
    if let words = NumberWords.of(language) {
      if isContinued { token.words.append(words.thousand) }
      token.words += read(number, words, isContinued: isContinued)
      readFraction(words)
    } else if language == .japanese {
      token.words += cardinal(number, limit: 16, JapaneseNumbers.cardinal) { JapaneseNumbers.digits[$0] }
      if isFraction(".") {
        position += 1
        token.words += ["てん"] + digits().map { JapaneseNumbers.digits[$0] }
      }
    } else {
      token.words += NumberReader.cardinal(number)
      if isFraction(language.groupsByDot ? "," : ".") {
        position += 1
        token.words += ["point"] + NumberReader.spelled(digits())
      }
    }
  }

  private func read(_ digits: [Int], _ words: NumberWords, isContinued: Bool) -> [String] {
    if isContinued {
      let value = digits.reduce(0) { $0 * 10 + $1 }
      return value == 0 ? [] : words.cardinal(value)
    }
    return cardinal(digits, limit: 12, words.cardinal) { words.small[$0] }
  }

  /// Digit by digit where the number is too long, or starts with a zero.
  private func cardinal(
    _ digits: [Int],
    limit: Int,
    _ words: (Int) -> [String],
    digit: (Int) -> String
  ) -> [String] {
    guard digits.count <= limit, digits.first != 0 || digits.count == 1 else { return digits.map(digit) }
    return words(digits.reduce(0) { $0 * 10 + $1 })
  }

  private func isFraction(_ sign: Unicode.Scalar) -> Bool {
    scalar(at: position) == sign && scalar(at: position + 1)?.isASCIIDigit ?? false
  }

  private mutating func readFraction(_ words: NumberWords) {
    guard isFraction(",") || isFraction(".") else { return }
    position += 1
    let fraction = digits()
    token.words.append(words.point)
    if words.spellsFraction || fraction.first == 0 {
      token.words += fraction.map { words.small[$0] }
    } else {
      token.words += cardinal(fraction, limit: 12, words.cardinal) { words.small[$0] }
    }
  }

  /// `,000` and so on: a separator and exactly three digits.
  private mutating func groups(by separator: Unicode.Scalar) -> [Int] {
    var all: [Int] = []
    while scalar(at: position) == separator {
      let next = (1...3).map { scalar(at: position + $0)?.isASCIIDigit ?? false }
      guard next.allSatisfy({ $0 }), !(scalar(at: position + 4)?.isASCIIDigit ?? false) else { break }
      position += 1
      all += digits()
    }
    return all
  }

  private func isOrdinal() -> Bool {
    guard let first = scalar(at: position), let second = scalar(at: position + 1),
      !(scalar(at: position + 2)?.isLetter ?? false)
    else { return false }
    switch (first, second) {
    case ("s", "t"), ("n", "d"), ("r", "d"), ("t", "h"): return true
    default: return false
    }
  }

  // MARK: Signs

  /// Whether the word has one sign beyond ASCII, not counting variation selectors.
  private lazy var isLoneSign = scalars.filter { !$0.isASCII && !$0.isMark }.count == 1

  private mutating func readSign(_ sign: Unicode.Scalar) {
    defer { position += 1 }
    if let pause = pauseWithin(sign) { token.inner.append(pause) }
    let before = scalar(at: position - 1)
    let after = scalar(at: position + 1)
    let digitFollows = after?.isASCIIDigit ?? false
    switch sign {
    case ".":
      if before?.isLetter ?? false, after?.isLetter ?? false { token.words.append("dot") }
      if digitFollows, before == nil { token.words.append("dot") }
    case "-":
      if digitFollows { token.words.append(before == nil ? "minus" : "dash") }
    case ":":
      if after == "/", scalar(at: position - 1) == "s" || before == nil { token.words.append("colon") }
      if digitFollows, before?.isLetter ?? false { token.words.append("colon") }
    default:
      if let words = SignWords.words(sign, language) {
        token.words += words
      } else if let name = EnglishReading.signs[sign] {
        token.words += name.split(separator: " ").map(String.init)
      } else if sign.properties.numericType != nil, let value = sign.properties.numericValue, value >= 0,
        value < 10
      {
        token.words += NumberReader.spelled([Int(value)])
      } else if sign.properties.isEmoji, !sign.isMark, !sign.properties.isEmojiModifier {
        token.words += EnglishReading.emoji(sign, isAlone: isLoneSign)
      }
    }
  }
}
