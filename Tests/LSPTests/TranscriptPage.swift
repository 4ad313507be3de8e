import InkJSON
import InkText
import TestSupport

/// A session as a file that people read. A paragraph for each message: `→` what the client said, `←` what the server
/// said, as `ReadableJSON`; `→ text` is no JSON. After `⟵` on a line is what its places show in their scripts, which is
/// no part of the message.
struct TranscriptPage {
  private static let text = "text "

  /// Writes a session. What it shows of scripts is what the client has of them.
  static func text(of transcript: Transcript) -> String {
    var texts = ClientTexts()
    return transcript.messages.map { message in
      let arrow = message.side == .client ? "→" : "←"
      guard let node = message.node else {
        return "\(arrow) \(text)\(LanguageClient.quoted(message.body))\n"
      }
      let uri = texts.document(of: node, from: message.side)
      let lines = ReadableJSON(message.body) { texts.excerpts(of: $0, in: uri) }.lines
      if message.side == .client { texts.take(node) }
      return "\(arrow) \(lines.joined(separator: "\n  "))\n"
    }.joined(separator: "\n")
  }

  /// Reads one back.
  static func transcript(of page: String) throws -> Transcript {
    var transcript = Transcript()
    for paragraph in page.split(separator: "\n\n") {
      let body = ReadableJSON.source(of: paragraph.dropFirst(2))
      let side: Transcript.Side = paragraph.hasPrefix("→") ? .client : .server
      guard body.hasPrefix(text) else {
        transcript.messages.append(.init(side: side, body: body))
        continue
      }
      let quoted = try JSONParser.parse(SourceText(name: "page", text: String(body.dropFirst(text.count))))
      transcript.messages.append(.init(side: side, body: quoted.string ?? ""))
    }
    return transcript
  }
}
