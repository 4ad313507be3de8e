package import InkText

/// How wide or high something is that does not fill the frame.
package enum SizeValue: Hashable, Sendable {
  /// Of the frame's width or height.
  case share(Double)
  /// Each is a part of 1080 of the frame's shorter side.
  case pixels(Double)
}

/// A percentage, or a number of pixels.
package struct SizeType: ValueType {
  init() {}

  private static let shares = 0.01...4.0
  private static let pixels = 1.0...7680.0
  private static let bounds =
    "\(DecimalText.between(pixels)), or a percentage \(DecimalText.betweenPercentages(shares))"

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    let isPercentage = range.last.map { bytes[$0] == UInt8(ascii: "%") } ?? false
    guard let number = DecimalText.number(bytes, isPercentage ? range.dropLast() : range) else {
      throw .form("a number of pixels \(SizeType.bounds)")
    }
    let value = isPercentage ? SizeValue.share(number / 100) : .pixels(number)
    guard isPercentage ? SizeType.shares.contains(number / 100) : SizeType.pixels.contains(number) else {
      throw .range(isPercentage ? DecimalText.betweenPercentages(SizeType.shares) : SizeType.bounds)
    }
    return .size(value)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> SizeValue? {
    if case .size(let size) = stored { size } else { nil }
  }

  package func written(_ value: SizeValue) -> String {
    switch value {
    case .share(let share): NumberText.plain(share * 100) + "%"
    case .pixels(let pixels): NumberText.plain(pixels)
    }
  }

  /// `300` for `300px`.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let text = mistaken.number
    return [ValueSuggestion(text.hasSuffix("px") ? String(text.dropLast("px".count)) : text)]
  }

  package var wording: ValueWording {
    ValueWording(
      "px, or %",
      sentence: "A number of pixels, \(DecimalText.span(SizeType.pixels)), or a percentage, 1% to 400%.",
      cell: "number of pixels, or percentage",
      production: "Size"
    )
  }

  package func choices(_ typed: String) -> [ValueChoice] {
    let percentage = ValueChoice.number(typed).flatMap { $0.utf8.count <= 2 ? "\($0)%" : nil }
    let texts = ["25%", "40%", "50%", "75%", "100%", "540"] + [percentage].compactMap { $0 }
    return ValueChoice.unique(texts.filter(isValue), .number)
  }

  package var placeholder: String { "50%" }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [.quantity(range, of: source)]
  }
}
