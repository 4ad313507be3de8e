/// A grammar in the notation of the XML recommendation: <https://www.w3.org/TR/xml/#sec-notation>
struct EBNFGrammar: Sendable {
  indirect enum Expression: Hashable, Sendable {
    case reference(String)
    case literal(String)
    case characters([ClosedRange<UInt32>])
    /// Characters of the first that are not among those of the second.
    case difference(Expression, Expression)
    case sequence([Expression])
    case choice([Expression])
    /// At most once when `isOptional`, else without a limit.
    case repetition(Expression, minimum: Int, isOptional: Bool)
  }

  struct Fault: Error {
    let message: String
  }

  private(set) var productions: [String: Expression] = [:]
  /// In the order of the text.
  private(set) var names: [String] = []

  init(_ text: String) throws(Fault) {
    var reader = EBNFReader(text)
    while let (name, expression) = try reader.production() {
      guard productions[name] == nil else { throw Fault(message: "`\(name)` is defined twice") }
      productions[name] = expression
      names.append(name)
    }
    for expression in productions.values {
      for name in EBNFGrammar.references(in: expression) where productions[name] == nil {
        throw Fault(message: "`\(name)` is used and not defined")
      }
    }
  }

  static func references(in expression: Expression) -> [String] {
    switch expression {
    case .reference(let name): [name]
    case .literal, .characters: []
    case .difference(let left, let right): references(in: left) + references(in: right)
    case .sequence(let parts), .choice(let parts): parts.flatMap(references)
    case .repetition(let part, _, _): references(in: part)
    }
  }

  /// The characters that an expression stands for, when it stands for one character of some.
  func characters(_ expression: Expression) -> [ClosedRange<UInt32>]? {
    switch expression {
    case .characters(let ranges): return ranges
    case .literal(let text):
      guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
      return [scalar.value...scalar.value]
    case .reference(let name): return productions[name].flatMap(characters)
    case .choice(let parts):
      let ranges = parts.map(characters)
      return ranges.contains(nil) ? nil : ranges.compactMap { $0 }.flatMap { $0 }
    case .difference(let left, let right):
      guard let left = characters(left), let right = characters(right) else { return nil }
      return right.reduce(left) { ranges, hole in ranges.flatMap { EBNFGrammar.cut(hole, from: $0) } }
    case .sequence(let parts): return parts.count == 1 ? characters(parts[0]) : nil
    case .repetition: return nil
    }
  }

  private static func cut(_ hole: ClosedRange<UInt32>, from range: ClosedRange<UInt32>)
    -> [ClosedRange<UInt32>]
  {
    guard hole.overlaps(range) else { return [range] }
    var rest: [ClosedRange<UInt32>] = []
    if range.lowerBound < hole.lowerBound { rest.append(range.lowerBound...(hole.lowerBound - 1)) }
    if range.upperBound > hole.upperBound { rest.append((hole.upperBound + 1)...range.upperBound) }
    return rest
  }
}
