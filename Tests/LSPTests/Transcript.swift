import InkJSON
import InkLSP
import InkText
import TestSupport
import Testing

/// A session as `inkreel lsp --record` writes it down.
struct Transcript {
  /// One to a message, in order.
  let lines: [String]

  private struct Message {
    let isClient: Bool
    let body: String
  }

  init(_ text: String) {
    lines = text.split(separator: "\n").map(String.init)
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Says to a new server what the client said, and writes down what is said then.
  ///
  /// What the client said in one go is sent in one go. Before it goes on, the server gets a question that it
  /// does not know: when that is answered, twice, all that was to be said has been said.
  func replayed(home: TemporaryFolder) throws -> Transcript {
    let client = try LanguageClient(home: home)
    var said: [String] = []
    var rest = lines[...]
    while !rest.isEmpty {
      let own = rest.prefix { !$0.hasPrefix(#"{"server":"#) }
      rest = rest.dropFirst(own.count).drop { $0.hasPrefix(#"{"server":"#) }
      said += own
      try client.send(raw: try own.map { LanguageClient.framed(try Transcript.body($0)) }.joined())
      for turn in 0..<2 { said += try answers(of: client, turn) }
    }
    let cache = "file://\(home.path)"
    return Transcript(said.map { $0.replacing(cache, with: "file:///CACHE") + "\n" }.joined())
  }

  /// Until the question is answered, or the server has ended.
  private func answers(of client: LanguageClient, _ turn: Int) throws -> [String] {
    let question = #"{"id":"turn-\#(turn)","method":"$/turn"}"#
    // A server that has ended answers nothing, and cannot be written to.
    try? client.send(question)
    var said: [String] = []
    while let body = try client.nextBody() {
      let text = String(decoding: body, as: UTF8.self)
      if text.contains(#""id":"turn-\#(turn)""#) { break }
      said.append(#"{"server":\#(text)}"#)
    }
    return said
  }

  private static func body(_ line: String) throws -> String {
    let node = try JSONParser.parse(SourceText(name: "line", text: line))
    if let text = node["clientText"]?.string { return text }
    return String(line.dropFirst(#"{"client":"#.count).dropLast())
  }
}
