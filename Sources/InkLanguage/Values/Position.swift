package import InkText

/// Where something is shown that does not fill the frame: which share of the room that it leaves free is to the left of
/// it, and above it.
package struct PositionValue: Hashable, Sendable {
  package let x: Double
  package let y: Double
  /// Whether it is written as a word: then it stays within the margins at an edge.
  package let isWord: Bool

  package static let top = PositionValue(x: 0.5, y: 0, isWord: true)
  package static let center = PositionValue(x: 0.5, y: 0.5, isWord: true)
}

/// One of nine words, or two percentages as those of `background-position` in CSS.
package struct PositionType: ValueType {
  package init() {}

  private static let named: [(word: String, value: PositionValue)] = [
    ("top-left", 0, 0), ("top", 0.5, 0), ("top-right", 1, 0),
    ("left", 0, 0.5), ("center", 0.5, 0.5), ("right", 1, 0.5),
    ("bottom-left", 0, 1), ("bottom", 0.5, 1), ("bottom-right", 1, 1),
  ].map { ($0.0, PositionValue(x: $0.1, y: $0.2, isWord: true)) }

  private static let shares = 0.0...1.0

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    let end = range.first { bytes[$0].isBlank } ?? range.upperBound
    let next = (end..<range.upperBound).first { !bytes[$0].isBlank } ?? range.upperBound
    if next < range.upperBound {
      guard let x = PositionType.percentage(bytes, range.lowerBound..<end),
        let y = PositionType.percentage(bytes, next..<range.upperBound)
      else { throw PositionType.fault }
      guard PositionType.shares.contains(x), PositionType.shares.contains(y) else {
        throw .range("two percentages between 0% and 100%")
      }
      return .position(PositionValue(x: x, y: y, isWord: false))
    }
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    guard let named = PositionType.named.first(where: { $0.word == text }) else { throw PositionType.fault }
    return .position(named.value)
  }

  private static let fault = ValueError.form(
    "a position such as `top`, `bottom-left` or `center`, or two percentages such as `50% 20%`"
  )

  private static func percentage(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Double? {
    guard let last = range.last, bytes[last] == UInt8(ascii: "%") else { return nil }
    return DecimalText.number(bytes, range.dropLast()).map { $0 / 100 }
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> PositionValue? {
    if case .position(let position) = stored { position } else { nil }
  }

  package func written(_ value: PositionValue) -> String {
    PositionType.named.first { $0.value == value }?.word
      ?? "\(NumberText.plain(value.x * 100))% \(NumberText.plain(value.y * 100))%"
  }

  package var words: [String] { PositionType.named.map(\.word) }

  /// `top-left` for `left top`, and `50% 20%` for `50%,20%`, `50 20` and `0.5 0.2`.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let parts = mistaken.text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "-" || $0 == "_" }
    guard parts.count == 2 else { return [] }
    let words = ["\(parts[0])-\(parts[1])", "\(parts[1])-\(parts[0])"]
    let numbers = parts.compactMap { Double($0.hasSuffix("%") ? $0.dropLast() : $0) }
    guard numbers.count == 2 else {
      let plain = parts.filter { $0 != "center" && $0 != "middle" }.joined(separator: "-")
      return (words + [plain.isEmpty ? "center" : plain]).map { ValueSuggestion($0) }
    }
    let areShares = !parts.contains { $0.hasSuffix("%") } && numbers.allSatisfy(PositionType.shares.contains)
    return [
      ValueSuggestion(
        numbers.map { NumberText.plain(areShares ? $0 * 100 : $0) + "%" }.joined(separator: " "),
        isSafe: false
      )
    ]
  }

  package var wording: ValueWording {
    ValueWording(
      "position",
      sentence: "One of \(ListText.quoted(words, by: "and")), or two percentages such as `50% 20%`.",
      cell: "position",
      production: "Position"
    )
  }

  package func choices(_ typed: String) -> [ValueChoice] {
    words.map { ValueChoice($0, .word) } + [ValueChoice("50% 20%", .number)]
  }

  package var placeholder: String { "center" }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    [words.contains(source.string(range)) ? ValuePart(range, .constant) : .quantity(range, of: source)]
  }
}
