/// A value of a request to a service that is passed on as the configuration has it.
package enum ServiceField: Hashable, Sendable {
  case boolean(Bool)
  case number(Double)
  case text(String)
  case object([String: ServiceField])
}

extension ServiceField: Codable {
  package init(from decoder: any Decoder) throws {
    if let fields = try? [String: ServiceField](from: decoder) {
      self = .object(fields)
      return
    }
    let value = try decoder.singleValueContainer()
    if let boolean = try? value.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    if case .object(let fields) = self { return try fields.encode(to: encoder) }
    var value = encoder.singleValueContainer()
    switch self {
    case .boolean(let boolean): try value.encode(boolean)
    case .number(let number):
      // A whole number is written without a point, which some servers insist on.
      if let whole = Int(exactly: number) { try value.encode(whole) } else { try value.encode(number) }
    case .text(let text): try value.encode(text)
    case .object: break
    }
  }
}
