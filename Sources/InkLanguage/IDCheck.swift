import InkDiagnostics
import InkText

/// Finds ids that are used twice, and references to ids that there are not.
enum IDCheck {
  /// A place where an element gets its id, or where another one refers to it.
  struct Mention: Sendable {
    /// Of the value, between its quotes.
    var range: ByteRange
    /// The value, where it is not what is written.
    var text: [UInt8]?
    /// How many bytes of the value the id is.
    var length: Int
  }

  /// - Parameter count: How many diagnostics there are already.
  static func check(
    _ ids: [Mention],
    _ anchors: [Mention],
    in source: SourceText,
    beside count: Int
  ) -> [Diagnostic] {
    var table = ByteStringTable(capacity: ids.count + anchors.count)
    /// Where each id stands first, by its number.
    var first: [ByteRange] = []
    var diagnostics: [Diagnostic] = []
    for id in ids {
      let (number, isNew) = insert(id, into: &table, source)
      if isNew { first.append(id.range) } else { diagnostics.append(duplicate(id, first[number], source)) }
    }
    guard !anchors.isEmpty else { return diagnostics }
    // Each name that is not known is compared with these: a hostile script must not make it long.
    let names = ids.map { name($0, source) }.sorted().prefix(Checker.mostSuggestions)
    let known = table.count
    for anchor in anchors where insert(anchor, into: &table, source).index >= known {
      let suggests = count + diagnostics.count < Checker.mostSuggestions
      diagnostics.append(unknown(anchor, among: suggests ? names : [], source))
    }
    return diagnostics
  }

  private static func insert(
    _ mention: Mention,
    into table: inout ByteStringTable,
    _ source: SourceText
  ) -> (index: Int, isNew: Bool) {
    if let text = mention.text { return table.insert(text.span, 0, mention.length) }
    return table.insert(source.bytes.span, mention.range.start, mention.range.start + mention.length)
  }

  private static func name(_ mention: Mention, _ source: SourceText) -> String {
    if let text = mention.text { return String(decoding: text.prefix(mention.length), as: UTF8.self) }
    return source.string(ByteRange(mention.range.start, mention.range.start + mention.length))
  }

  private static func duplicate(_ id: Mention, _ first: ByteRange, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      "the id `\(name(id, source))` is used twice",
      at: id.range,
      related: [.init(first, "the first one")]
    )
  }

  private static func unknown(
    _ anchor: Mention,
    among names: some Sequence<String>,
    _ source: SourceText
  ) -> Diagnostic {
    let id = name(anchor, source)
    var diagnostic = Diagnostic(.unknownID, "no element has the id `\(id)`", at: anchor.range)
    if let nearest = EditDistance.nearest(to: id, among: names) {
      diagnostic.label = "did you mean `\(nearest)`?"
      let edit = TextEdit(ByteRange(anchor.range.start, anchor.range.start + anchor.length), nearest)
      diagnostic.fixes = [FixIt("write `\(nearest)`", [edit], isSafe: false)]
    }
    return diagnostic
  }
}
