/// The tags of text that are open at a place, as far as the lexer knows: it asks no more than whether they have a
/// closing tag.
struct OpenNarrations: Equatable, Sendable {
  /// Up to four of them in 32 bits, so that each tag can keep those around it.
  struct Packed: Hashable, Sendable {
    fileprivate var codes: UInt32 = 0

    static let none = Packed()
    /// More than four.
    static let many = Packed(codes: .max)

    fileprivate init(codes: UInt32 = 0) { self.codes = codes }

    fileprivate mutating func append(_ entry: Int16) {
      self = codes > 0xFF_FFFF || entry >= 0xFE ? .many : Packed(codes: codes << 8 | UInt32(entry + 1))
    }

    fileprivate var entries: [Int16] {
      [24, 16, 8, 0].lazy.map { codes >> $0 & 0xFF }.filter { $0 > 0 }.map { Int16($0) - 1 }
    }

    /// With others around them.
    func within(_ outer: OpenNarrations) -> Packed {
      guard self != .many else { return .many }
      var packed = outer.packed
      for entry in entries { packed.append(entry) }
      return packed
    }
  }

  private let forms: [TagForm]
  private var entries: [Int16] = []
  /// How often each entry is among them, so that a closing tag that closes nothing costs no search.
  private var counts: [Int]
  /// How many of them are spoken.
  private var spoken = 0
  private(set) var packed = Packed.none

  /// - Parameter packed: Those that are open; not many.
  init(_ vocabulary: Vocabulary, _ packed: Packed = .none) {
    forms = vocabulary.forms
    counts = [Int](repeating: 0, count: forms.count)
    for entry in packed.entries { open(entry) }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Whether what is in them is read aloud.
  var isSpoken: Bool { spoken > 0 }

  static func == (left: OpenNarrations, right: OpenNarrations) -> Bool { left.entries == right.entries }

  /// Goes past a tag.
  ///
  /// - Returns: Whether it closes what is not open.
  @discardableResult
  mutating func pass(_ shape: TagRecord.Shape, _ entry: Int16) -> Bool {
    guard entry >= 0, forms[Int(entry)].hasWords else { return false }
    switch shape {
    case .open: open(entry)
    case .close:
      guard counts[Int(entry)] > 0 else { return true }
      close(entry)
    case .selfClosing: break
    }
    return false
  }

  /// Opens others within them.
  mutating func append(_ inner: OpenNarrations) {
    for entry in inner.entries { open(entry) }
  }

  private mutating func open(_ entry: Int16) {
    entries.append(entry)
    counts[Int(entry)] += 1
    if forms[Int(entry)] == .narration { spoken += 1 }
    if packed != .many { packed.append(entry) }
  }

  /// Closes one that is open, and all within it.
  private mutating func close(_ entry: Int16) {
    while let last = entries.popLast() {
      counts[Int(last)] -= 1
      if forms[Int(last)] == .narration { spoken -= 1 }
      if last == entry { break }
    }
    packed = .none
    for entry in entries.prefix(5) { packed.append(entry) }
  }
}
