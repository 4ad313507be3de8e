import FoundationEssentials
import InkVoices
import TestSupport
import Testing

private enum VoicesPage {
  static func readiness(of engine: KnownEngine) -> String {
    engine.installationName.map { "after `inkreel voices install \($0)`" } ?? "at once"
  }
}

/// The table of engines, by itself and against what is written of it.
@Suite struct KnownEngineTests {
  @Test func everyNameIsOneEngines() {
    let names = KnownEngine.allCases.flatMap(\.names)
    #expect(Set(names).count == names.count)
    for engine in KnownEngine.allCases {
      #expect(engine.names.first == engine.name)
      for name in engine.names { #expect(KnownEngine(named: name) == engine) }
      #expect(KnownEngine(named: engine.name.uppercased()) == nil)
    }
  }

  @Test func everyVoiceIsKnownWithItsLanguage() throws {
    for engine in KnownEngine.allCases {
      let voices = engine.voices
      #expect(Set(voices.map(\.name)).count == voices.count)
      for voice in voices {
        #expect(engine.unknownVoice(in: voice.name) == nil)
        #expect(voice.language != nil, "\(voice.name)")
      }
      let variants = Set(engine.variants.map(\.name))
      for example in engine.exampleVoices {
        let parts = example.split(separator: "+").map(String.init)
        #expect(voices.contains { $0.name == parts[0] }, "\(example)")
        #expect(parts.dropFirst().allSatisfy(variants.contains), "\(example)")
      }
    }
  }

  @Test(arguments: [
    ("af_heart", nil), ("af_bella+af_sky(2)", nil), ("af_heart(2)+af_hart", "af_hart"), ("en-us", "en-us"),
    ("AF_HEART", "AF_HEART"),
  ])
  func aMixtureIsAsKnownAsItsVoices(name: String, unknown: String?) {
    #expect(KnownEngine.kokoro.unknownVoice(in: name).map(String.init) == unknown)
    #expect(KnownEngine.espeak.unknownVoice(in: name) == nil)
  }

  @Test func voicesAreFoundByNamesLikeTheirs() {
    #expect(KnownEngine.kokoro.nearestVoice(to: "af_hart") == "af_heart")
    #expect(KnownEngine.kokoro.nearestVoice(to: "en-us") == nil)
  }

  /// What an engine is called is written in its own target alone, examples for people aside.
  @Test func noOtherTargetNamesAnEngine() throws {
    let names = KnownEngine.allCases.flatMap(\.names).map { "\"\($0)\"" }
    let files = try FileManager.default.subpathsOfDirectory(atPath: Repository.path("Sources"))
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("InkVoices/") && !$0.contains("/Generated/") }
    #expect(files.count > 100)
    for file in files {
      let text = try Repository.text("Sources/\(file)")
      #expect(names.filter(text.contains).isEmpty, "\(file)")
    }
  }

  @Test func thePageListsTheEngines() throws {
    let page = "docs/voices.md"
    let rows = KnownEngine.allCases.map { engine in
      let names = engine.names.map { "`\($0)`" }.joined(separator: ", ")
      let voices = engine.exampleVoices.map { "`\($0)`" }.joined(separator: ", ")
      return "| \(engine.title) | \(names) | \(VoicesPage.readiness(of: engine)) | \(voices) |\n"
    }
    let engines = try MarkedPart.replace(
      in: Repository.text(page),
      from: "<!-- From the table of engines, written by `make golden`. -->\n",
      to: "<!-- The end of that. -->",
      with: "| engine | names | speaks | voices, for example |\n|---|---|---|---|\n" + rows.joined()
    )
    let text = try MarkedPart.replace(
      in: engines,
      from: "<!-- From the voices of the engines, written by `make golden`. -->\n",
      to: "<!-- The end of the voices. -->",
      with: voiceTable
    )
    try Golden.expect(text, page)
  }

  /// A row for each language that InkReel knows a voice of.
  private var voiceTable: String {
    let engines = KnownEngine.allCases
    let voices = engines.map { engine in Dictionary(grouping: engine.voices) { $0.language?.name ?? "" } }
    let languages = Set(voices.flatMap(\.keys)).sorted()
    let rows = languages.map { language in
      let cells = voices.map { ($0[language] ?? []).map { "`\($0.name)`" }.joined(separator: ", ") }
      return "| \(language) | \(cells.joined(separator: " | ")) |\n"
    }
    let titles = engines.map(\.title).joined(separator: " | ")
    return "| language | \(titles) |\n|---|\(String(repeating: "---|", count: engines.count))\n"
      + rows.joined()
  }
}
