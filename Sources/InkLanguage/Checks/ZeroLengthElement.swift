import InkDiagnostics
import InkText

/// An element that can be neither heard nor seen, because nothing in its scope takes time.
struct ZeroLengthElement: Sendable {
  let tag: Tag
  let isBlock: Bool
  /// Of its tag.
  var range: ByteRange
  /// Where what would give it time ends: the block itself, or the one that it is in.
  var end: Int

  static let codes: Set<DiagnosticCode> = [.neverHeard, .zeroLength]

  mutating func move(by distance: Int) {
    range.move(by: distance)
    end += distance
  }

  /// Those of which it is certain: that something lasts no time may be the consequence of an error in its scope.
  static func certain(
    _ elements: [ZeroLengthElement],
    after syntax: [Diagnostic],
    _ diagnostics: DiagnosticList
  ) -> [ZeroLengthElement] {
    guard !elements.isEmpty else { return [] }
    let ofForm = syntax.lazy.filter { $0.severity == .error }.compactMap { $0.range?.start }
    let errors = (diagnostics.errorStarts + ofForm).sorted()
    return elements.filter { element in
      let next = errors.partitioningIndex { $0 >= element.range.start }
      return next == errors.count || errors[next] >= element.end
    }
  }

  var diagnostic: Diagnostic {
    let notes = [
      isBlock
        ? "it lasts as long as its content, and nothing in it takes time"
        : "it lasts as long as what follows it in its block, and nothing there takes time"
    ]
    if tag == .music {
      return .neverHeard(tag.rawValue, because: "it takes no time", at: range, notes: notes)
    }
    return Diagnostic(
      .zeroLength,
      "this `\(tag.rawValue)` is never seen: it takes no time",
      at: range,
      notes: notes
    )
  }
}
