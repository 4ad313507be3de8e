import InkLSP
import InkSystem
import TestSupport
import Testing

#if os(Linux)
  import FoundationEssentials

  /// How much memory the server takes in the long run.
  @Suite struct MemoryTests {
    private static let scale = ProcessInfo.processInfo.environment["INKREEL_FUZZ"].flatMap(Int.init) ?? 2_000
    private let uri = "file:///nowhere/a.inkslop"

    init() {
      _ = signal(SIGPIPE, SIG_IGN)
    }

    /// What a process has in memory, in bytes.
    static func resident(_ process: ChildProcess) throws -> Int {
      let outcome = try RunProgram.run(["cat", "/proc/\(process.identifier)/status"])
      let line = try #require(outcome.text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
      return try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
        << 10
    }

    /// Edits, questions, scripts opened and closed: what the server knows of them is no more in the end than in
    /// the start. `INKREEL_FUZZ` sets how many: 100,000 for a million.
    @Test func memoryDoesNotGrowWithEdits() throws {
      var numbers = RandomNumbers(seed: 11)
      let home = try TemporaryFolder()
      let client = try LanguageClient(home: home)
      try client.initialize()
      let typing = try ScriptTyping()
      let edits = max(1_500, Self.scale / 10)
      var beginning = 0
      for start in stride(from: 0, to: edits, by: 50) {
        try edit("file:///nowhere/\(start).inkslop", typing, client, using: &numbers)
        if start == edits / 250 * 50 { beginning = try Self.resident(client.process) }
      }
      let grown = try Self.resident(client.process) - beginning
      #expect(grown < 3 << 20, "\(grown) bytes more after \(edits) edits")
      #expect(try client.stop() == .exit(0))
    }

    /// Fifty edits of one script, each looked at.
    private func edit(
      _ uri: String,
      _ typing: ScriptTyping,
      _ client: LanguageClient,
      using numbers: inout RandomNumbers
    ) throws {
      var text = ClientText(ScriptTyping.sound, .utf16)
      let document = #"{"textDocument":{"uri":"\#(uri)","version":2}"#
      try client.open(text.text, uri)
      for number in 0..<50 {
        let (changes, edited) = typing.changes(of: text, using: &numbers)
        text = edited.scalars.count < 4_000 ? edited : ClientText(ScriptTyping.sound, .utf16)
        let said =
          text.scalars == edited.scalars ? changes : [ScriptTyping.Change(range: nil, text: text.text)]
        try client.notify(
          "textDocument/didChange",
          #"\#(document),"contentChanges":[\#(said.map(\.json).joined(separator: ","))]}"#
        )
        let method = Self.methods[number % Self.methods.count]
        _ = try client.ask(
          method,
          #"\#(document),"position":{"line":4,"character":6},"previousResultId":"1.1"}"#
        )
      }
      try client.notify("textDocument/didClose", document + "}")
    }

    private static let methods = [
      "textDocument/hover", "textDocument/semanticTokens/full/delta", "textDocument/completion",
      "textDocument/documentSymbol", "textDocument/codeLens",
    ]

    /// A client that goes on asking and reads nothing, as one does that was stopped: the server waits, and takes
    /// no more in. When the client reads again, every question has its answer.
    @Test func aClientThatDoesNotReadMakesTheServerWait() throws {
      let client = try LanguageClient()
      try client.initialize()
      try client.open(String(repeating: "[tts]Hello there.[/tts]\n", count: 200))
      _ = try client.diagnostics()
      let before = try Self.resident(client.process)
      let input = try #require(client.process.input)
      _ = fcntl(input.number, F_SETFL, O_NONBLOCK)
      var (asked, sent, rest) = (0, 0, [UInt8]())
      // Far more than may be waiting anywhere.
      while sent < 64 << 20 {
        if rest.isEmpty {
          asked += 1
          rest = Array(question(asked).utf8)
        }
        let count = unsafe rest.withUnsafeBytes { unsafe write(input.number, $0.baseAddress, $0.count) }
        if count > 0 {
          sent += count
          rest.removeFirst(count)
        } else if !canTakeMore(input) {
          break
        }
      }
      #expect(sent < 64 << 20, "the server has gone on reading")
      let grown = try Self.resident(client.process) - before
      #expect(grown < 32 << 20, "\(grown) bytes more")
      _ = fcntl(input.number, F_SETFL, 0)
      for id in 1...asked {
        let answer = String(decoding: try client.nextBody() ?? [], as: UTF8.self)
        #expect(answer.hasPrefix(#"{"jsonrpc":"2.0","id":"q\#(id)","result":"#))
        // Now the rest of the last question fits in.
        if !rest.isEmpty, canTakeMore(input) {
          try input.write(rest)
          rest = []
        }
      }
      #expect(try client.stop() == .exit(0))
    }

    /// With much in it that no one looks at, as what clients add of their own.
    private func question(_ number: Int) -> String {
      let more = String(repeating: "x", count: 64 << 10)
      return LanguageClient.framed(
        #"{"id":"q\#(number)","method":"textDocument/semanticTokens/full","params":{"textDocument":{"uri":"\#(uri)"},"more":"\#(more)"}}"#
      )
    }

    /// Within a second.
    private func canTakeMore(_ input: FileDescriptor) -> Bool {
      var request = pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0)
      return unsafe poll(&request, 1, 1_000) > 0
    }
  }
#endif
