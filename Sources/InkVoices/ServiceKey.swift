import InkText

/// Where the key of a service is. The key itself is read by the program that sends it, and by no other.
///
/// Written as `env:NAME` or `file:PATH`.
package enum ServiceKey: Hashable, Sendable {
  /// In a variable of the environment.
  case variable(String)
  /// In a file that its owner alone can read.
  case file(String)

  /// `nil` for what is neither, such as a key.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = String(text[text.index(after: colon)...])
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    switch text[..<colon] {
    case "env":
      guard ServiceKey.isName(name) else { return nil }
      self = .variable(name)
    case "file": self = .file(name)
    default: return nil
    }
  }

  package var text: String {
    switch self {
    case .variable(let name): "env:\(name)"
    case .file(let path): "file:\(path)"
    }
  }

  /// A name that shells can set.
  private static func isName(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
  }
}

extension ServiceKey: Codable {
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard let key = ServiceKey(try value.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "neither `env:` nor `file:`")
    }
    self = key
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(text)
  }
}
