/// The narrating tags that are open at a place, as far as the lexer knows: it asks no more than whether they
/// have a closing tag.
struct OpenNarrations: Equatable, Sendable {
  private let forms: [TagForm]
  private var entries: [Int16] = []
  /// How often each entry is among them, so that a closing tag that closes nothing costs no search.
  private var counts: [Int]

  init(_ vocabulary: Vocabulary) {
    forms = vocabulary.forms
    counts = [Int](repeating: 0, count: forms.count)
  }

  var isEmpty: Bool { entries.isEmpty }

  static func == (left: OpenNarrations, right: OpenNarrations) -> Bool { left.entries == right.entries }

  /// Goes past a tag.
  mutating func pass(_ shape: TagRecord.Shape, _ entry: Int16) {
    guard entry >= 0, forms[Int(entry)] == .narration else { return }
    switch shape {
    case .open:
      entries.append(entry)
      counts[Int(entry)] += 1
    case .close:
      guard counts[Int(entry)] > 0 else { return }
      while let last = entries.popLast() {
        counts[Int(last)] -= 1
        if last == entry { break }
      }
    case .selfClosing: break
    }
  }
}
