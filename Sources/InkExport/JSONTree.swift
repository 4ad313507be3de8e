/// A JSON value that is put together part by part.
indirect enum JSONTree: Encodable {
  case string(String)
  case integer(Int64)
  case real(Double)
  case boolean(Bool)
  case null
  /// Its items are made when they are written, and not kept.
  case array(AnySequence<JSONTree>)
  case object([String: JSONTree])

  static func list(_ items: some Sequence<JSONTree>) -> JSONTree { .array(AnySequence(items)) }

  func encode(to encoder: any Encoder) throws {
    if case .array(let values) = self {
      var items = encoder.unkeyedContainer()
      for value in values { try items.encode(value) }
      return
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let text): try container.encode(text)
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .boolean(let flag): try container.encode(flag)
    case .null: try container.encodeNil()
    case .array: break
    case .object(let members): try container.encode(members)
    }
  }
}
