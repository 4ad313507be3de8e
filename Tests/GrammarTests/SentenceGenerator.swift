import TestSupport

/// Makes random sentences of a grammar, which end: beyond a depth the shortest way out is taken.
struct SentenceGenerator {
  private let grammar: EBNFGrammar
  private let deepest: Int
  /// Productions within productions until a sentence of each can have ended.
  private let heights: [String: Int]
  /// The productions that are for one character of some.
  private let characters: [String: [ClosedRange<UInt32>]]
  private(set) var numbers: RandomNumbers

  init(_ grammar: EBNFGrammar, seed: UInt64, deepest: Int = 24) {
    self.grammar = grammar
    self.deepest = deepest
    numbers = RandomNumbers(seed: seed)
    characters = grammar.productions.compactMapValues { grammar.characters($0) }
    heights = SentenceGenerator.heights(of: grammar)
  }

  mutating func sentence(of production: String = "Script") -> String {
    var text = ""
    expand(.reference(production), depth: 0, into: &text)
    return text
  }

  private mutating func expand(_ expression: EBNFGrammar.Expression, depth: Int, into text: inout String) {
    switch expression {
    case .literal(let literal): text += literal
    case .characters, .difference:
      if let ranges = grammar.characters(expression) { text.unicodeScalars.append(character(of: ranges)) }
    case .reference(let name):
      if let ranges = characters[name] {
        text.unicodeScalars.append(character(of: ranges))
      } else if let production = grammar.productions[name] {
        expand(production, depth: depth + 1, into: &text)
      }
    case .sequence(let parts):
      for part in parts { expand(part, depth: depth, into: &text) }
    case .choice(let parts):
      let isDeep = depth >= deepest
      let lowest = parts.map(height).min() ?? 0
      let allowed = isDeep ? parts.filter { height($0) == lowest } : parts
      if let part = allowed.randomElement(using: &numbers) { expand(part, depth: depth, into: &text) }
    case .repetition(let part, let minimum, let isOptional):
      let most = isOptional ? 1 : depth < 4 ? 8 : 4
      let count = depth >= deepest ? minimum : Int.random(in: minimum...max(minimum, most), using: &numbers)
      for _ in 0..<count { expand(part, depth: depth, into: &text) }
    }
  }

  /// Mostly ASCII where there is any, so that sentences meet what is special.
  private mutating func character(of ranges: [ClosedRange<UInt32>]) -> Unicode.Scalar {
    let plain = ranges.filter { $0.lowerBound < 0x7F }
    let isPlain = !plain.isEmpty && Int.random(in: 0..<8, using: &numbers) > 0
    guard let range = (isPlain ? plain : ranges).randomElement(using: &numbers) else { return "x" }
    let last = isPlain ? min(range.upperBound, 0x7E) : range.upperBound
    return Unicode.Scalar(UInt32.random(in: range.lowerBound...last, using: &numbers)) ?? "x"
  }

  private func height(_ expression: EBNFGrammar.Expression) -> Int {
    SentenceGenerator.height(expression, heights)
  }

  private static func heights(of grammar: EBNFGrammar) -> [String: Int] {
    var heights: [String: Int] = [:]
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (name, expression) in grammar.productions {
        let height = min(height(expression, heights) + 1, 1_000)
        if height < heights[name, default: 1_000] {
          heights[name] = height
          hasChanged = true
        }
      }
    }
    return heights
  }

  private static func height(_ expression: EBNFGrammar.Expression, _ heights: [String: Int]) -> Int {
    switch expression {
    case .literal, .characters, .difference: 0
    case .reference(let name): heights[name, default: 1_000]
    case .sequence(let parts): parts.map { height($0, heights) }.max() ?? 0
    case .choice(let parts): parts.map { height($0, heights) }.min() ?? 0
    case .repetition(let part, let minimum, _): minimum == 0 ? 0 : height(part, heights)
    }
  }
}
