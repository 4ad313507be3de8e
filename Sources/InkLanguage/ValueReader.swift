import InkSyntax
import InkText
import InkTime

/// Understands values: pure functions from text to value, or to what is wrong with it.
enum ValueReader {
  /// Why a text is not a value of its type.
  enum Fault: Error, Hashable {
    /// What was expected, to follow "is not ".
    case form(String)
    /// The bounds, to follow "is not between " or the like.
    case range(String)
    /// The right way to write it, when that is clear.
    case spelling(expected: String, suggestion: String)
  }

  /// - Parameter suggests: Whether the right spelling is looked for, which takes its time.
  static func read(_ text: String, as type: ValueType, suggests: Bool = true) -> Result<Value, Fault> {
    let result = parse(text, as: type)
    guard suggests, case .failure(.form(let expected)) = result, let words = words(of: type),
      let suggestion = EditDistance.nearest(to: text, among: words)
    else { return result }
    return .failure(.spelling(expected: expected, suggestion: suggestion))
  }

  /// The words that values of a type are taken from.
  private static func words(of type: ValueType) -> [String]? {
    switch type {
    case .boolean: ["true", "false"]
    case .keyword(let words): words
    case .color: NamedColor.all.map(\.name)
    default: nil
    }
  }

  private static func parse(_ text: String, as type: ValueType) -> Result<Value, Fault> {
    switch type {
    case .string: .success(.string(text))
    case .boolean: boolean(text)
    case .number(let bounds): number(text, in: bounds).map(Value.number)
    case .integer(let bounds): integer(text, in: bounds)
    case .volume(let bounds): volume(text, in: bounds).map(Value.number)
    case .time(let minimum): time(text, atLeast: minimum)
    case .start: start(text)
    case .duck: duck(text)
    case .keyword(let words): keyword(text, among: words)
    case .color: color(text)
    case .file: text.isEmpty ? .failure(.form("the name of a file")) : .success(.file(text))
    case .identifier: identifier(text)
    }
  }

  private static func boolean(_ text: String) -> Result<Value, Fault> {
    switch text {
    case "true": .success(.boolean(true))
    case "false": .success(.boolean(false))
    default: .failure(.form("`true` or `false`"))
    }
  }

  private static func keyword(_ text: String, among words: [String]) -> Result<Value, Fault> {
    words.contains(text) ? .success(.keyword(text)) : .failure(.form(list(words)))
  }

  static func list(_ words: [String], joinedBy conjunction: String = "or") -> String {
    let quoted = words.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return "\(quoted.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  private static func number(_ text: String, in bounds: ClosedRange<Double>) -> Result<Double, Fault> {
    guard let number = decimal(text[...]) else { return .failure(.form("a number \(describe(bounds))")) }
    guard bounds.contains(number) else { return .failure(.range(describe(bounds))) }
    return .success(number)
  }

  private static func integer(_ text: String, in bounds: ClosedRange<Int>) -> Result<Value, Fault> {
    let limits = "between \(bounds.lowerBound) and \(bounds.upperBound)"
    guard isDigits(text), text.utf8.count <= 18, let number = Int(text) else {
      return .failure(.form("a whole number \(limits)"))
    }
    guard bounds.contains(number) else { return .failure(.range(limits)) }
    return .success(.number(Double(number)))
  }

  /// `0.3` or `30%`.
  private static func volume(_ text: String, in bounds: ClosedRange<Double>) -> Result<Double, Fault> {
    let isPercentage = text.utf8.last == UInt8(ascii: "%")
    guard let number = decimal(isPercentage ? text.dropLast() : text[...]) else {
      return .failure(.form("a number \(describe(bounds)), or a percentage \(percentages(bounds))"))
    }
    let factor = isPercentage ? number / 100 : number
    guard bounds.contains(factor) else {
      return .failure(.range(isPercentage ? percentages(bounds) : describe(bounds)))
    }
    return .success(factor)
  }

  private static func percentages(_ bounds: ClosedRange<Double>) -> String {
    "between \(plain(bounds.lowerBound * 100))% and \(plain(bounds.upperBound * 100))%"
  }

  private static func duck(_ text: String) -> Result<Value, Fault> {
    switch text {
    case "true": return .success(.duck(0.6))
    case "false": return .success(.duck(0))
    default: break
    }
    guard text.hasSuffix("%"), let number = decimal(text.dropLast()) else {
      return .failure(.form("`true`, `false` or a percentage between 0% and 100%"))
    }
    return (0...100).contains(number)
      ? .success(.duck(number / 100)) : .failure(.range("between 0% and 100%"))
  }

  // MARK: Time

  private static func time(_ text: String, atLeast minimum: Int64) -> Result<Value, Fault> {
    guard let ticks = ticks(text[...]) else {
      return .failure(.form("a time, zero or more, such as `2s`, `500ms` or `1.5`"))
    }
    if ticks > Ticks.limit { return .failure(.range("at most a million hours")) }
    if ticks < Ticks(minimum) { return .failure(.range("more than zero")) }
    return .success(.time(ticks))
  }

  /// Without a sign; `nil` for what is not a time. Beyond the limit of times it is beyond it by a tick.
  private static func ticks(_ text: Substring) -> Ticks? {
    var digits = text.utf8
    var scale = 1.0
    if digits.last == UInt8(ascii: "s") {
      digits.removeLast()
      if digits.last == UInt8(ascii: "m") {
        digits.removeLast()
        scale = 0.001
      }
    }
    guard let number = decimal(Substring(digits)) else { return nil }
    let seconds = number * scale
    return seconds > Ticks.limit.seconds ? Ticks.limit + Ticks(1) : Ticks(seconds: seconds)
  }

  /// `2s`, `intro.end`, `intro.start-1s`.
  private static func start(_ text: String) -> Result<Value, Fault> {
    if case .success(.time(let offset)) = time(text, atLeast: 0) {
      return .success(.start(StartValue(id: nil, edge: .start, offset: offset)))
    }
    let fault = Fault.form("a time such as `2s`, or an edge such as `intro.end+500ms`")
    guard let dot = text.firstIndex(of: "."), isIdentifier(text[..<dot]) else { return .failure(fault) }
    let rest = text[text.index(after: dot)...]
    let edgeName = rest.prefix { $0.isLetter }
    guard let edge = StartValue.Edge(rawValue: String(edgeName)) else { return .failure(fault) }
    let shift = rest.dropFirst(edgeName.count)
    guard let sign = shift.first else {
      return .success(.start(StartValue(id: String(text[..<dot]), edge: edge, offset: .zero)))
    }
    guard sign == "+" || sign == "-", let offset = ticks(shift.dropFirst()), offset <= Ticks.limit
    else { return .failure(fault) }
    return .success(
      .start(StartValue(id: String(text[..<dot]), edge: edge, offset: sign == "-" ? -offset : offset))
    )
  }

  // MARK: Colours, names, numbers

  private static func color(_ text: String) -> Result<Value, Fault> {
    if let rgba = NamedColor.rgba(text) { return .success(.color(rgba)) }
    if text.hasPrefix("#"), let rgba = hexadecimal(text.dropFirst()) { return .success(.color(rgba)) }
    return .failure(.form("a colour's name, `#rgb`, `#rrggbb` or `#rrggbbaa`"))
  }

  /// `0xrrggbbaa` from three, six or eight digits.
  static func hexadecimal(_ digits: Substring) -> UInt32? {
    guard digits.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
    switch digits.count {
    case 3: return UInt32(digits.map { "\($0)\($0)" }.joined() + "ff", radix: 16)
    case 6: return UInt32(digits + "ff", radix: 16)
    case 8: return UInt32(digits, radix: 16)
    default: return nil
    }
  }

  private static func identifier(_ text: String) -> Result<Value, Fault> {
    isIdentifier(text[...])
      ? .success(.identifier(text))
      : .failure(.form("a name of letters, digits, `-` and `_` that begins with a letter"))
  }

  private static func isIdentifier(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { byte in
      isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Digits with at most one point among them, and nothing else: no sign, exponent, infinity or NaN.
  private static func decimal(_ text: Substring) -> Double? {
    guard text.utf8.count <= 40 else { return nil }
    var digits: UInt64 = 0
    var count = 0
    var decimals: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else if (0x30...0x39).contains(byte) {
        digits = digits &* 10 &+ UInt64(byte &- 0x30)
        count += 1
        decimals = decimals.map { $0 + 1 }
      } else {
        return nil
      }
    }
    guard count > 0 else { return nil }
    // Up to 15 digits and their power of ten are exact, so that the quotient is rounded once.
    if count <= 15 { return Double(digits) / powersOfTen[decimals ?? 0] }
    return Double(text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text)
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func describe(_ bounds: ClosedRange<Double>) -> String {
    "between \(plain(bounds.lowerBound)) and \(plain(bounds.upperBound))"
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}
