import FoundationEssentials
import InkJSON
import InkLSP
import InkSystem
import InkText
import TestSupport
import Testing

/// Media files that no one has looked at before a script that names them is opened.
@Suite struct MediaFileTests {
  private static let refreshing =
    #"{"workspace":{"inlayHint":{"refreshSupport":true},"codeLens":{"refreshSupport":true},"diagnostics":{"refreshSupport":true}}"#

  private func uri(_ folder: TemporaryFolder) -> String { FileURI.text(ofPath: folder.file("a.inkslop")) }

  private func hints(_ client: LanguageClient, _ folder: TemporaryFolder) throws -> [String] {
    let answer = try client.ask(
      "textDocument/inlayHint",
      #"{"textDocument":{"uri":"\#(uri(folder))"},"range":{"start":{"line":0,"character":0},"end":{"line":99,"character":0}}}"#
    )
    return answer["result"]?.items?.compactMap { $0["label"]?.string } ?? []
  }

  /// One and a half seconds.
  private static let sound = [Float](repeating: 0.1, count: 144_000)

  @Test func theirLengthsComeByThemselves() throws {
    let folder = try TemporaryFolder()
    _ = try folder.wav(Self.sound, name: "pop.wav")
    let script = #"[sound file="pop.wav" wait="true"/]"#
    // What has only just been written might change without a trace, and is not remembered.
    usleep(100_000)
    let client = try LanguageClient(home: folder)
    try client.initialize(Self.refreshing + "}")
    try client.open(script, uri(folder))
    #expect(try hints(client, folder) == ["0:00.0 · ?"])
    _ = try client.next("workspace/inlayHint/refresh")
    _ = try client.next("workspace/codeLens/refresh")
    #expect(try hints(client, folder) == ["0:00.0 · 1.5 s"])
    // What was reported for the text still holds, and is not reported again.
    let told = client.others.filter { $0["method"]?.string == "textDocument/publishDiagnostics" }
    #expect(told.count == 1)
    #expect(try client.stop() == .exit(0))

    // It is remembered.
    let other = try LanguageClient(["--no-probe"], home: folder)
    try other.initialize()
    try other.open(script, uri(folder))
    #expect(try hints(other, folder) == ["0:00.0 · 1.5 s"])
  }

  @Test func aFileThatChangesIsLookedAtAgain() throws {
    let folder = try TemporaryFolder()
    _ = try folder.wav(Self.sound, name: "pop.wav")
    let client = try LanguageClient(home: folder)
    try client.initialize(Self.refreshing + "}")
    try client.open(#"[sound file="pop.wav" wait="true"/]"#, uri(folder))
    _ = try client.next("workspace/codeLens/refresh")
    _ = try folder.wav(Self.sound + Self.sound, name: "pop.wav")
    try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri(folder))"}}"#)
    // Once for the save, once for what was found out.
    for _ in 0..<2 { _ = try client.next("workspace/codeLens/refresh") }
    #expect(try hints(client, folder) == ["0:00.0 · 3.0 s"])
  }

  @Test func whatIsOfNoUseIsToldAtItsPlaceAndTakenBack() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "pop.wav")
    let client = try LanguageClient(home: folder)
    try client.initialize()
    let script = MarkedScript("\n[sound file=\"«pop.wav»\"/]")
    try client.open(script.text, uri(folder))
    #expect(try client.diagnostics(of: uri(folder)).codes.isEmpty)
    let told = try client.diagnostics(of: uri(folder))
    #expect(told.codes == ["unusable-file"])
    #expect(told.items?.first?["range"]?.text == script.range())
    _ = try folder.wav(Self.sound, name: "pop.wav")
    try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri(folder))"}}"#)
    #expect(try client.diagnostics(of: uri(folder)).codes.isEmpty)
  }

  @Test func whoPullsIsAskedToPullAgain() throws {
    let folder = try TemporaryFolder()
    try folder.write("no sound", to: "pop.wav")
    let client = try LanguageClient(home: folder)
    try client.initialize(Self.refreshing + #","textDocument":{"diagnostic":{}}}"#)
    try client.open(#"[sound file="pop.wav"/]"#, uri(folder))
    let params = #"{"textDocument":{"uri":"\#(uri(folder))"}}"#
    let first = try client.ask("textDocument/diagnostic", params)["result"]
    #expect(first?["items"]?.codes.isEmpty == true)
    _ = try client.next("workspace/diagnostic/refresh")
    let name = try #require(first?["resultId"]?.string)
    let second = try client.ask(
      "textDocument/diagnostic",
      #"{"textDocument":{"uri":"\#(uri(folder))"},"previousResultId":"\#(name)"}"#
    )["result"]
    #expect(second?["items"]?.codes == ["unusable-file"])
  }

  @Test func ofFilesThatAreAllRightNobodyPullsAgain() throws {
    let folder = try TemporaryFolder()
    _ = try folder.wav(Self.sound, name: "pop.wav")
    let client = try LanguageClient(home: folder)
    try client.initialize(Self.refreshing + #","textDocument":{"diagnostic":{}}}"#)
    try client.open(#"[sound file="pop.wav"/]"#, uri(folder))
    let params = #"{"textDocument":{"uri":"\#(uri(folder))"}}"#
    #expect(try client.ask("textDocument/diagnostic", params)["result"]?["items"]?.codes.isEmpty == true)
    // Diagnostics would be refreshed before lenses are.
    _ = try client.next("workspace/codeLens/refresh")
    #expect(!client.others.contains { $0["method"]?.string == "workspace/diagnostic/refresh" })
  }

  // MARK: Trouble

  /// A folder with `inkreel` and, in the place of `inkreel-media`, a program of Python that is greeted first and
  /// then does something else.
  private func programs(_ folder: TemporaryFolder, media body: String?) throws -> String {
    try folder.copy("\(RunProgram.folder)/inkreel", as: "bin/inkreel")
    guard let body else { return folder.file("bin") }
    let program = """
      #!/usr/bin/env python3
      import json, os, sys, time
      def read():
          length = 0
          while (line := sys.stdin.buffer.readline().strip()):
              length = int(line.split(b":")[1])
          return json.loads(sys.stdin.buffer.read(length))
      def answer(id, result):
          body = json.dumps({"id": id, "result": result}).encode()
          sys.stdout.buffer.write(b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body)
          sys.stdout.buffer.flush()
      hello = read()
      answer(hello["id"], hello["params"])
      request = read()
      open(r"\(folder.file("asked"))", "a").write(str(os.getpid()) + "\\n")
      \(body)

      """
    try folder.write(program, to: "bin/inkreel-media")
    return folder.file("bin")
  }

  @Test func withoutTheProgramItIsSaidOnceAndAllElseGoesOn() throws {
    let folder = try TemporaryFolder()
    for name in ["a.wav", "b.wav"] { _ = try folder.wav([0, 0], name: name) }
    let client = try LanguageClient(home: folder, programs: try programs(folder, media: nil))
    try client.initialize()
    try client.open(#"[sound file="a.wav"/][sound file="b.wav"/]"#, uri(folder))
    let said = try client.next("window/logMessage")["params"]?["message"]?.string ?? ""
    #expect(said.hasPrefix("cannot read the media files: cannot start `"), "\(said)")
    #expect(said.contains("make install"))
    for _ in 0..<2 {
      try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri(folder))"}}"#)
      #expect(try client.diagnostics(of: uri(folder)).codes.isEmpty)
      #expect(try hints(client, folder) == ["0:00.0 · ?", "0:00.0 · ?"])
    }
    #expect(!client.others.contains { $0["method"]?.string == "window/logMessage" })
    #expect(try client.stop() == .exit(0))
  }

  @Test func aCrashIsSaidAndAfterSomeOfThemNoMoreIsAsked() throws {
    let folder = try TemporaryFolder()
    let names = ["a", "b", "c", "d", "e"]
    for name in names { _ = try folder.wav([0, 0], name: "\(name).wav") }
    let programs = try programs(folder, media: "os.abort()")
    let client = try LanguageClient(home: folder, programs: programs)
    try client.initialize()
    try client.open(names.map { "[sound file=\"\($0).wav\"/]" }.joined(), uri(folder))
    for number in 1...3 {
      let said = try client.next("window/logMessage")["params"]?["message"]?.string ?? ""
      #expect(said.contains("`inkreel-media` crashed (signal 6)"), "\(said)")
      #expect(said.contains("no more media files") == (number == 3), "\(said)")
    }
    _ = try client.ask("$/alive", nil)
    #expect(!client.others.contains { $0["method"]?.string == "window/logMessage" })
    #expect(String(decoding: try folder.read("asked"), as: UTF8.self).split(separator: "\n").count == 3)
  }

  /// One that says nothing, and one that stops within a message.
  @Test(
    arguments: [true, false],
    ["time.sleep(600)", #"os.write(1, b"Content-Length: 99\r\n\r\n{"); time.sleep(600)"#]
  )
  func theEndDoesNotWaitForIt(isOrderly: Bool, media: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.wav([0, 0], name: "a.wav")
    let client = try LanguageClient(home: folder, programs: try programs(folder, media: media))
    try client.initialize()
    try client.open(#"[sound file="a.wav"/]"#, uri(folder))
    for _ in 0..<1000 where !folder.contains("asked") { usleep(10_000) }
    // No one waits for the program meanwhile.
    #expect(try hints(client, folder) == ["0:00.0 · ?"])
    if isOrderly {
      #expect(try client.stop() == .exit(0))
    } else {
      client.process.closeInput()
      #expect(client.process.wait() == .exit(1))
    }
    let child = try #require(
      pid_t(String(decoding: try folder.read("asked"), as: UTF8.self).split(separator: "\n")[0])
    )
    #expect(kill(child, 0) == -1 && errno == ESRCH)
  }
}
