/// Some of the parameters of a tag, by their indices.
struct ParameterSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(_ indices: [Int]) {
    for index in indices { insert(index) }
  }

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ index: Int) { bits |= 1 << UInt64(index) }

  func contains(_ index: Int) -> Bool { bits & 1 << UInt64(index) != 0 }

  func isSubset(of other: ParameterSet) -> Bool { bits & ~other.bits == 0 }

  func isDisjoint(with other: ParameterSet) -> Bool { bits & other.bits == 0 }

  /// Takes the smallest index out.
  mutating func popFirst() -> Int? {
    guard bits != 0 else { return nil }
    let index = bits.trailingZeroBitCount
    bits &= bits - 1
    return index
  }
}
