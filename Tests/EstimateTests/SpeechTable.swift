import FoundationEssentials
import InkSpeech
import TestSupport
import Testing

/// A table of texts, and how long voices took for them: `training.tsv`, `heldout.tsv`, `sentences.tsv` and the like.
///
/// Its column `spoken` is what a voice gets, which `make golden` writes; empty where that is the text itself.
/// `measure.py` has it spoken. The lengths follow it, a column a voice.
struct SpeechTable {
  struct Row {
    let language: String
    let kind: String
    /// The Debian package that the text is from; empty for what was written for the table.
    let source: String
    let text: String
    /// In seconds, by column.
    var lengths: [String: Double] = [:]
    /// What it is used for, and the voice that the whole line is of, in the tables of Kokoro's voices.
    var use = ""
    var voice = ""

    var spoken: SpokenText { SpokenText(text, language: SpeechLanguage(tag: language)) }
  }

  private let path: String
  private let content: String
  private let spokenColumn: Int
  let rows: [Row]

  private struct MissingColumn: Error {
    let table: String
  }

  /// - Parameter name: Of a file in this folder.
  init(_ name: String) throws {
    path = "Tests/EstimateTests/\(name)"
    content = try String(contentsOf: URL(filePath: Repository.path(path)), encoding: .utf8)
    let lines = content.split(separator: "\n").map(SpeechTable.fields)
    let columns = lines[0]
    let place = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
    guard let language = place["language"], let kind = place["kind"], let text = place["text"],
      let spoken = place["spoken"]
    else { throw MissingColumn(table: name) }
    spokenColumn = spoken
    rows = lines.dropFirst().map { fields in
      var row = Row(
        language: fields[language],
        kind: fields[kind],
        source: place["source"].map { fields[$0] } ?? "",
        text: fields[text]
      )
      if let use = place["use"] { row.use = fields[use] }
      if let voice = place["voice"] { row.voice = fields[voice] }
      for (column, field) in zip(columns, fields).dropFirst(spoken + 1) {
        row.lengths[column] = Double(field)
      }
      return row
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  /// Checks the column `spoken`.
  func expectSpoken() throws {
    var lines = content.split(separator: "\n").map(SpeechTable.fields)
    for (index, row) in rows.enumerated() {
      let spoken = row.spoken.text
      lines[index + 1][spokenColumn] = spoken == row.text ? "" : spoken
    }
    try Golden.expect(lines.map { $0.joined(separator: "\t") + "\n" }.joined(), path)
  }
}
