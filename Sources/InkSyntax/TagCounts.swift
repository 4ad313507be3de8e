/// A number for each name of a tag. For the names that are known, an array is enough.
struct TagCounts {
  private var known: [Int32]
  private var unknown: [String: Int32] = [:]

  init(_ vocabulary: Vocabulary) {
    known = [Int32](repeating: 0, count: vocabulary.names.count)
  }

  subscript(key: TagNames.Key) -> Int32 {
    get {
      switch key {
      case .entry(let entry): known[Int(entry)]
      case .unknown(let name): unknown[name, default: 0]
      }
    }
    set {
      switch key {
      case .entry(let entry): known[Int(entry)] = newValue
      case .unknown(let name): unknown[name] = newValue
      }
    }
  }
}
