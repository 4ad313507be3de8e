/// A value of JSON that can be changed.
enum JSONValue: Codable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
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

  /// How many values there are, this one and those in it.
  var count: Int {
    switch self {
    case .array(let values): values.reduce(1) { $0 + $1.count }
    case .object(let members): members.values.reduce(1) { $0 + $1.count }
    default: 1
    }
  }

  /// The value of a number, counted in depth and by name.
  func value(at number: Int) -> JSONValue {
    var found = self
    _ = replacing(number) { value in
      found = value
      return value
    }
    return found
  }

  /// With one value changed; `nil` takes a member or an item away.
  func replacing(_ number: Int, _ change: (JSONValue) -> JSONValue?) -> JSONValue? {
    if number == 0 { return change(self) }
    var next = 1
    switch self {
    case .array(let values):
      var changed: [JSONValue] = []
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
