import FoundationEssentials
import InkJSON
@testable import InkLSP
import InkSystem
import InkText
import TestSupport
import Testing

/// Random sessions, and random messages. `INKREEL_FUZZ` sets how many; the same ones each time.
@Suite struct FuzzTests {
  private static let scale = ProcessInfo.processInfo.environment["INKREEL_FUZZ"].flatMap(Int.init) ?? 2_000

  init() {
    // A server that has ended cannot be written to.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// After any edits, and whatever else happens, every answer is that of a new server that is sent the same
  /// texts; and all its places are in them.
  @Test(arguments: zip([PositionEncoding.utf8, .utf16, .utf32], UInt64(1)...3))
  func answersAreThoseOfANewServer(encoding: PositionEncoding, part: UInt64) throws {
    let typing = try ScriptTyping()
    let steps = 32
    var answered: [String: Int] = [:]
    for number in 0..<UInt64(Self.scale / 300) {
      let seed = number << 2 | part
      do {
        let session = try EditingSession(seed: seed, encoding, typing) {
          try ServerConnection.toThread { try StubEnvironment() }
        }
        try session.run(steps: steps, interval: 3)
        answered.merge(session.answered, uniquingKeysWith: +)
      } catch {
        Issue.record("session \(seed) in \(encoding.rawValue): \(error)")
        return
      }
    }
    let edits = Self.scale / 300 * steps
    print(
      "\(edits) edits in sessions from seed \(part) on, in \(encoding.rawValue): \(answered.values.reduce(0, +)) answers"
    )
    // Where nothing was said, nothing was compared.
    for method in Features.all.map({ $0.method }) + ["textDocument/publishDiagnostics"] {
      #expect(answered[method, default: 0] > 0, "\(method) never had an answer")
    }
  }

  /// Sound messages and broken ones, cut anywhere: every request has one answer, what cannot be read has an
  /// error, and at the end the server ends.
  @Test(arguments: 0..<2)
  func everyRequestHasOneAnswer(part: UInt64) throws {
    var answered = 0
    for seed in 0..<UInt64(Self.scale / 80) {
      do {
        answered += try answers(toStream: seed << 1 | part)
      } catch {
        Issue.record("stream \(seed << 1 | part): \(error)")
        return
      }
    }
    print("\(Self.scale / 80 * 48) messages in streams from seed \(part) on: \(answered) answers")
    #expect(answered > Self.scale / 20, "else little was asked but nonsense")
  }

  /// - Returns: How many requests had a result.
  private func answers(toStream seed: UInt64) throws -> Int {
    var numbers = RandomNumbers(seed: seed)
    var stream = try MessageStream(seed: seed)
    let server = try ServerConnection.toThread { try StubEnvironment() }
    var results = 0
    for turn in 0..<4 {
      let pieces = (turn == 0 ? stream.start() : []) + (0..<12).map { _ in stream.next() }
      try send(pieces.flatMap(\.bytes) + MessageStream.question("turn \(turn)"), to: server, using: &numbers)
      var due = Dictionary(pieces.flatMap(\.answered).map { ($0, 1) }, uniquingKeysWith: +)
      while let message = try server.next() {
        let node = try JSONParser.parse(SourceText(name: "answer", bytes: message))
        if node["method"] != nil { continue }
        let id = node["id"]?.text ?? "null"
        if id == "\"turn \(turn)\"" { break }
        due[id, default: 0] -= 1
        if node["error"] == nil { results += 1 }
      }
      let wrong = due.filter { $0.value != 0 }
      if !wrong.isEmpty {
        let sent = String(decoding: pieces.flatMap(\.bytes), as: UTF8.self)
        throw EditingSession.Fault(description: "answers are missing, or too many: \(wrong) of\n\(sent)")
      }
    }
    try end(server, using: &numbers)
    return results
  }

  /// In some pieces, however they fall.
  private func send(
    _ bytes: [UInt8],
    to server: ServerConnection,
    using numbers: inout RandomNumbers
  ) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...8_000, using: &numbers))
      try server.write(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Ends a server in one of the ways in which servers end, and waits for it.
  private func end(_ server: ServerConnection, using numbers: inout RandomNumbers) throws {
    let last = [
      LanguageClient.framed(#"{"method":"exit"}"#), "Content-Length: 999999999999\r\n\r\n{}",
      "Content-Length: 200000000\r\n\r\n{}", "Content-Len", "Content-Length: 7\r\n", "",
    ]
    try server.write(Array((last.randomElement(using: &numbers) ?? "").utf8))
    server.closeInput()
    while try server.next() != nil {}
  }
}
