import InkDiagnostics
import InkText

/// A number that is read otherwise than it looks, in a word of narration.
struct NumberHazard {
  private enum Kind {
    case long(grouped: String?)
    case decimalComma
    case date(inWords: String?)
  }

  /// The number without the marks about it.
  private let text: String
  /// Where it starts in the word, in bytes.
  private let offset: Int
  private let kind: Kind

  /// Digits that people still read at a glance.
  private static let maxDigits = 6

  init?(_ word: String, isEnglish: Bool) {
    let bytes = Array(word.utf8)
    guard let first = bytes.firstIndex(where: \.isASCIIDigit),
      let last = bytes.lastIndex(where: \.isASCIIDigit)
    else {
      return nil
    }
    // Signs that belong to a number, and change nothing; a plus sign starts a telephone number.
    let before = String(decoding: bytes[..<first], as: UTF8.self)
    let after = String(decoding: bytes[(last + 1)...], as: UTF8.self)
    guard before.allSatisfy({ "$€£¥\"'(“‘".contains($0) }),
      after.allSatisfy({ "%\"').,;:!?”’€".contains($0) })
    else { return nil }
    text = String(decoding: bytes[first...last], as: UTF8.self)
    offset = first
    guard let kind = NumberHazard.kind(of: text, isEnglish: isEnglish) else { return nil }
    self.kind = kind
  }

  var isDecimalComma: Bool {
    if case .decimalComma = kind { true } else { false }
  }

  /// Whether a word can hold such a number at all: many digits, or a sign between two.
  static func isLikely(_ bytes: borrowing Span<UInt8>, _ word: ByteRange) -> Bool {
    var digits = 0
    for offset in word.start..<word.end {
      let byte = bytes[offset]
      if byte.isASCIIDigit {
        digits += 1
      } else if digits > 0, offset + 1 < word.end, bytes[offset + 1].isASCIIDigit,
        (0x2C...0x2F).contains(byte)
      {
        return true
      }
    }
    return digits > maxDigits
  }

  private static func kind(of text: String, isEnglish: Bool) -> Kind? {
    let separators = Set(text.filter { !$0.isASCII || !$0.isNumber })
    guard separators.count <= 1 else { return nil }
    guard let separator = separators.first else {
      guard text.count > maxDigits, !text.hasPrefix("0") else { return nil }
      return .long(grouped: isEnglish ? grouped(text) : nil)
    }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    if separator == ",", isEnglish, parts.count == 2, parts[1].count != 3 { return .decimalComma }
    guard parts.count == 3 else { return nil }
    return date(parts, separator: separator, isEnglish: isEnglish)
  }

  /// `12/11/2024`, `12/11/24`, `12.11.2024`, `2024-11-12`.
  private static func date(_ parts: [String], separator: Character, isEnglish: Bool) -> Kind? {
    let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      guard separator == "-" || separator == "/", (1...12).contains(numbers[1]),
        (1...31).contains(numbers[2])
      else { return nil }
      return .date(inWords: isEnglish ? inWords(numbers[1], numbers[2], parts[0]) : nil)
    }
    guard parts[0].count <= 2, parts[1].count <= 2,
      parts[2].count == 4 || (parts[2].count == 2 && separator == "/"), "/.-".contains(separator),
      (1...31).contains(numbers[0]), (1...31).contains(numbers[1]), min(numbers[0], numbers[1]) <= 12
    else { return nil }
    // Which of two small numbers is the month, no one can say.
    guard isEnglish, parts[2].count == 4, max(numbers[0], numbers[1]) > 12 else { return .date(inWords: nil) }
    return .date(inWords: inWords(min(numbers[0], numbers[1]), max(numbers[0], numbers[1]), parts[2]))
  }

  private static func inWords(_ month: Int, _ day: Int, _ year: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return "\(months[month - 1]) \(day), \(year)"
  }

  /// `10,000,000`
  private static func grouped(_ digits: String) -> String {
    let bytes = Array(digits.utf8)
    var result: [UInt8] = []
    for (index, digit) in bytes.enumerated() {
      if index > 0, (bytes.count - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// - Parameter start: Where the word starts in the source.
  func diagnostic(wordAt start: Int) -> Diagnostic {
    let range = ByteRange(start + offset, start + offset + text.utf8.count)
    switch kind {
    case .long(let grouped):
      return Diagnostic(
        .longNumber,
        "\(ShownText.quoted(text)) has \(text.utf8.count) digits in a row, which voices read in different ways",
        at: range,
        notes: ["write it in groups or in words; in a telephone number, use spaces"],
        fixes: fix(grouped, range)
      )
    case .decimalComma:
      return Diagnostic(
        .decimalComma,
        "`\(text)` is read as two numbers",
        at: range,
        notes: ["English uses a decimal point"],
        fixes: fix(String(text.map { $0 == "," ? "." : $0 }), range)
      )
    case .date(let words):
      return Diagnostic(
        .numericDate,
        "not every voice reads `\(text)` as a date",
        at: range,
        notes: words == nil ? ["write the month as a word, as in `November 12, 2024`"] : [],
        fixes: fix(words, range)
      )
    }
  }

  private func fix(_ text: String?, _ range: ByteRange) -> [FixIt] {
    text.map { [FixIt("write \(ShownText.quoted($0))", [TextEdit(range, $0)], isSafe: false)] } ?? []
  }
}
