import InkJSON
import InkLSP
import InkText
import TestSupport
import Testing

/// `workspace/diagnostic`.
@Suite struct WorkspaceDiagnosticTests {
  private func client(_ folder: TemporaryFolder) throws -> LanguageClient {
    let client = try LanguageClient()
    let root = #"[{"uri":"\#(FileURI.text(ofPath: folder.path))","name":"x"}]"#
    let answer = try client.initialize(
      #"{"textDocument":{"diagnostic":{}}}"#,
      more: #","workspaceFolders":\#(root)"#
    )
    let announced = answer["result"]?["capabilities"]?["diagnosticProvider"]
    #expect(announced?["workspaceDiagnostics"]?.boolean == true)
    return client
  }

  private struct Item: Equatable {
    var kind: String
    var codes: [String] = []
    var version: Int?
  }

  /// By the name of the file, and what the client knows then.
  private func pull(
    _ client: LanguageClient,
    known: [String: String] = [:],
    more: String = ""
  ) throws -> (items: [String: Item], known: [String: String]) {
    let previous = known.map { #"{"uri":"\#($0.key)","value":"\#($0.value)"}"# }.joined(separator: ",")
    let answer = try client.ask("workspace/diagnostic", #"{"previousResultIds":[\#(previous)]\#(more)}"#)
    var items: [String: Item] = [:]
    var known = known
    for node in try #require(answer["result"]?["items"]?.items) {
      let uri = try #require(node["uri"]?.string)
      let kind = try #require(node["kind"]?.string)
      #expect((kind == "full") == (node["items"] != nil))
      known[uri] = try #require(node["resultId"]?.string)
      let name = String(uri.split(separator: "/").last ?? "")
      #expect(items[name] == nil)
      items[name] = Item(kind: kind, codes: node["items"]?.codes ?? [], version: node["version"]?.integer)
    }
    return (items, known)
  }

  @Test func scriptsAreToldAsTheyAreAndOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("[tts]", to: "a.inkslop")
    try folder.write("[tts]Hello.[/tts]\n", to: "deep/b.inkslop")
    try folder.write("[tts]", to: "c.inkslop")
    try folder.write("[tts]", to: "notes.txt")
    let client = try client(folder)
    // What is open is reported as it is in the editor.
    try client.open("[musc/]", FileURI.text(ofPath: folder.file("c.inkslop")), version: 7)
    let (first, known) = try pull(client, more: #","workDoneToken":"w""#)
    #expect(
      first == [
        "a.inkslop": Item(kind: "full", codes: ["unclosed-tag", "empty-narration"]),
        "b.inkslop": Item(kind: "full"),
        "c.inkslop": Item(kind: "full", codes: ["unknown-tag"], version: 7),
      ]
    )
    let progress = client.others.filter { $0["method"]?.string == "$/progress" }
    #expect(progress.compactMap { $0["params"]?["value"]?["kind"]?.string } == ["begin", "end"])

    let (second, _) = try pull(client, known: known)
    #expect(second.values.allSatisfy { $0.kind == "unchanged" } && second.count == 3)

    try folder.write("[tts]Hello, you.[/tts]\n", to: "a.inkslop")
    let (third, after) = try pull(client, known: known)
    #expect(third["a.inkslop"] == Item(kind: "full"))
    #expect(third["b.inkslop"] == Item(kind: "unchanged"))

    // What it said of a document by itself is known here too.
    let own = try client.ask(
      "textDocument/diagnostic",
      #"{"textDocument":{"uri":"\#(FileURI.text(ofPath: folder.file("c.inkslop")))"}}"#
    )
    #expect(own["result"]?["resultId"]?.string == after[FileURI.text(ofPath: folder.file("c.inkslop"))])
    #expect(try client.stop() == .exit(0))
  }

  @Test func whatIsGoneIsTakenBack() throws {
    let folder = try TemporaryFolder()
    try folder.write("[tts]Hello.[/tts]\n", to: "b.inkslop")
    let client = try client(folder)
    let gone = FileURI.text(ofPath: folder.file("a.inkslop"))
    let (first, known) = try pull(client, known: [gone: "0-1.2.3"])
    #expect(first == ["a.inkslop": Item(kind: "full"), "b.inkslop": Item(kind: "full")])
    let (second, _) = try pull(client, known: known)
    #expect(second == ["a.inkslop": Item(kind: "unchanged"), "b.inkslop": Item(kind: "unchanged")])
  }

  @Test func aConfigurationIsToldAndCountsForAll() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"libary":[],"variables":{"name":"Ann"}}"#, to: "inkreel.json")
    try folder.write("[tts]Hello {{name}}.[/tts]\n", to: "a.inkslop")
    let client = try client(folder)
    let (first, known) = try pull(client)
    #expect(
      first == [
        "a.inkslop": Item(kind: "full"), "inkreel.json": Item(kind: "full", codes: ["config-unknown-key"]),
      ]
    )
    let (second, _) = try pull(client, known: known)
    #expect(second.values.allSatisfy { $0.kind == "unchanged" } && second.count == 2)
    try folder.write("{}", to: "inkreel.json")
    try client.notify("workspace/didChangeWatchedFiles", #"{"changes":[]}"#)
    let (third, _) = try pull(client, known: known)
    #expect(
      third == [
        "a.inkslop": Item(kind: "full", codes: ["unfilled-variable"]), "inkreel.json": Item(kind: "full"),
      ]
    )
  }

  @Test func withoutAFolderThereIsNothingToTell() throws {
    let client = try LanguageClient()
    try client.initialize(#"{"textDocument":{"diagnostic":{}}}"#)
    try client.open("[tts]")
    #expect(try pull(client).items.isEmpty)
  }
}
