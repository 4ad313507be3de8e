package import InkDiagnostics
package import InkText

/// A place of a script where a variable was filled.
package struct FilledVariable: Sendable {
  package let name: String
  /// Of `{{name}}`.
  package internal(set) var range: ByteRange
  package let variable: Variable

  /// Whether it leaves nothing to say or to show.
  var isBlank: Bool { variable.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// What to say where something is wrong with the text that was filled in.
  var note: String {
    let text = variable.text.isEmpty ? "empty" : ShownText.quoted(variable.text)
    return "`{{\(name)}}` is \(text), \(variable.origin)"
  }
}

extension [FilledVariable] {
  /// Of how many variables in one place a diagnostic says.
  private static var maxNotes: Int { 3 }

  /// Says of the variables in a diagnostic's place what they are for, and takes away the fixes that
  /// would write over them. The variables are in the order of the source.
  package func explain(_ diagnostic: Diagnostic) -> Diagnostic {
    guard !isEmpty, let range = diagnostic.range else { return diagnostic }
    var diagnostic = diagnostic
    var reported: Set<String> = []
    for place in [range] + diagnostic.related.map(\.range) {
      for filled in within(place).prefix(Self.maxNotes) where reported.insert(filled.name).inserted {
        diagnostic.notes.append(filled.note)
      }
    }
    diagnostic.fixes.removeAll { fix in fix.edits.contains { !within($0.range).isEmpty } }
    return diagnostic
  }

  /// Those that share a byte with a range.
  private func within(_ range: ByteRange) -> SubSequence {
    self[partitioningIndex { $0.range.end > range.start }...].prefix { $0.range.start < range.end }
  }
}
