package import InkDiagnostics

extension JSONWriter {
  /// `TextEdit[]`.
  package mutating func edits(_ edits: [TextEdit], in positions: inout PositionMap) {
    array { writer in for edit in edits { writer.edit(edit, in: &positions) } }
  }

  package mutating func edit(_ edit: TextEdit, in positions: inout PositionMap) {
    object { writer in
      writer.key("range")
      writer.range(edit.range, in: &positions)
      writer.member("newText", edit.replacement)
    }
  }
}
