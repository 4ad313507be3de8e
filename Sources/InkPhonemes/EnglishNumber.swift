/// The words of a number that is still in digits.
///
/// The spoken form has put numbers into words before; this is for a text that had none. Follows misaki 0.9.4 by hexgrad
/// as hibari-tts 0.2.1 by Maureese Williams has it, both under the Apache License 2.0 (docs/licences.md).
struct EnglishNumber {
  private let digits: String
  private let suffix: String
  private let isNegative: Bool
  /// Whether it starts a word: `2` of `2nd`, and not of `R2D2`.
  private let startsWord: Bool

  /// - Returns: `nil` for what is no number.
  init?(_ word: String, startsWord: Bool) {
    guard word.unicodeScalars.contains(where: \.isASCIIDigit) else { return nil }
    let suffix = EnglishNumber.suffixes.first { word.hasSuffix($0) } ?? ""
    var digits = word.dropping(suffix.unicodeScalars.count)
    isNegative = startsWord && digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    guard digits.unicodeScalars.allSatisfy({ $0.isASCIIDigit || $0 == "," || $0 == "." }) else { return nil }
    self.digits = digits
    self.suffix = suffix
    self.startsWord = startsWord
  }

  private static let ordinalSuffixes = ["st", "nd", "rd", "th"]
  private static let suffixes = ["ing", "'d", "ed", "'s"] + ordinalSuffixes + ["s"]

  func phonemes(_ lexicon: EnglishLexicon) -> Phonemes? {
    let read = (isNegative ? ["minus"] : []) + words
    let sounds = read.compactMap { word -> Phonemes? in
      word == "point" ? lexicon.plain(word, Stress.none) : lexicon.plain(word)
    }
    guard var phonemes = sounds.first else { return nil }
    for sound in sounds.dropFirst() { phonemes = phonemes + " " + sound }
    let endings = EnglishEndings(dialect: lexicon.dialect)
    return switch suffix {
    case "s", "'s": endings.plural(phonemes)
    case "ed", "'d": endings.past(phonemes)
    case "ing": endings.participle(phonemes)
    default: phonemes
    }
  }

  private var words: [String] {
    let plain = digits.filter { $0 != "," }
    let isOrdinal = EnglishNumber.ordinalSuffixes.contains(suffix)
    if isOrdinal, let number = Int(plain) { return EnglishNumber.ordinal(number) }
    if !isNegative, digits.isNumber, digits.count == 4, let number = Int(digits) {
      return EnglishNumber.year(number)
    }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 1 { return startsWord ? EnglishNumber.cardinal(plain) : EnglishNumber.row(plain) }
    if parts.count > 2 || !startsWord { return parts.flatMap { EnglishNumber.version($0) } }
    let fraction = parts[1].reversed().drop { $0 == "0" }.reversed()
    let whole = parts[0].isEmpty ? [] : EnglishNumber.cardinal(parts[0])
    return whole + (fraction.isEmpty ? [] : ["point"] + EnglishNumber.single(String(fraction)))
  }

  // MARK: Words

  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let thousands = [
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion",
  ]
  private static let ordinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// Of more digits than have names, each by itself.
  private static func cardinal(_ digits: some StringProtocol) -> [String] {
    Int(digits).map(cardinal) ?? single(digits)
  }

  private static func cardinal(_ number: Int) -> [String] {
    if number < 20 { return [ones[number]] }
    if number < 100 { return [tens[number / 10]] + (number % 10 == 0 ? [] : [ones[number % 10]]) }
    if number < 1000 {
      return [ones[number / 100], "hundred"] + (number % 100 == 0 ? [] : cardinal(number % 100))
    }
    var (scale, unit) = (1, 1000)
    while scale + 1 < thousands.count, number / unit >= 1000 { (scale, unit) = (scale + 1, unit * 1000) }
    return cardinal(number / unit) + [thousands[scale]] + (number % unit == 0 ? [] : cardinal(number % unit))
  }

  private static func ordinal(_ number: Int) -> [String] {
    var words = cardinal(number)
    guard let last = words.popLast() else { return words }
    return words + [ordinals[last] ?? (last.hasSuffix("y") ? "\(last.dropLast())ieth" : "\(last)th")]
  }

  private static func year(_ number: Int) -> [String] {
    let (high, low) = (number / 100, number % 100)
    if high == 0 || high % 10 == 0 && low < 10 { return cardinal(number) }
    if low == 0 { return cardinal(high) + ["hundred"] }
    return cardinal(high) + (low < 10 ? ["oh"] : []) + cardinal(low)
  }

  private static func single(_ digits: some StringProtocol) -> [String] {
    digits.compactMap { $0.wholeNumberValue.map { ones[$0] } }
  }

  /// Within a word: `three oh two`, `three sixty`.
  private static func row(_ digits: String) -> [String] {
    if digits.first == "0" || digits.count > 3 { return single(digits) }
    guard digits.count == 3, !digits.hasSuffix("00") else { return cardinal(digits) }
    let rest = digits.dropFirst()
    return single(digits.prefix(1)) + (rest.first == "0" ? ["oh"] + single(rest.suffix(1)) : cardinal(rest))
  }

  private static func version(_ digits: some StringProtocol) -> [String] {
    let isRound = digits.dropFirst().allSatisfy { $0 == "0" }
    return digits.first == "0" || digits.count != 2 && !isRound
      ? single(digits) : digits.isEmpty ? [] : cardinal(digits)
  }
}
