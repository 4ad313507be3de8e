/// One field of a message, by the places of its bytes.
package struct ProtobufField: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case number(UInt64)
    /// Text, bytes or another message.
    case bytes(Range<Int>)
    /// Four or eight bytes.
    case fixed(Range<Int>)
  }

  package let number: Int
  package let value: Value
  /// With its number and its length.
  package let whole: Range<Int>

  /// Where the field holds text, bytes or another message.
  package var content: Range<Int>? {
    if case .bytes(let range) = value { range } else { nil }
  }

  package var integer: UInt64? {
    if case .number(let number) = value { number } else { nil }
  }
}
