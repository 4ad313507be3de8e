package import InkDiagnostics
package import InkSyntax
import InkText

/// The comments `# inkreel: allow CODE` of a script, and the elements and lines that they are for.
///
/// One is on a line of its own, directly before an element or before a line of narration, with nothing
/// but other comments between.
package struct AllowComments: Sendable {
  /// A code that a comment names.
  private struct Entry {
    var code: DiagnosticCode
    var range: ByteRange
  }

  /// What the comments before one element or line allow there.
  private struct Region {
    var range: ByteRange
    var entries: [DiagnosticCode: Int] = [:]
  }

  /// In the order of their starts.
  private var regions: [Region] = []
  private var entries: [Entry] = []
  private var faults: [Diagnostic] = []

  package init() {}

  /// Whether there is any such comment, right or wrong.
  package var hasEntries: Bool { !entries.isEmpty || !faults.isEmpty }

  /// - Parameter tree: Of the script; nothing else of it is read than its comments.
  package init(_ tree: SyntaxTree) {
    guard tree.hasComments, AllowComments.mayBeIn(tree) else { return }
    for node in 0..<tree.nodeCount where tree.kind(node) == .script || tree.kind(node) == .element {
      read(tree.children(node), in: tree)
    }
    regions.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  private static let marker = "inkreel:"

  private static func mayBeIn(_ tree: SyntaxTree) -> Bool {
    (0..<tree.nodeCount).contains { node in
      tree.kind(node) == .comment && directive(node, in: tree) != nil
    }
  }

  /// A comment that is meant for InkReel.
  private struct Directive {
    /// `inkreel:`, perhaps in other letters or without the colon.
    var marker: ByteRange
    /// What is after it, in words.
    var words: [ByteRange]
  }

  private static func directive(_ comment: SyntaxTree.NodeID, in tree: SyntaxTree) -> Directive? {
    let range = tree.range(comment)
    let bytes = tree.source.bytes
    let start = bytes[(range.start + 1)..<range.end].firstIndex { !$0.isBlank } ?? range.end
    let name = bytes[start..<range.end].prefix { $0.isASCIILetter }
    guard name.elementsEqual("inkreel".utf8, by: { $0.asciiLowercased == $1 }) else { return nil }
    let hasColon = name.endIndex < range.end && bytes[name.endIndex] == UInt8(ascii: ":")
    let end = hasColon ? name.endIndex + 1 : name.endIndex
    let separators = " \t,".utf8
    let words = bytes[end..<range.end].split(whereSeparator: separators.contains)
      .map { ByteRange($0.startIndex, $0.endIndex) }
    // `# InkReel makes videos` is for people.
    guard hasColon || words.first.map(tree.source.string)?.lowercased() == "allow" else { return nil }
    return Directive(marker: ByteRange(start, end), words: words)
  }

  // MARK: Reading

  private mutating func read(_ children: SyntaxTree.Children, in tree: SyntaxTree) {
    var pending: [Entry] = []
    /// The region of the text that an element may share a line with.
    var line: Int?
    /// Where the last comment ended, of those that lie directly above each other.
    var end: Int?
    for child in children {
      if tree.kind(child) == .openTag { continue }
      let range = target(child, in: tree)
      if let index = line, range.start < regions[index].range.end, tree.kind(child) == .element {
        regions[index].range.end = max(regions[index].range.end, tree.range(child + 1).end)
      }
      if let last = end, !isDirectlyBelow(range.start, last, in: tree.source) { flush(&pending) }
      if tree.kind(child) == .comment {
        pending += directives(child, in: tree)
        end = range.end
        continue
      }
      if !pending.isEmpty, tree.kind(child) == .element || tree.kind(child) == .text {
        var region = Region(range: range)
        for entry in pending {
          if region.entries[entry.code] == nil { region.entries[entry.code] = entries.count }
          entries.append(entry)
        }
        line = tree.kind(child) == .text ? regions.count : nil
        regions.append(region)
        pending = []
      }
      flush(&pending)
      end = nil
    }
    flush(&pending)
  }

  /// Those that are before nothing allow nothing.
  private mutating func flush(_ pending: inout [Entry]) {
    entries += pending
    pending = []
  }

  /// An element as a whole; the line that a text starts in. The tags that start on it are added as they come.
  private func target(_ node: SyntaxTree.NodeID, in tree: SyntaxTree) -> ByteRange {
    let range = tree.range(node)
    guard tree.kind(node) == .text else { return range }
    let bytes = tree.source.bytes
    let start = bytes[range.start..<range.end].firstIndex { $0 > 0x20 } ?? range.start
    let end = bytes[start...].firstIndex(where: \.isNewline) ?? bytes.count
    return ByteRange(start, end)
  }

  private func isDirectlyBelow(_ start: Int, _ end: Int, in source: SourceText) -> Bool {
    guard end <= start else { return false }
    return source.bytes.lineBreaks(in: end..<start) <= 1
      && source.bytes[end..<start].allSatisfy(\.isASCIIWhiteSpace)
  }

  private mutating func directives(_ comment: SyntaxTree.NodeID, in tree: SyntaxTree) -> [Entry] {
    guard let directive = AllowComments.directive(comment, in: tree) else { return [] }
    let words = directive.words
    let isAllow = words.first.map(tree.source.string)?.lowercased() == "allow"
    guard let verb = words.first, isAllow, words.count > 1 else {
      let written = words.first ?? tree.range(comment)
      faults.append(
        Diagnostic(
          .invalidAllow,
          isAllow ? "`allow` needs the code of a diagnostic" : "this is not a directive that InkReel knows",
          at: written,
          notes: ["`# inkreel: allow CODE, CODE` silences these diagnostics in the element below it"]
        )
      )
      return []
    }
    let start = ByteRange(directive.marker.start, verb.end)
    guard tree.source.string(directive.marker) == AllowComments.marker, tree.source.string(verb) == "allow"
    else {
      let right = "\(AllowComments.marker) allow"
      faults.append(
        Diagnostic(
          .invalidAllow,
          "this comment has no effect, because it does not start with `# \(right)`",
          at: start,
          fixes: [FixIt("write `\(right)`", [TextEdit(start, right)], isSafe: true)]
        )
      )
      return []
    }
    guard isAloneOnItsLine(tree.range(comment).start, in: tree.source) else {
      faults.append(
        Diagnostic(
          .invalidAllow,
          "this comment has no effect, because it is not on a line of its own",
          at: verb,
          notes: ["put it on a line of its own, directly above the element"]
        )
      )
      return []
    }
    return codes(words.dropFirst(), in: tree.source)
  }

  /// The codes before the reason, which a dash or a colon parts from them.
  private mutating func codes(_ words: ArraySlice<ByteRange>, in source: SourceText) -> [Entry] {
    var entries: [Entry] = []
    for word in words {
      var text = source.string(word)
      if AllowComments.reasonSigns.contains(text) { break }
      let endsList = text.hasSuffix(":")
      if endsList { text.removeLast() }
      if !text.isEmpty, let entry = entry(text, ByteRange(word.start, word.start + text.utf8.count)) {
        entries.append(entry)
      }
      if endsList { break }
    }
    return entries
  }

  private static let reasonSigns: Set<String> = [
    "--", "-", "\u{2013}", "\u{2014}", "//", "#", ":", "because",
  ]

  private func isAloneOnItsLine(_ offset: Int, in source: SourceText) -> Bool {
    let bytes = source.bytes
    var offset = offset
    while offset > 0, bytes[offset - 1].isBlank { offset -= 1 }
    return offset == 0 || bytes[offset - 1].isNewline || bytes[offset - 1] == 0xBF
  }

  private mutating func entry(_ word: String, _ range: ByteRange) -> Entry? {
    guard let code = DiagnosticCode(rawValue: word) else {
      var diagnostic = Diagnostic(
        .invalidAllow,
        "there is no diagnostic \(ShownText.quoted(word))",
        at: range
      )
      let known = DiagnosticCode.allCases.map(\.rawValue)
      if faults.count < 100, let nearest = EditDistance.nearest(to: word, among: known) {
        diagnostic.label = "did you mean `\(nearest)`?"
        diagnostic.fixes = [FixIt("write `\(nearest)`", [TextEdit(range, nearest)], isSafe: false)]
      }
      faults.append(diagnostic)
      return nil
    }
    guard code.canBeAllowed else {
      faults.append(
        Diagnostic(
          .invalidAllow,
          "`\(code.rawValue)` cannot be silenced",
          at: range,
          notes: code.isSyntax ? ["syntax errors must be fixed"] : []
        )
      )
      return nil
    }
    return Entry(code: code, range: range)
  }

  // MARK: Silencing

  /// What is left of diagnostics.
  package func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !regions.isEmpty else { return diagnostics }
    return silence(diagnostics).left
  }

  /// What is left of all diagnostics of a check, with what is wrong with the comments themselves.
  ///
  /// - Parameter uncertain: Codes of which there may be more than there are diagnostics.
  package func appliedAndChecked(
    to diagnostics: [Diagnostic],
    uncertain: Set<DiagnosticCode>
  ) -> [Diagnostic] {
    guard hasEntries else { return diagnostics }
    let (left, used) = silence(diagnostics)
    let unused = entries.enumerated().filter { index, entry in
      !used.contains(index) && !entry.code.isRaisedLater && !uncertain.contains(entry.code)
    }
    return left + faults + unused.map { unusedAllow($0.element) }
  }

  private func unusedAllow(_ entry: Entry) -> Diagnostic {
    Diagnostic(
      .unusedAllow,
      "`\(entry.code.rawValue)` is allowed here, but nothing raises it",
      at: entry.range,
      notes: [
        "an allow comment applies to the element directly below it, or in narration to the line below it"
      ]
    )
  }

  /// Walks diagnostics and regions in the order of the source, with a stack of the regions that are open.
  private func silence(_ diagnostics: [Diagnostic]) -> (left: [Diagnostic], used: Set<Int>) {
    var used: Set<Int> = []
    var open: [Region] = []
    var upcoming = regions[...]
    let left = diagnostics.inSourceOrder().filter { diagnostic in
      guard let offset = diagnostic.range?.start else { return true }
      while let next = upcoming.first, next.range.start <= offset {
        while let last = open.last, last.range.end <= next.range.start { open.removeLast() }
        open.append(next)
        upcoming.removeFirst()
      }
      while let last = open.last, last.range.end <= offset { open.removeLast() }
      let holding = open.reversed().lazy.filter { $0.range.contains(offset) }
      guard let entry = holding.compactMap({ $0.entries[diagnostic.code] }).first else { return true }
      used.insert(entry)
      return false
    }
    return (left, used)
  }
}
