/// A phrase with places to be filled, as `{h} o'clock`. A place is one letter.
struct Template: Sendable, ExpressibleByStringLiteral {
  private enum Part: Sendable {
    case text(String)
    case place(Character)
  }

  private let parts: [Part]

  init(stringLiteral text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      parts.append(.text(String(rest[..<brace])))
      rest = rest[brace...].dropFirst()
      if let place = rest.popFirst() { parts.append(.place(place)) }
      rest = rest.dropFirst()
    }
    parts.append(.text(String(rest)))
    self.parts = parts
  }

  func filled(_ words: [Character: String]) -> String {
    parts.reduce(into: "") { phrase, part in
      switch part {
      case .text(let text): phrase += text
      case .place(let place): phrase += words[place] ?? ""
      }
    }
  }
}
