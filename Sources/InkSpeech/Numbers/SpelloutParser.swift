/// Reads the table of a `Spellout`.
struct SpelloutParser {
  private var names: [String] = []
  private var parents: [Int?] = []
  private var sets: [[Spellout.Rule]] = []

  mutating func read(_ line: Substring) {
    let digits = line.utf8.prefix { $0 &- 0x30 < 10 }
    if digits.isEmpty { return startSet(line) }
    guard let base = UInt64(Substring(digits)) else { return }
    let head = line.utf8.prefix { $0 != 0x20 }
    let body = line.utf8.dropFirst(head.count + 1)
    if head.last == UInt8(ascii: ".") {
      for (offset, word) in body.split(separator: 0x20).enumerated() {
        add(base: base + UInt64(offset), divisor: nil, word)
      }
    } else {
      // After a slash.
      add(base: base, divisor: UInt64(Substring(head.dropFirst(digits.count + 1))), body)
    }
  }

  /// `name:` or `name: parent`.
  private mutating func startSet(_ line: Substring) {
    let names = line.fields(at: ":")
    guard let name = names.first else { return }
    current = number(String(name))
    if names.count > 1 { parents[current] = number(String(names[1])) }
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

  /// In place of the set that a rule is in, which may be one that has it from its parent.
  static let own = -1
  private var current = 0

  private mutating func number(_ name: String) -> Int {
    if let known = names.firstIndex(of: name) { return known }
    names.append(name)
    parents.append(nil)
    sets.append([])
    return names.count - 1
  }

  private mutating func add(base: UInt64, divisor: UInt64?, _ body: Substring.UTF8View) {
    var power: UInt64 = 1
    while base / power >= 10 { power *= 10 }
    var rest = body
    let parts = parts(&rest)
    guard sets.indices.contains(current) else { return }
    sets[current].append(Spellout.Rule(base: base, divisor: divisor ?? power, parts: parts))
  }

  /// Up to the end or a closing bracket.
  private mutating func parts(_ rest: inout Substring.UTF8View) -> [Spellout.Part] {
    var parts: [Spellout.Part] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { parts.append(.text(text)) }
      text = []
    }
    while let byte = rest.popFirst(), byte != UInt8(ascii: "]") {
      switch byte {
      case UInt8(ascii: "["):
        flush()
        parts.append(choice(&rest))
      case UInt8(ascii: "|"):
        flush()
        parts.append(.choice(remains: [], exact: self.parts(&rest)))
        return parts
      case UInt8(ascii: "*"):
        flush()
        parts.append(.ending)
      case UInt8(ascii: "{"):
        flush()
        let inner = rest.prefix { $0 != UInt8(ascii: "}") }
        rest = rest.dropFirst(inner.count + 1)
        parts.append(substitution(inner))
      default: text.append(byte)
      }
    }
    flush()
    return parts
  }

  private mutating func choice(_ rest: inout Substring.UTF8View) -> Spellout.Part {
    var remains = parts(&rest)
    guard case .choice(remains: [], let exact) = remains.last else {
      return .choice(remains: remains, exact: [])
    }
    remains.removeLast()
    return .choice(remains: remains, exact: exact)
  }

  private mutating func substitution(_ inner: Substring.UTF8View) -> Spellout.Part {
    let name = inner.dropFirst(2)
    let set = name.isEmpty ? SpelloutParser.own : number(String(Substring(name)))
    switch inner.first {
    case UInt8(ascii: "q"): return .quotient(set)
    case UInt8(ascii: "r"): return .remainder(set)
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
