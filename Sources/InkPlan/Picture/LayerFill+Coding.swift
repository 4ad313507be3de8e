/// In JSON `"blur"`, `"none"`, or a colour `"#rrggbbaa"`.
extension LayerFill: Codable {
  package init(from decoder: any Decoder) throws {
    switch try decoder.singleValueContainer().decode(String.self) {
    case "blur": self = .blur
    case "none": self = .none
    default: self = .color(try Color(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .color(let color): try color.encode(to: encoder)
    case .blur: try encode("blur", to: encoder)
    case .none: try encode("none", to: encoder)
    }
  }

  private func encode(_ word: String, to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
