import FoundationEssentials
import InkSpeech
import TestSupport
import Testing

/// A table of texts, and how long voices took for them: `training.tsv` and `sentences.tsv`.
///
/// Its column `spoken` is what a voice gets, which `make golden` writes; `measure.py` has it spoken.
struct SpeechTable {
  struct Row {
    let language: String
    let kind: String
    let text: String
    let spoken: SpokenText
    /// In seconds, by column.
    var lengths: [String: Double] = [:]
  }

  private let path: String
  private let content: String
  private let columns: [String]
  let rows: [Row]

  /// - Parameter name: Of a file in this folder.
  init(_ name: String) throws {
    path = "Tests/EstimateTests/\(name)"
    content = try String(contentsOf: URL(filePath: Repository.path(path)), encoding: .utf8)
    let lines = content.split(separator: "\n").map(SpeechTable.fields)
    let columns = lines[0]
    self.columns = columns
    rows = lines.dropFirst().map { fields in
      var row = Row(
        language: fields[0],
        kind: fields[1],
        text: fields[2],
        spoken: SpokenText(fields[2], language: SpeechLanguage(tag: fields[0]))
      )
      for (column, field) in zip(columns, fields).dropFirst(4) { row.lengths[column] = Double(field) }
      return row
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  /// Checks the column `spoken`.
  func expectSpoken() throws {
    var lines = content.split(separator: "\n").map(SpeechTable.fields)
    for (index, row) in rows.enumerated() { lines[index + 1][3] = row.spoken.text }
    try Golden.expect(lines.map { $0.joined(separator: "\t") + "\n" }.joined(), path)
  }
}
