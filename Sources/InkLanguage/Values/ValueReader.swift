import InkSyntax
import InkText
import InkTime

/// Understands values: pure functions from bytes to value, or to what is wrong with it.
enum ValueReader {
  /// Why a text is not a value of its type.
  enum Fault: Error, Hashable {
    /// What was expected, to follow "is not ".
    case form(String)
    /// The bounds, to follow "is not between " or the like.
    case range(String)
    /// The right way to write it, when that is clear.
    case spelling(expected: String, MeantValue)
  }

  /// The value of a text, or its fault with the right spelling where that is clear.
  static func read(_ text: String, as type: ValueType) -> Result<Value, Fault> {
    do throws(Fault) {
      return .success(try parse(text, as: type))
    } catch {
      return .failure(spelling(error, text, type))
    }
  }

  static func isValue(_ text: String, of type: ValueType) -> Bool { (try? parse(text, as: type)) != nil }

  private static func parse(_ text: String, as type: ValueType) throws(Fault) -> Value {
    let bytes = Array(text.utf8)
    let keywords = if case .keyword(let words) = type { words.map { ShortName($0) } } else { [ShortName?]() }
    return try parse(bytes.span, 0..<bytes.count, as: type, keywords)
  }

  /// The value that a range of a source is for a parameter. Without a search for what was meant.
  static func read(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    as parameter: ParameterSpecification
  ) throws(Fault) -> Value {
    try parse(bytes, range, as: parameter.type, parameter.keywords)
  }

  /// A fault with the right spelling, where that is clear. Looking for it takes its time.
  static func spelling(_ fault: Fault, _ text: String, _ type: ValueType) -> Fault {
    guard case .form(let expected) = fault, let meant = MeantValue.of(text, as: type) else { return fault }
    return .spelling(expected: expected, meant)
  }

  private static func parse(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    as type: ValueType,
    _ keywords: [ShortName?]
  ) throws(Fault) -> Value {
    switch type {
    case .string: return .string
    case .boolean: return .boolean(try boolean(bytes, range))
    case .number(let bounds): return .number(try number(bytes, range, in: bounds))
    case .integer(let bounds): return .number(try integer(bytes, range, in: bounds))
    case .volume(let bounds): return .number(try volume(bytes, range, in: bounds))
    case .time(let minimum): return .time(try time(bytes, range, atLeast: minimum))
    case .start: return try start(bytes, range)
    case .duck: return .duck(try duck(bytes, range))
    case .keyword(let words):
      guard let name = ShortName(bytes, range.lowerBound, range.upperBound),
        let index = keywords.firstIndex(of: name)
      else { throw .form(ListText.quoted(words, by: "or")) }
      return .keyword(index)
    case .color: return .color(try color(bytes, range))
    case .file:
      if range.isEmpty { throw .form("the name of a file") }
      return .file
    case .identifier:
      guard isIdentifier(bytes, range) else {
        throw .form("a name of letters, digits, `-` and `_` that begins with a letter")
      }
      return .identifier
    }
  }

  private static let yes = ShortName("true")
  private static let no = ShortName("false")

  /// `nil` for neither.
  private static func truth(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool? {
    let word = ShortName(bytes, range.lowerBound, range.upperBound)
    return word == nil ? nil : word == yes ? true : word == no ? false : nil
  }

  private static func boolean(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>
  ) throws(Fault) -> Bool {
    guard let truth = truth(bytes, range) else { throw .form("`true` or `false`") }
    return truth
  }

  private static func number(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    in bounds: ClosedRange<Double>
  ) throws(Fault) -> Double {
    guard let number = decimal(bytes, range) else { throw .form("a number \(describe(bounds))") }
    guard bounds.contains(number) else { throw .range(describe(bounds)) }
    return number
  }

  private static func integer(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    in bounds: ClosedRange<Int>
  ) throws(Fault) -> Double {
    let digits = range.count <= 18 && range.allSatisfy { bytes[$0].isASCIIDigit }
    guard digits, let number = decimal(bytes, range) else {
      throw .form("a whole number between \(bounds.lowerBound) and \(bounds.upperBound)")
    }
    guard Double(bounds.lowerBound) <= number, number <= Double(bounds.upperBound) else {
      throw .range("between \(bounds.lowerBound) and \(bounds.upperBound)")
    }
    return number
  }

  /// `0.3` or `30%`.
  private static func volume(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    in bounds: ClosedRange<Double>
  ) throws(Fault) -> Double {
    let isPercentage = range.last.map { bytes[$0] == UInt8(ascii: "%") } ?? false
    guard let number = decimal(bytes, isPercentage ? range.dropLast() : range) else {
      throw .form("a number \(describe(bounds)), or a percentage \(percentages(bounds))")
    }
    let factor = isPercentage ? number / 100 : number
    guard bounds.contains(factor) else {
      throw .range(isPercentage ? percentages(bounds) : describe(bounds))
    }
    return factor
  }

  private static func percentages(_ bounds: ClosedRange<Double>) -> String {
    "between \(NumberText.plain(bounds.lowerBound * 100))% and \(NumberText.plain(bounds.upperBound * 100))%"
  }

  private static func duck(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(Fault) -> Double {
    if let truth = truth(bytes, range) { return truth ? 0.6 : 0 }
    guard let last = range.last, bytes[last] == UInt8(ascii: "%"),
      let number = decimal(bytes, range.dropLast())
    else { throw .form("`true`, `false` or a percentage between 0% and 100%") }
    guard (0...100).contains(number) else { throw .range("between 0% and 100%") }
    return number / 100
  }

  // MARK: Time

  private static func time(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    atLeast minimum: Int64
  ) throws(Fault) -> Ticks {
    guard let ticks = ticks(bytes, range) else {
      throw .form("a time, zero or more, such as `2s`, `500ms` or `1.5`")
    }
    if ticks > Ticks.limit { throw .range("at most a million hours") }
    if ticks < Ticks(minimum) { throw .range("more than zero") }
    return ticks
  }

  /// Without a sign; `nil` for what is not a time. Beyond the limit of times it is beyond it by a tick.
  private static func ticks(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Ticks? {
    var digits = range
    var scale = 1.0
    if let last = digits.last, bytes[last] == UInt8(ascii: "s") {
      digits = digits.dropLast()
      if let last = digits.last, bytes[last] == UInt8(ascii: "m") {
        digits = digits.dropLast()
        scale = 0.001
      }
    }
    guard let number = decimal(bytes, digits) else { return nil }
    let seconds = number * scale
    return seconds > Ticks.limit.seconds ? Ticks.limit + Ticks(1) : Ticks(seconds: seconds)
  }

  private static let startEdge = ShortName("start")
  private static let endEdge = ShortName("end")

  /// `2s`, `intro.end`, `intro.start-1s`.
  private static func start(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(Fault) -> Value {
    if let offset = ticks(bytes, range), offset <= Ticks.limit {
      return .start(idLength: 0, edge: .start, offset: offset)
    }
    let fault = Fault.form("a time such as `2s`, or an edge such as `intro.end+500ms`")
    guard let dot = range.first(where: { bytes[$0] == UInt8(ascii: ".") }),
      isIdentifier(bytes, range.lowerBound..<dot)
    else { throw fault }
    var sign = dot + 1
    while sign < range.upperBound, bytes[sign].isASCIILetter { sign += 1 }
    let edge: StartValue.Edge
    switch ShortName(bytes, dot + 1, sign) {
    case startEdge: edge = .start
    case endEdge: edge = .end
    default: throw fault
    }
    let idLength = dot - range.lowerBound
    if sign == range.upperBound { return .start(idLength: idLength, edge: edge, offset: .zero) }
    let isMinus = bytes[sign] == UInt8(ascii: "-")
    guard isMinus || bytes[sign] == UInt8(ascii: "+"),
      let offset = ticks(bytes, sign + 1..<range.upperBound), offset <= Ticks.limit
    else { throw fault }
    return .start(idLength: idLength, edge: edge, offset: isMinus ? -offset : offset)
  }

  // MARK: Colours, names, numbers

  private static func color(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(Fault) -> UInt32 {
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    if let rgba = NamedColor.rgba(text) { return rgba }
    if text.hasPrefix("#"), let rgba = hexadecimal(text.dropFirst()) { return rgba }
    throw .form("a colour's name, `#rgb`, `#rrggbb` or `#rrggbbaa`")
  }

  /// `0xrrggbbaa` from three, six or eight digits.
  static func hexadecimal(_ digits: Substring) -> UInt32? {
    switch digits.utf8.count {
    case 3: HexText.number(digits.map { "\($0)\($0)" }.joined() + "ff")
    case 6: HexText.number(digits + "ff")
    case 8: HexText.number(digits)
    default: nil
    }
  }

  private static func isIdentifier(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = range.first, bytes[first].isASCIILetter else { return false }
    for offset in range where !bytes[offset].isNameByte { return false }
    return true
  }

  /// Digits with at most one point among them, and nothing else: no sign, exponent, infinity or NaN.
  private static func decimal(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Double? {
    guard range.count <= 40 else { return nil }
    var digits: UInt64 = 0
    var count = 0
    var decimals = 0
    var hasPoint = false
    for offset in range {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte.isASCIIDigit {
        digits = digits &* 10 &+ UInt64(byte &- 0x30)
        count += 1
        if hasPoint { decimals += 1 }
      } else {
        return nil
      }
    }
    guard count > 0 else { return nil }
    // Up to 15 digits and their power of ten are exact, so that the quotient is rounded once.
    if count <= 15 { return decimals == 0 ? Double(digits) : Double(digits) / powersOfTen[decimals] }
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    return Double(text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text)
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func describe(_ bounds: ClosedRange<Double>) -> String {
    "between \(NumberText.plain(bounds.lowerBound)) and \(NumberText.plain(bounds.upperBound))"
  }
}
