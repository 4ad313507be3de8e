import InkJSON
import InkLSP
import InkText
import TestSupport

/// A session with the server: what both sides said, in order.
struct Transcript {
  enum Side {
    case client, server
  }

  struct Message {
    let side: Side
    let body: String

    /// `nil` for what is not JSON.
    var node: JSONNode? { try? JSONParser.parse(SourceText(name: "message", text: body)) }
  }

  var messages: [Message] = []

  /// Says to a new server what the client said, and writes down what is said then.
  ///
  /// What the client said in one go is sent in one go. Before it goes on, the server gets a question that it
  /// does not know: when that is answered, twice, all that was to be said has been said.
  func replayed(home: TemporaryFolder) throws -> Transcript {
    let client = try LanguageClient(home: home)
    var said = Transcript()
    var rest = messages[...]
    while !rest.isEmpty {
      let own = rest.prefix { $0.side == .client }
      rest = rest.dropFirst(own.count).drop { $0.side == .server }
      said.messages += own
      try client.send(raw: own.map { LanguageClient.framed($0.body) }.joined())
      for turn in 0..<2 {
        for answer in try Transcript.answers(of: client, turn) {
          let body = answer.replacing("file://\(home.path)", with: "file:///CACHE")
          said.messages.append(Message(side: .server, body: body))
        }
      }
    }
    return said
  }

  /// Until the question is answered, or the server has ended.
  private static func answers(of client: LanguageClient, _ turn: Int) throws -> [String] {
    let question = #"{"id":"turn-\#(turn)","method":"$/turn"}"#
    // A server that has ended answers nothing, and cannot be written to.
    try? client.send(question)
    var said: [String] = []
    while let body = try client.nextBody() {
      let text = String(decoding: body, as: UTF8.self)
      if text.contains(#""id":"turn-\#(turn)""#) { break }
      said.append(text)
    }
    return said
  }
}

/// The form of `inkreel lsp --record`: a line for each message.
extension Transcript {
  init(recording text: String) throws {
    for line in text.split(separator: "\n").map(String.init) {
      let node = try JSONParser.parse(SourceText(name: "recording", text: line))
      if let text = node["clientText"]?.string {
        messages.append(Message(side: .client, body: text))
      } else {
        let side: Side = node["client"] == nil ? .server : .client
        let body = line.drop { $0 != ":" }.dropFirst().dropLast()
        messages.append(Message(side: side, body: String(body)))
      }
    }
  }

  var recording: String {
    messages.map { message in
      switch message.side {
      case .server: "{\"server\":\(message.body)}\n"
      case .client where message.node == nil: "{\"clientText\":\(LanguageClient.quoted(message.body))}\n"
      case .client: "{\"client\":\(message.body)}\n"
      }
    }.joined()
  }
}
