import InkDiagnostics
import InkText

/// Makes edits that do not overlap.
enum Edits {
  static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for edit in edits.sorted(by: { ($0.range.start, $0.range.end) > ($1.range.start, $1.range.end) }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.replacement.utf8))
    }
    return bytes
  }

  static func apply(_ edits: [TextEdit], to text: String) -> String {
    String(decoding: apply(edits, to: Array(text.utf8)), as: UTF8.self)
  }
}
