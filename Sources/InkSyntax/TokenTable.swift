/// All tokens of a source, in columns. The last one is `endOfFile`.
package struct TokenTable: Sendable {
  package internal(set) var kinds: [TokenKind] = []
  package internal(set) var starts: [UInt32] = []

  package var count: Int { kinds.count }

  mutating func append(_ kind: TokenKind, at start: Int) {
    kinds.append(kind)
    starts.append(UInt32(truncatingIfNeeded: start))
  }

  mutating func removeLast(_ count: Int) {
    kinds.removeLast(count)
    starts.removeLast(count)
  }

  package func start(_ token: Int) -> Int { Int(starts[token]) }

  package func end(_ token: Int) -> Int {
    token + 1 < starts.count ? Int(starts[token + 1]) : Int(starts[token])
  }
}
