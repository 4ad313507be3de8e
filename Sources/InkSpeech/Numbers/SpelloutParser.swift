/// Reads the table of a `Spellout`.
struct SpelloutParser {
  private var names: [String] = []
  private var parents: [Int?] = []
  private var sets: [[Spellout.Rule]] = []

  mutating func read(_ line: Substring) {
    let line = line.drop { $0 == " " }
    if let colon = line.firstIndex(of: ":"), line.first?.isNumber == false {
      let set = number(String(line[..<colon]))
      let parent = line[line.index(after: colon)...].drop { $0 == " " }
      if !parent.isEmpty { parents[set] = number(String(parent)) }
      current = set
      return
    }
    guard let space = line.firstIndex(of: " ") else { return }
    let head = line[..<space]
    let body = line[line.index(after: space)...]
    if head.hasSuffix(".."), let first = UInt64(head.dropLast(2)) {
      for (offset, word) in body.split(separator: " ").enumerated() {
        add(base: first + UInt64(offset), divisor: nil, word)
      }
    } else {
      let numbers = head.split(separator: "/").compactMap { UInt64($0) }
      guard let base = numbers.first else { return }
      add(base: base, divisor: numbers.count > 1 ? numbers[1] : nil, body)
    }
  }

  /// The sets' names and rules, with what each has from its parent.
  func finish() -> (names: [String], sets: [[Spellout.Rule]]) {
    let merged = sets.indices.map { set in
      var rules = Dictionary(sets[set].map { ($0.base, $0) }, uniquingKeysWith: { $1 })
      var child = set
      // A cycle of parents ends where every set has had its turn.
      for _ in sets.indices {
        guard let parent = parents[child] else { break }
        for rule in sets[parent] where rules[rule.base] == nil {
          rules[rule.base] = rule
        }
        child = parent
      }
      return rules.values.map { $0.resolved(in: set) }.sorted { $0.base < $1.base }
    }
    return (names, merged)
  }

  /// Stands for the set that a rule is in, which may be one that has it from its parent.
  static let own = -1
  private var current = 0

  private mutating func number(_ name: String) -> Int {
    if let known = names.firstIndex(of: name) { return known }
    names.append(name)
    parents.append(nil)
    sets.append([])
    return names.count - 1
  }

  private mutating func add(base: UInt64, divisor: UInt64?, _ body: Substring) {
    var power: UInt64 = 1
    while base / power >= 10 { power *= 10 }
    var rest = body
    let parts = parts(&rest)
    guard sets.indices.contains(current) else { return }
    sets[current].append(Spellout.Rule(base: base, divisor: divisor ?? power, parts: parts))
  }

  /// Up to the end or a closing bracket.
  private mutating func parts(_ rest: inout Substring) -> [Spellout.Part] {
    var parts: [Spellout.Part] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { parts.append(.text(text)) }
      text = []
    }
    while let character = rest.popFirst(), character != "]" {
      switch character {
      case "[":
        flush()
        parts.append(choice(&rest))
      case "|":
        flush()
        parts.append(.choice(remains: [], exact: self.parts(&rest)))
        return parts
      case "*":
        flush()
        parts.append(.ending)
      case "{":
        flush()
        let inner = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(inner.count + 1)
        parts.append(substitution(inner))
      default: text += String(character).utf8
      }
    }
    flush()
    return parts
  }

  private mutating func choice(_ rest: inout Substring) -> Spellout.Part {
    var remains = parts(&rest)
    guard case .choice(remains: [], let exact) = remains.last else {
      return .choice(remains: remains, exact: [])
    }
    remains.removeLast()
    return .choice(remains: remains, exact: exact)
  }

  private mutating func substitution(_ inner: Substring) -> Spellout.Part {
    let set = inner.dropFirst(2).isEmpty ? SpelloutParser.own : number(String(inner.dropFirst(2)))
    switch inner.first {
    case "q": return .quotient(set)
    case "r": return .remainder(set)
    default: return .same(set)
    }
  }
}

extension Spellout.Rule {
  fileprivate func resolved(in set: Int) -> Spellout.Rule {
    Spellout.Rule(base: base, divisor: divisor, parts: parts.map { $0.resolved(in: set) })
  }
}

extension Spellout.Part {
  fileprivate func resolved(in own: Int) -> Spellout.Part {
    func resolved(_ set: Int) -> Int { set == SpelloutParser.own ? own : set }
    return switch self {
    case .quotient(let set): .quotient(resolved(set))
    case .remainder(let set): .remainder(resolved(set))
    case .same(let set): .same(resolved(set))
    case .choice(let remains, let exact):
      .choice(
        remains: remains.map { $0.resolved(in: own) },
        exact: exact.map { $0.resolved(in: own) }
      )
    case .text, .ending: self
    }
  }
}
