/// Reads one white-space separated word of a text, from its begin to its end.
struct TokenReader {
  private let scalars: [Unicode.Scalar]
  private let isShouted: Bool
  private var position = 0
  private var token = SpokenForm.Token()

  init(_ scalars: [Unicode.Scalar], isShouted: Bool) {
    self.scalars = scalars
    self.isShouted = isShouted
  }

  consuming func read() -> SpokenForm.Token {
    token.pauses = endsInPause
    if let words = abbreviation() {
      token.words = words.words
      token.pauses = token.pauses && !words.hasDot
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

  private static let pauseMarks: Set<Unicode.Scalar> = [
    ",", ";", ":", ".", "!", "?", "…", "—", "–", ")", "]", "。", "、", "，", "！", "？", "；", "：", "،", "؛",
    "؟", "।", "»",
  ]
  private static let closingMarks: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "*", "_", "`"]

  private var endsInPause: Bool {
    var end = scalars.count
    while end > 0, TokenReader.closingMarks.contains(scalars[end - 1]) { end -= 1 }
    guard let last = scalar(at: end - 1) else { return false }
    return TokenReader.pauseMarks.contains(last) || (last == "-" && scalar(at: end - 2) == "-")
  }

  // MARK: Abbreviations

  /// The whole word, between the marks about it, where it stands for something else.
  private func abbreviation() -> (words: [String], hasDot: Bool)? {
    guard scalars.count <= 12 else { return nil }
    var core = scalars.drop { !$0.isASCIILetter }
    while let last = core.last, !last.isASCIILetter { core.removeLast() }
    guard !core.isEmpty, core.allSatisfy({ $0.isASCIILetter || $0 == "." }) else { return nil }
    let hasDot = scalar(at: core.endIndex) == "."
    var text = String.UnicodeScalarView()
    text.append(contentsOf: core)
    let key = String(text).lowercased()
    if let words = EnglishReading.abbreviations[key], hasDot || !EnglishReading.needsDot.contains(key) {
      return (words, hasDot)
    }
    // `U.S.`, `a.m.`: single letters with dots between.
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ $0.count == 1 }) else { return nil }
    return (EnglishReading.spelled(parts.joined()), hasDot)
  }

  // MARK: Letters

  private mutating func readLetters() {
    let begin = position
    while let scalar = scalar(at: position), isPartOfWord(scalar) { position += 1 }
    let run = scalars[begin..<position].filter(\.isLetter)
    if begin > 0, scalars[begin - 1].isASCIIDigit, run.count == 1, run[0] == "s" { return }
    if run.allSatisfy(\.isASCIILetter), !scalars[begin..<position].contains(where: \.isMark), isSpelled(run) {
      token.words += EnglishReading.spelled(run)
    } else {
      var word = String.UnicodeScalarView()
      word.append(contentsOf: run)
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
    var view = String.UnicodeScalarView()
    view.append(contentsOf: run)
    let lower = String(view).lowercased()
    if run.count == 1 { return lower != "a" && lower != "i" }
    guard run.count <= 6 else { return false }
    let hasVowel = lower.unicodeScalars.contains { "aeiouy".unicodeScalars.contains($0) }
    guard hasVowel else { return !EnglishReading.vowelless.contains(lower) }
    let isCapitals = run.allSatisfy(\.isASCIIUppercase)
    return isCapitals && !isShouted && run.count <= 3 && !EnglishReading.shortWords.contains(lower)
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

  /// A number with its separators: `10,000`, `3.14`, `3:45`, `21st`, `1-800`.
  private mutating func readNumber() {
    let begin = position
    var number = digits()
    let groups = thousands()
    number += groups
    if isOrdinal() {
      position += 2
      token.words += NumberReader.ordinal(number)
    } else if groups.isEmpty,
      begin == 0 || !(scalar(at: begin - 1).map { "$€£¥.:".unicodeScalars.contains($0) } ?? false),
      scalar(at: position) != "."
    {
      token.words += NumberReader.year(number)
    } else {
      token.words += NumberReader.cardinal(number)
    }
    while scalar(at: position) == ".", scalar(at: position + 1)?.isASCIIDigit ?? false {
      position += 1
      token.words += ["point"] + NumberReader.spelled(digits())
    }
  }

  /// `,000` and so on: a comma and exactly three digits.
  private mutating func thousands() -> [Int] {
    var all: [Int] = []
    while scalar(at: position) == "," {
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

  /// Whether the word is one character, with or without a selector of how it looks.
  private var isLoneSign: Bool { scalars.count == 1 || (scalars.count == 2 && scalars[1].isMark) }

  private mutating func readSign(_ sign: Unicode.Scalar) {
    defer { position += 1 }
    let before = scalar(at: position - 1)
    let after = scalar(at: position + 1)
    let digitFollows = after?.isASCIIDigit ?? false
    switch sign {
    case ".":
      if before?.isLetter ?? false, after?.isLetter ?? false { token.words.append("dot") }
    case "-", "–":
      if digitFollows { token.words.append(before == nil ? "minus" : "dash") }
    case ":":
      if after == "/" { token.words.append("colon") }
    default:
      if let name = EnglishReading.signs[sign] {
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
