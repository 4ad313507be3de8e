/// What a value encodes itself to: its place in a `JSONWriter`'s text.
struct JSONValueEncoder: Encoder {
  let writer: JSONWriter
  /// How many arrays and objects are around the value.
  let depth: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.start(isObject: true, at: depth)
    return KeyedEncodingContainer(JSONMembersEncoder(writer: writer, depth: depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.start(isObject: false, at: depth)
    return JSONItemsEncoder(writer: writer, depth: depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
  func encodeNil() throws { try writer.write(.null) }
  func encode(_ value: Bool) throws { try writer.write(.boolean(value)) }
  func encode(_ value: String) throws { try writer.write(.string(value)) }
  func encode(_ value: Double) throws { try writer.write(.real(value)) }
  /// By its own shortest form, which is not that of the nearest `Double`.
  func encode(_ value: Float) throws { try writer.write(.real(Double("\(value)") ?? Double(value))) }

  func encode(_ value: some SignedInteger & FixedWidthInteger & Encodable) throws {
    try writer.write(.integer(Int64(value)))
  }

  func encode(_ value: some UnsignedInteger & FixedWidthInteger & Encodable) throws {
    try writer.write(.unsigned(UInt64(value)))
  }

  func encode(_ value: some Encodable) throws { try value.encode(to: self) }
}

/// Writes the members of an object.
private struct JSONMembersEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) throws { try member(key).encodeNil() }
  func encode(_ value: Bool, forKey key: Key) throws { try member(key).encode(value) }
  func encode(_ value: String, forKey key: Key) throws { try member(key).encode(value) }
  func encode(_ value: Double, forKey key: Key) throws { try member(key).encode(value) }
  func encode(_ value: Int, forKey key: Key) throws { try member(key).encode(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try value.encode(to: member(key)) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { member("super") }
  func superEncoder(forKey key: Key) -> any Encoder { member(key) }

  private func member(_ key: Key) -> JSONValueEncoder { member(key.stringValue) }

  private func member(_ name: String) -> JSONValueEncoder {
    writer.startEntry(name, at: depth)
    return JSONValueEncoder(writer: writer, depth: depth + 1)
  }
}

/// Writes the items of an array.
private struct JSONItemsEncoder: UnkeyedEncodingContainer {
  let writer: JSONWriter
  let depth: Int

  var codingPath: [any CodingKey] { [] }
  var count: Int { writer.count(at: depth) }

  func encodeNil() throws { try item().encodeNil() }
  func encode(_ value: Bool) throws { try item().encode(value) }
  func encode(_ value: String) throws { try item().encode(value) }
  func encode(_ value: Double) throws { try item().encode(value) }
  func encode(_ value: Int) throws { try item().encode(value) }
  func encode(_ value: some Encodable) throws { try value.encode(to: item()) }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    item().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { item().unkeyedContainer() }

  func superEncoder() -> any Encoder { item() }

  private func item() -> JSONValueEncoder {
    writer.startEntry(nil, at: depth)
    return JSONValueEncoder(writer: writer, depth: depth + 1)
  }
}
