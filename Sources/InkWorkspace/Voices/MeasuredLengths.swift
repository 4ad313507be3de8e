import InkDiagnostics
import InkText

/// A file of lengths that somebody measured: on each line seconds, a tab, and the text that was spoken.
package enum MeasuredLengths {
  /// In bytes.
  private static let largestSize = 16 << 20
  /// In seconds, of one text.
  private static let longest = 3600.0

  package static func read(_ path: String) throws(DiagnosedError) -> [(text: String, seconds: Double)] {
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try InputFile.read(path, limit: largestSize)
    } catch {
      throw refused("cannot read \(ShownText.quoted(path)): \(error)")
    }
    var lengths: [(text: String, seconds: Double)] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard fields.count == 2, let seconds = Double(String(decoding: fields[0], as: UTF8.self)),
        seconds > 0, seconds <= longest
      else {
        throw refused(
          "\(ShownText.quoted(path)), line \(index + 1), must be a length in seconds, a tab and a text",
          note: "for example `3.25`, a tab, `Octopuses have three hearts.`"
        )
      }
      lengths.append((String(decoding: fields[1], as: UTF8.self), seconds))
    }
    return lengths
  }

  private static func refused(_ message: String, note: String? = nil) -> DiagnosedError {
    DiagnosedError(Diagnostic(.unreadableConfig, message, at: nil, notes: note.map { [$0] } ?? []))
  }
}
