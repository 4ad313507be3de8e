package import InkText

/// Something to report to the writer of a script: what is wrong, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  package var code: DiagnosticCode
  package var severity: Severity
  /// One sentence with the values in it, without a full stop.
  package var message: String
  /// Where it is wrong; `nil` where the fault has no place in the source, as a folder that is not there.
  package var range: ByteRange?
  /// What the underline of `range` says.
  package var label: String
  /// Other places that explain it.
  package var related: [Label] = []
  package var notes: [String] = []
  package var fixes: [FixIt] = []

  package init(
    _ code: DiagnosticCode,
    _ message: String,
    at range: ByteRange?,
    label: String = "",
    related: [Label] = [],
    notes: [String] = [],
    fixes: [FixIt] = []
  ) {
    self.code = code
    self.severity = code.severity
    self.message = message
    self.range = range
    self.label = label
    self.related = related
    self.notes = notes
    self.fixes = fixes
  }

  /// Moves all its places.
  package mutating func move(by distance: Int) {
    range?.move(by: distance)
    for index in related.indices { related[index].range.move(by: distance) }
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices { fixes[fix].edits[edit].range.move(by: distance) }
    }
  }

  package struct Label: Hashable, Sendable {
    package var range: ByteRange
    package var message: String

    package init(_ range: ByteRange, _ message: String) {
      self.range = range
      self.message = message
    }
  }
}

/// A change that fixes a diagnostic.
package struct FixIt: Hashable, Sendable {
  /// In the imperative: "quote the value".
  package var title: String
  /// Do not overlap.
  package var edits: [TextEdit]
  /// Whether it can be made without asking: the result means what was meant.
  package var isSafe: Bool

  package init(_ title: String, _ edits: [TextEdit], isSafe: Bool) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }
}

package struct TextEdit: Hashable, Sendable {
  package var range: ByteRange
  package var replacement: String

  package init(_ range: ByteRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// What people outside an editor are shown: a hint says nothing that is wrong.
  package var withoutHints: [Diagnostic] { filter { $0.severity > .hint } }

  /// In the order of the source; those without a place first.
  package func inSourceOrder() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let leftKey = (left.element.range?.start ?? -1, left.offset)
      let rightKey = (right.element.range?.start ?? -1, right.offset)
      return leftKey < rightKey
    }.map(\.element)
  }
}
