package import InkText

/// A share that may be negative, within bounds, both included: a number or a percentage, with at most one sign directly
/// before its digits.
package struct SignedShareType: ValueType {
  private let bounds: ClosedRange<Double>

  init(_ bounds: ClosedRange<Double>) {
    self.bounds = bounds
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    let isPercentage = range.last.map { bytes[$0] == UInt8(ascii: "%") } ?? false
    let sign = range.first.map { bytes[$0] } ?? 0
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    let digits = range.dropFirst(isSigned ? 1 : 0).dropLast(isPercentage ? 1 : 0)
    guard let magnitude = DecimalText.number(bytes, digits) else {
      throw .form(
        "a number \(DecimalText.between(bounds)), or a percentage \(DecimalText.betweenPercentages(bounds))"
      )
    }
    let number = sign == UInt8(ascii: "-") ? -magnitude : magnitude
    let share = isPercentage ? number / 100 : number
    guard bounds.contains(share) else {
      throw .range(isPercentage ? DecimalText.betweenPercentages(bounds) : DecimalText.between(bounds))
    }
    // Without the sign of a negative zero.
    return .number(share == 0 ? 0 : share)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Double? {
    if case .number(let share) = stored { share } else { nil }
  }

  package func written(_ value: Double) -> String { NumberText.plain(value * 100) + "%" }

  /// `-5%` for `−5%` with a minus sign of typography, and for `- 5 %`.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let text = mistaken.number
    let plain = String(text.map { SignedShareType.dashes.contains($0) ? "-" : $0 })
    return [ValueSuggestion(plain)]
  }

  private static let dashes: Set<Character> = [
    "\u{2212}", "\u{2013}", "\u{2014}", "\u{2010}", "\u{2011}", "\u{FF0D}",
  ]

  package var wording: ValueWording {
    let span =
      "\(NumberText.plain(bounds.lowerBound * 100))% to \(NumberText.plain(bounds.upperBound * 100))%"
    return ValueWording(
      "signed %",
      sentence: "A percentage such as `-5%`, \(span), or the same as a number.",
      cell: "percentage or number, \(span)",
      production: "SignedShare"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    value(stored, text).map(written) ?? text
  }

  private static let common = ["-20%", "-10%", "-5%", "0%", "5%", "10%", "15%", "20%", "30%"]

  package func choices(_ typed: String) -> [ValueChoice] {
    let digits = typed.hasPrefix("-") || typed.hasPrefix("+") ? String(typed.dropFirst()) : typed
    let percentage = ValueChoice.number(digits).flatMap { $0.utf8.count <= 2 ? "\(typed)%" : nil }
    let texts = SignedShareType.common + [percentage].compactMap { $0 }
    return ValueChoice.unique(texts.filter(isValue), .number)
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    let hasSign = range.start < range.end && "-+".utf8.contains(source.bytes[range.start])
    let number = ValuePart.quantity(ByteRange(range.start + (hasSign ? 1 : 0), range.end), of: source)
    return [ValuePart(range, number.kind)]
  }
}
