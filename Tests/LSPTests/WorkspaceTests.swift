import InkJSON
import InkLSP
import InkRPC
import InkText
import TestSupport
import Testing

@Suite struct WorkspaceTests {
  private func uri(_ folder: TemporaryFolder, _ name: String) -> String {
    FileURI.text(ofPath: folder.file(name))
  }

  @Test func theConfigurationOfAFolderCounts() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"variables":{"name":"Ann"}}"#, to: "inkreel.json")
    _ = try folder.wav([0, 0], name: "pop.wav")
    let client = try LanguageClient()
    try client.initialize()
    let script = uri(folder, "a.inkslop")
    try client.open("[tts]Hello {{name}}.[/tts][sound file=\"pop.wav\"/][sound file=\"new.wav\"/]", script)
    #expect(try client.diagnostics(of: script).codes == ["missing-file"])
    // Who does not watch files reports a save.
    _ = try folder.wav([0, 0], name: "new.wav")
    try folder.write(#"{"variables":{}}"#, to: "inkreel.json")
    try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(script)"}}"#)
    #expect(try client.diagnostics(of: script).codes == ["unfilled-variable"])
  }

  @Test func aFaultyConfigurationIsToldAtItsPlaceAndTakenBack() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"libary":[]}"#, to: "inkreel.json")
    let client = try LanguageClient()
    try client.initialize(#"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#)
    try client.open("[tts]Hello.[/tts]", uri(folder, "a.inkslop"))
    #expect(try client.diagnostics(of: uri(folder, "inkreel.json")).codes == ["config-unknown-key"])
    try folder.write("{}", to: "inkreel.json")
    try client.notify("workspace/didChangeWatchedFiles", #"{"changes":[]}"#)
    #expect(try client.diagnostics(of: uri(folder, "inkreel.json")).codes.isEmpty)
  }

  /// A client that watches files does not watch libraries that lie elsewhere.
  @Test func aSaveLooksAtLibrariesAnew() throws {
    let (folder, library) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.write(#"{"libraries":["\#(library.path)"]}"#, to: "inkreel.json")
    let client = try LanguageClient()
    try client.initialize(#"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#)
    let script = uri(folder, "a.inkslop")
    try client.open(#"[sound file="new.wav"/]"#, script)
    #expect(try client.diagnostics(of: script).codes == ["missing-file"])
    _ = try library.wav([0, 0], name: "new.wav")
    try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(script)"}}"#)
    #expect(try client.diagnostics(of: script).codes.isEmpty)
  }

  @Test func foldersHaveTheirOwnSettings() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    let client = try LanguageClient()
    let folders = [one, other].map { #"{"uri":"\#(FileURI.text(ofPath: $0.path))","name":"x"}"# }
    try client.initialize(
      #"{"workspace":{"configuration":true}}"#,
      more: #","workspaceFolders":[\#(folders.joined(separator: ","))]"#
    )
    let request = try #require(try client.next())
    #expect(request["method"]?.string == "workspace/configuration")
    #expect(request["params"]?["items"]?.items?.count == 3)
    try client.send(
      #"{"id":"\#(try #require(request["id"]?.string))","result":[null,{"variables":{"a":"1"}},{"variables":{"b":"2"}}]}"#
    )
    for (folder, known) in [(one, "a"), (other, "b")] {
      let script = uri(folder, "x.inkslop")
      try client.open("[tts]{{a}} and {{b}}[/tts]", script)
      let told = try client.diagnostics(of: script)
      #expect(told.codes == ["unfilled-variable"])
      #expect(told.text.contains("{{\(known == "a" ? "b" : "a")}}"))
    }
    // A folder that is gone has no say any more.
    try client.notify(
      "workspace/didChangeWorkspaceFolders",
      #"{"event":{"added":[],"removed":[\#(folders[0])]}}"#
    )
    #expect(try client.next()?["params"]?["items"]?.items?.count == 2)
  }

  @Test func symbolsOfAllScriptsAreFound() throws {
    let folder = try TemporaryFolder()
    try folder.write("[sound id=\"octopus\" file=\"a.wav\"/]\n", to: "deep/b.inkslop")
    try folder.write("[sound id=\"old\" file=\"a.wav\"/]\n", to: "a.inkslop")
    let client = try LanguageClient()
    let root = #"[{"uri":"\#(FileURI.text(ofPath: folder.path))","name":"x"}]"#
    try client.initialize("{}", more: #","workspaceFolders":\#(root)"#)
    // What is open is searched as it is in the editor.
    try client.open("[sound id=\"octave\" file=\"a.wav\"/]\n", uri(folder, "a.inkslop"))
    let found =
      try client.ask("workspace/symbol", #"{"query":"oct","workDoneToken":7}"#)["result"]?.items ?? []
    #expect(Set(found.compactMap { $0["name"]?.string }) == ["octopus", "octave"])
    let progress = client.others.filter { $0["method"]?.string == "$/progress" }
    #expect(progress.compactMap { $0["params"]?["value"]?["kind"]?.string } == ["begin", "end"])
    #expect(progress.allSatisfy { $0["params"]?["token"]?.integer == 7 })
  }

  @Test func pathsAreCompletedFromFoldersAndLibraries() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"libraries":["lib"]}"#, to: "inkreel.json")
    try folder.write("", to: "lib/whale.wav")
    try folder.write("", to: "sounds/pop.wav")
    let client = try LanguageClient()
    try client.initialize()
    let (script, uri) = (MarkedScript("[sound file=\"|\"/]"), uri(folder, "a.inkslop"))
    try client.open(script.text, uri)
    let answer = try client.ask("textDocument/completion", at: script.position(), of: uri)
    let labels = answer["result"]?["items"]?.items?.compactMap { $0["label"]?.string } ?? []
    #expect(labels.contains { $0.hasPrefix("whale") })
    #expect(labels.contains { $0.hasPrefix("sounds") })
  }

  @Test(arguments: ["rootUri", "rootPath"])
  func aFolderMayBeNamedInTheOldWay(member: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("[sound id=\"octopus\" file=\"a.wav\"/]\n", to: "a.inkslop")
    let client = try LanguageClient()
    let root = member == "rootUri" ? FileURI.text(ofPath: folder.path) : folder.path
    try client.initialize("{}", more: #","workspaceFolders":null,"\#(member)":"\#(root)""#)
    let found = try client.ask("workspace/symbol", #"{"query":"octopus"}"#)["result"]?.items
    #expect(found?.count == 1)
  }

  @Test func aFolderThatIsAddedLaterCounts() throws {
    let folder = try TemporaryFolder()
    try folder.write("[sound id=\"octopus\" file=\"a.wav\"/]\n", to: "a.inkslop")
    let client = try LanguageClient()
    try client.initialize()
    #expect(try client.ask("workspace/symbol", #"{"query":"octopus"}"#)["result"]?.items?.isEmpty == true)
    let added = #"{"uri":"\#(FileURI.text(ofPath: folder.path))","name":"x"}"#
    try client.notify(
      "workspace/didChangeWorkspaceFolders",
      #"{"event":{"added":[\#(added)],"removed":[]}}"#
    )
    #expect(try client.ask("workspace/symbol", #"{"query":"octopus"}"#)["result"]?.items?.count == 1)
  }

  @Test func whatIsRegisteredIsWhatTheClientCan() throws {
    let client = try LanguageClient()
    try client.initialize(
      #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},"didChangeConfiguration":{"dynamicRegistration":true}}}"#
    )
    let asked = try client.next("client/registerCapability")["params"]?["registrations"]?.items ?? []
    #expect(
      asked.compactMap { $0["method"]?.string } == [
        "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration",
      ]
    )
    let patterns = asked[0]["registerOptions"]?["watchers"]?.items?.compactMap { $0["globPattern"]?.string }
    #expect(patterns?.first == "**/inkreel.json")
    #expect(patterns?.last?.contains("opus") == true)
    #expect(asked[1]["registerOptions"]?["section"]?.string == "inkreel")
    // A refusal ends nothing.
    try client.send(#"{"id":"inkreel-1","error":{"code":-32601,"message":"no"}}"#)
    _ = try client.ask("$/alive", nil)

    let other = try LanguageClient()
    try other.initialize()
    _ = try other.ask("$/alive", nil)
    #expect(other.others.isEmpty)
  }

  @Test func settingsThatAreSentCount() throws {
    let client = try LanguageClient()
    try client.initialize("{}", more: #","initializationOptions":{"variables":{"name":"Ann"}}"#)
    try client.open("[tts]Hello {{name}} of {{place}}.[/tts]")
    let first = try client.diagnostics()
    #expect(first.codes == ["unfilled-variable"])
    #expect(first.text.contains("{{place}}"))
    try client.notify(
      "workspace/didChangeConfiguration",
      #"{"settings":{"inkreel":{"variables":{"name":"Ann","place":"Ely"}}}}"#
    )
    #expect(try client.diagnostics().codes.isEmpty)
    // Settings of another form are none.
    try client.notify("workspace/didChangeConfiguration", #"{"settings":{"inkreel":[1]}}"#)
    #expect(try client.diagnostics().codes == ["unfilled-variable", "unfilled-variable"])
  }

  @Test func optionsOfTheCommandLineHold() throws {
    let client = try LanguageClient(["--stdio", "--set", "name=Ann"])
    try client.initialize()
    try client.open("[tts]Hello {{name}}.[/tts]")
    #expect(try client.diagnostics().codes.isEmpty)
  }
}
