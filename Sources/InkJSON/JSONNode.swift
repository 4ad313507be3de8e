package import InkText

/// A value of a JSON text, and where it is in it.
package struct JSONNode: Sendable {
  package let value: JSONValue
  /// From its first byte to its last one: quotes, brackets and braces belong to it.
  package let range: ByteRange
}

package enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  /// Beyond the range of `Double` it is infinite.
  case number(Double)
  case string(String)
  case array([JSONNode])
  /// In the order of the text, a name that is twice as often as it is.
  case object([JSONMember])
}

/// One `"name": value` of an object.
package struct JSONMember: Sendable {
  package let name: String
  /// With its quotes.
  package let nameRange: ByteRange
  package let node: JSONNode
}
