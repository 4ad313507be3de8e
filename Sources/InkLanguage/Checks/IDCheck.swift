import InkDiagnostics
import InkText

/// Finds ids that are used twice, and references to ids that there are not.
enum IDCheck {
  /// A place where an element gets its id, or where another one refers to it.
  struct Mention: Sendable {
    /// Of the value, between its quotes.
    var range: ByteRange
    /// The value, where it is not what is written.
    let text: [UInt8]?
    /// How many bytes of the value the id is.
    let length: Int
    /// Of the id.
    let hash: UInt32

    /// - Parameter bytes: The source.
    init(_ range: ByteRange, _ text: [UInt8]?, length: Int, _ bytes: borrowing Span<UInt8>) {
      self.range = range
      self.text = text
      self.length = length
      hash =
        text.map { ByteStringTable.hash($0.span, 0, length) }
        ?? ByteStringTable.hash(bytes, range.start, range.start + length)
    }
  }

  static func name(_ mention: Mention, _ source: SourceText) -> String {
    if let text = mention.text { return String(decoding: text.prefix(mention.length), as: UTF8.self) }
    return source.string(ByteRange(mention.range.start, mention.range.start + mention.length))
  }

  /// Fewer ids are looked through by one thread.
  private static let fewest = 2_000
  /// Into how many shares many ids are divided, by their hashes: as many threads can be at work.
  private static let maxShares = 8

  /// - Parameter parallel: Looks through shares of many ids at once.
  static func shards(_ ids: [Mention], in source: SourceText, parallel: ParallelWork?) -> IDShards {
    let parallel = ids.count < fewest ? nil : parallel
    return IDShards(ids, in: source, shares: parallel == nil ? 1 : maxShares, parallel)
  }

  /// - Parameters:
  ///   - shares: Of the ids.
  ///   - firsts: Of each anchor, the index of the first id that is the same; `nil` where there is none.
  ///   - count: How many diagnostics there are already.
  static func check(
    _ ids: [Mention],
    _ shares: IDShards,
    _ anchors: [Mention],
    _ firsts: [Int?],
    in source: SourceText,
    after count: Int
  ) -> [Diagnostic] {
    guard !ids.isEmpty || !anchors.isEmpty else { return [] }
    var diagnostics = shares.duplicates.map { duplicate(ids[$0.index], ids[$0.first].range, source) }
    // Each name that is not known is compared with these: a hostile script must not make it long.
    lazy var names = ids.map { name($0, source) }.sorted().prefix(Checker.maxSuggestions)
    for (anchor, first) in zip(anchors, firsts) where first == nil {
      let suggests = count + diagnostics.count < Checker.maxSuggestions
      diagnostics.append(unknown(anchor, among: suggests ? names : [], source))
    }
    return diagnostics
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
