/// Values by words: an open-addressing table that finds a word in some nanoseconds, as most words of a text are
/// looked up in one or two.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [WordKey] = []
  private var values: [Value] = []
  /// Indices into `keys`, -1 where free; the size is a power of two at least twice the number of keys.
  private var slots: [Int32] = [-1]

  init() {}

  /// Of equal keys the last one counts.
  init(_ entries: some Sequence<(WordKey, Value)>) {
    for (key, value) in entries { self[key] = value }
  }

  var isEmpty: Bool { keys.isEmpty }

  subscript(key: WordKey) -> Value? {
    get {
      let index = slots[slot(of: key)]
      return index >= 0 ? values[Int(index)] : nil
    }
    set {
      guard let newValue else { return }
      if 2 * (keys.count + 1) > slots.count { grow() }
      let slot = slot(of: key)
      if slots[slot] >= 0 {
        values[Int(slots[slot])] = newValue
      } else {
        slots[slot] = Int32(keys.count)
        keys.append(key)
        values.append(newValue)
      }
    }
  }

  func contains(_ key: WordKey) -> Bool { slots[slot(of: key)] >= 0 }

  func forEach(_ body: (WordKey, Value) -> Void) {
    for (key, value) in zip(keys, values) { body(key, value) }
  }

  /// Where a key is, or would be.
  private func slot(of key: WordKey) -> Int {
    let mask = slots.count - 1
    var slot = key.mixed & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(8, 4 * slots.count))
    for (index, key) in keys.enumerated() { slots[slot(of: key)] = Int32(index) }
  }
}

typealias WordSet = WordTable<Void>
