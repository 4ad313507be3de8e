import InkDiagnostics
import InkText

/// What the comment `# inkreel: allow CODE` may say.
struct CommentCompletion {
  private let snapshot: ScriptSnapshot
  private let offset: Int
  private var source: SourceText { snapshot.source }

  init(_ snapshot: ScriptSnapshot, _ offset: Int) {
    self.snapshot = snapshot
    self.offset = offset
  }

  func items(in comment: ByteRange) -> [CompletionItem] {
    guard offset > comment.start else { return [] }
    guard let allowance = PartialAllowComment(comment, in: source) else { return marker(comment) }
    guard offset >= allowance.start else { return [] }
    let word = allowance.words.first { $0.start <= offset && offset <= $0.end } ?? ByteRange(at: offset)
    let isVerb = allowance.words.first.map { offset <= $0.end } ?? true
    if isVerb {
      return [keyword(PartialAllowComment.verb + " ", word, at: offset == allowance.start ? " " : "")]
    }
    return allowance.isAllow ? codes(word, given: allowance.codes) : []
  }

  /// The start of the comment, as far as it is there.
  private func marker(_ comment: ByteRange) -> [CompletionItem] {
    let start = source.bytes.blankEnd(from: comment.start + 1)
    let typed = source.string(ByteRange(start, comment.end))
    let whole = "\(PartialAllowComment.marker) \(PartialAllowComment.verb) "
    guard offset == comment.end, whole.hasPrefix(typed), offset >= start else { return [] }
    return [keyword(whole, ByteRange(start, offset), at: start == comment.start + 1 ? " " : "")]
  }

  private func keyword(_ text: String, _ range: ByteRange, at before: String) -> CompletionItem {
    CompletionItem(
      label: String(text.dropLast()),
      kind: .keyword,
      detail: "silences diagnostics in the element or line below",
      insertion: Snippet(before + text),
      replaced: range,
      inserted: ByteRange(range.start, offset),
      filterText: text,
      rank: 0,
      opensNext: true
    )
  }

  /// Those that the script has come first.
  private func codes(_ word: ByteRange, given: ArraySlice<ByteRange>) -> [CompletionItem] {
    let given = Set(given.filter { $0 != word }.map(source.string))
    let raised = Set(snapshot.checked.diagnostics.map(\.code))
    return DiagnosticCode.allCases.filter { $0.canBeAllowed && !given.contains($0.rawValue) }
      .map { code in
        CompletionItem(
          label: code.rawValue,
          kind: .code,
          detail: code.title,
          insertion: Snippet(code.rawValue),
          replaced: word,
          inserted: ByteRange(word.start, offset),
          filterText: code.rawValue,
          rank: raised.contains(code) ? 0 : 1,
          topic: .code(code.rawValue)
        )
      }
  }
}
