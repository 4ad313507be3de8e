package import InkText

/// A whole number within bounds, both included.
package struct WholeNumberType: ValueType {
  private let bounds: ClosedRange<Int>

  init(_ bounds: ClosedRange<Int>) {
    self.bounds = bounds
  }

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    var isWhole = range.count <= 18
    for offset in range where !bytes[offset].isASCIIDigit { isWhole = false }
    guard isWhole, let number = DecimalText.number(bytes, range) else {
      throw .form("a whole number between \(bounds.lowerBound) and \(bounds.upperBound)")
    }
    guard Double(bounds.lowerBound) <= number, number <= Double(bounds.upperBound) else {
      throw .range("between \(bounds.lowerBound) and \(bounds.upperBound)")
    }
    return .number(number)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> Int? {
    if case .number(let number) = stored { Int(exactly: number) } else { nil }
  }

  package func written(_ value: Int) -> String { String(value) }

  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] { [ValueSuggestion(mistaken.number)] }

  package var wording: ValueWording {
    let span = "\(bounds.lowerBound) to \(bounds.upperBound)"
    return ValueWording(
      span,
      sentence: "A whole number from \(span).",
      cell: "whole number, \(span)",
      production: "WholeNumber"
    )
  }

  package func choices(_ typed: String) -> [ValueChoice] {
    ["1", "2", "3"].filter(isValue).map { ValueChoice($0, .number) }
  }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [.quantity(range, of: source)]
  }
}
