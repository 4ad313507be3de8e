import FoundationEssentials
import InkVoices
import Testing

@Suite struct VoiceEngineTests {
  private static func example(_ kind: VoiceEngine.Kind) -> (engine: VoiceEngine, json: String) {
    switch kind {
    case .builtIn: (.builtIn, #"{"kind":"builtIn"}"#)
    case .installed: (.installed(.kokoro), #"{"engine":"kokoro_tts","kind":"installed"}"#)
    case .program:
      (
        .program(["./hum.py", ""], parallel: 3), #"{"command":["./hum.py",""],"kind":"program","parallel":3}"#
      )
    case .http:
      (
        .http(
          VoiceService(
            preset: .openai,
            url: "http://localhost/v1",
            key: .variable("KEY"),
            model: "tts-1",
            fields: [
              "a": .boolean(true), "b": .number(1), "c": .text("d"), "e": .object(["f": .number(0.5)]),
            ]
          )
        ),
        #"{"kind":"http","service":{"fields":{"a":true,"b":1,"c":"d","e":{"f":0.5}},"format":"wav","#
          + #""key":"env:KEY","model":"tts-1","preset":"openai","url":"http://localhost/v1"}}"#
      )
    }
  }

  /// How `inkreel-media` learns of an engine.
  @Test(arguments: VoiceEngine.Kind.allCases)
  func isWrittenAndReadAgain(kind: VoiceEngine.Kind) throws {
    let (engine, json) = VoiceEngineTests.example(kind)
    #expect(engine.kind == kind)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(engine), as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(VoiceEngine.self, from: Data(json.utf8)) == engine)
  }

  @Test(arguments: [
    #"{}"#, #"{"kind":"horn"}"#, #"{"kind":"program"}"#, #"{"kind":"installed","engine":"horn"}"#,
    #"{"kind":"http","service":{}}"#,
  ])
  func whatIsIncompleteIsRefused(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(VoiceEngine.self, from: Data(json.utf8)) }
  }

  @Test func aProgramWithASlashIsAPath() {
    func located(_ engine: VoiceEngine) -> VoiceEngine { engine.located { "/home/" + $0 } }
    #expect(located(.program(["bin/hum", "a/b"])) == .program(["/home/bin/hum", "a/b"]))
    #expect(located(.program(["hum"])) == .program(["hum"]))
    #expect(located(.program(["./hum"], parallel: 2)) == .program(["/home/./hum"], parallel: 2))
    #expect(located(.program([])) == .program([]))
    #expect(located(.builtIn) == .builtIn)
    for (key, path) in [("file:keys/a", "file:/home/keys/a"), ("file:~/a", "file:~/a"), ("env:A", "env:A")] {
      let service = VoiceService(preset: .openai, key: ServiceKey(key))
      #expect(located(.http(service)) == .http(VoiceService(preset: .openai, key: ServiceKey(path))))
    }
    #expect(located(.installed(.kokoro)) == .installed(.kokoro))
  }

  @Test func enginesAreFoundByTheirNames() {
    let engines = Engines(["kokoro": .program(["k"]), "hum": .program(["h"])])
    #expect(engines.names == ["hum", "kokoro"])
    #expect(engines["hum"] == .program(["h"]) && engines["kokoro_tts"] == .program(["k"]))
    #expect(engines["espeak-ng"] == .builtIn && engines["whistle"] == nil)
    #expect(engines.nearest(to: "hmu") == "hum" && engines.nearest(to: "whistle") == nil)
    #expect(Engines()["kokoro"] == nil)
    #expect(Engines.isReserved("espeak_ng") && !Engines.isReserved("kokoro"))
  }

  @Test func whatIsInstalledSpeaksUnlessAnEngineOfItsNameIsConfigured() {
    let installed = Engines(["hum": .program(["h"])], installed: [.espeak, .kokoro])
    #expect(installed.names == ["hum", "kokoro_tts"])
    #expect(installed["kokoro"] == .installed(.kokoro) && installed["kokoro_tts"] == .installed(.kokoro))
    #expect(installed.name(of: "kokoro") == "kokoro_tts" && installed["espeak"] == .builtIn)
    for name in KnownEngine.kokoro.names {
      let configured = Engines([name: .program(["k"])], installed: [.kokoro])
      #expect(configured.names == [name])
      #expect(configured["kokoro"] == .program(["k"]) && configured["kokoro_tts"] == .program(["k"]))
    }
  }
}
