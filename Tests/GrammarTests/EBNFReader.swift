/// Reads the notation itself.
struct EBNFReader {
  private typealias Expression = EBNFGrammar.Expression
  private typealias Fault = EBNFGrammar.Fault

  private let text: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
  }

  mutating func production() throws(EBNFGrammar.Fault) -> (name: String, EBNFGrammar.Expression)? {
    try space()
    guard position < text.count else { return nil }
    let name = try name()
    try space()
    guard take("::=") else { throw fault("`::=` is missing") }
    return (name, try choice())
  }

  private func fault(_ message: String) -> Fault {
    let line = text[..<position].count { $0 == "\n" } + 1
    return Fault(message: "line \(line): \(message)")
  }

  private mutating func choice() throws(Fault) -> Expression {
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(Fault) -> Expression {
    var parts: [Expression] = []
    try space()
    while position < text.count, text[position] != "|", text[position] != ")", !beginsProduction() {
      parts.append(try difference())
      try space()
    }
    guard !parts.isEmpty else { throw fault("an expression is missing") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func difference() throws(Fault) -> Expression {
    var expression = try repetition()
    try space()
    while take("-") {
      try space()
      expression = .difference(expression, try repetition())
      try space()
    }
    return expression
  }

  private mutating func repetition() throws(Fault) -> Expression {
    let part = try primary()
    if take("*") { return .repetition(part, minimum: 0, isOptional: false) }
    if take("+") { return .repetition(part, minimum: 1, isOptional: false) }
    if take("?") { return .repetition(part, minimum: 0, isOptional: true) }
    return part
  }

  private mutating func primary() throws(Fault) -> Expression {
    switch text[position] {
    case "(":
      position += 1
      let inner = try choice()
      guard take(")") else { throw fault("`)` is missing") }
      return inner
    case "'", "\"":
      let quote = text[position]
      guard let end = text[(position + 1)...].firstIndex(of: quote) else { throw fault("no second quote") }
      defer { position = end + 1 }
      return .literal(String(String.UnicodeScalarView(text[(position + 1)..<end])))
    case "#":
      let value = try character()
      return .characters([value...value])
    case "[": return try characterClass()
    default: return .reference(try name())
    }
  }

  private mutating func characterClass() throws(Fault) -> Expression {
    position += 1
    var ranges: [ClosedRange<UInt32>] = []
    while position < text.count, text[position] != "]" {
      let first = try character()
      let last = take("-") ? try character() : first
      guard first <= last else { throw fault("a range of characters runs backwards") }
      ranges.append(first...last)
    }
    guard take("]") else { throw fault("`]` is missing") }
    return .characters(ranges)
  }

  /// A character by itself or as `#xN`.
  private mutating func character() throws(Fault) -> UInt32 {
    guard position < text.count else { throw fault("a character is missing") }
    guard take("#x") else {
      defer { position += 1 }
      return text[position].value
    }
    let digits = text[position...].prefix { $0.properties.isASCIIHexDigit }
    guard let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16) else {
      throw fault("`#x` without a number")
    }
    position += digits.count
    return value
  }

  private mutating func name() throws(Fault) -> String {
    let letters = text[position...].prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    guard !letters.isEmpty else { throw fault("`\(text[position])` was not expected") }
    position += letters.count
    return String(String.UnicodeScalarView(letters))
  }

  private func beginsProduction() -> Bool {
    var reader = self
    guard (try? reader.name()) != nil, (try? reader.space()) != nil else { return false }
    return reader.take("::=")
  }

  private mutating func take(_ sign: String) -> Bool {
    let scalars = Array(sign.unicodeScalars)
    guard text[position...].starts(with: scalars) else { return false }
    position += scalars.count
    return true
  }

  private mutating func space() throws(Fault) {
    while position < text.count {
      if text[position].properties.isWhitespace {
        position += 1
      } else if take("/*") {
        while position < text.count, !take("*/") { position += 1 }
      } else {
        return
      }
    }
  }
}
