/// A value of JSON, to look into and to change.
package enum AnyJSON: Codable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([AnyJSON])
  case object([String: AnyJSON])

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([AnyJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: AnyJSON].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    // Times and sizes are written as whole numbers.
    case .number(let value) where value == value.rounded() && abs(value) < 1e15:
      try container.encode(Int64(value))
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }

  /// A member, or `null`.
  package subscript(name: String) -> AnyJSON {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  package subscript(index: Int) -> AnyJSON { items.indices.contains(index) ? items[index] : .null }

  package var items: [AnyJSON] { if case .array(let items) = self { items } else { [] } }

  package var text: String { if case .string(let text) = self { text } else { "" } }

  /// Not a number when it is none.
  package var number: Double { if case .number(let number) = self { number } else { .nan } }

  package var boolean: Bool { self == .bool(true) }

  /// How many values there are, this one and those in it.
  package var count: Int {
    switch self {
    case .array(let values): values.reduce(1) { $0 + $1.count }
    case .object(let members): members.values.reduce(1) { $0 + $1.count }
    default: 1
    }
  }

  /// The value of a number, counted in depth and by name.
  package func value(at number: Int) -> AnyJSON {
    var found = self
    _ = replacing(number) { value in
      found = value
      return value
    }
    return found
  }

  /// With one value changed; `nil` takes a member or an item away.
  package func replacing(_ number: Int, _ change: (AnyJSON) -> AnyJSON?) -> AnyJSON? {
    if number == 0 { return change(self) }
    var next = 1
    switch self {
    case .array(let values):
      var changed: [AnyJSON] = []
      for value in values {
        let range = next..<next + value.count
        next = range.upperBound
        if !range.contains(number) {
          changed.append(value)
        } else if let new = value.replacing(number - range.lowerBound, change) {
          changed.append(new)
        }
      }
      return .array(changed)
    case .object(let members):
      var changed = members
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        let range = next..<next + value.count
        next = range.upperBound
        if range.contains(number) { changed[name] = value.replacing(number - range.lowerBound, change) }
      }
      return .object(changed)
    default: return self
    }
  }
}
