import InkCompiler
import InkConfig
import InkDiagnostics
import InkEstimate
import InkLanguage
import InkPlan
import InkText
import InkVoices
import TestSupport
import Testing

/// What `inkreel.json` says, and every fault of it as people see it: one file and one golden text a case.
@Suite struct ConfigurationReaderTests {
  static let folder = "Tests/ConfigTests/Cases"
  static let cases = (try? Repository.files(in: folder, ending: ".json")) ?? []

  static func isGood(_ path: String) -> Bool { path.hasPrefix("\(folder)/good-") }

  private func read(_ path: String) throws -> (
    source: SourceText, configuration: Configuration, diagnostics: [Diagnostic]
  ) {
    let source = SourceText(name: Configuration.fileName, bytes: try Repository.read(path))
    let (configuration, diagnostics) = ConfigurationReader.read(source)
    return (source, configuration, diagnostics)
  }

  @Test(arguments: cases.filter { !isGood($0) })
  func faultsLookAsTheyShould(path: String) throws {
    let (source, _, diagnostics) = try read(path)
    let renderer = TerminalRenderer(source: source, usesColor: false)
    let text = diagnostics.map(renderer.render).joined(separator: "\n")
    #expect(diagnostics.hasErrors)
    try Golden.expect(text, path.replacing(".json", with: ".txt"))
  }

  @Test(arguments: cases.filter(isGood))
  func whatIsRightRaisesNothing(path: String) throws {
    #expect(try read(path).diagnostics.isEmpty)
  }

  /// A case is named after the code that it shows, and shows no other one.
  /// Who speaks decides whether they are spoken.
  @Test func soundsAreReadAsTheyAre() {
    let text = #"{"pronunciations": {"SQL": "sequel", "Nguyen": {"ipa": "ŋwiən"}}}"#
    let (configuration, found) = ConfigurationReader.read(SourceText(name: "inkreel.json", text: text))
    #expect(found.isEmpty && configuration.pronunciations.hasSounds)
    #expect(!configuration.pronunciations.isEmpty)
  }

  @Test(arguments: DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix("config-") })
  func everyCodeHasItsCase(code: DiagnosticCode) throws {
    let codes = try read("\(ConfigurationReaderTests.folder)/\(code.rawValue).json").diagnostics.map(\.code)
    #expect(Set(codes) == [code])
  }

  @Test(
    arguments: [
      ("1", 1, nil), ("64", 64, nil), ("0", nil, .configOutOfRange), ("65", nil, .configOutOfRange),
      ("1.5", nil, .configInvalidValue), ("\"2\"", nil, .configWrongType),
    ] as [(String, Int?, DiagnosticCode?)]
  )
  func howMuchAnEngineDoesAtOnceIsAWholeNumber(value: String, parallel: Int?, code: DiagnosticCode?) {
    let text = "{\"engines\": {\"hum\": {\"command\": [\"hum\"], \"parallel\": \(value)}}}"
    let (configuration, found) = ConfigurationReader.read(SourceText(name: "inkreel.json", text: text))
    #expect(found.map(\.code) == [code].compactMap(\.self))
    #expect(configuration.engines == ["hum": .program(["hum"], parallel: parallel)])
  }

  @Test func everythingIsRead() throws {
    let (_, configuration, _) = try read("\(ConfigurationReaderTests.folder)/good-everything.json")
    #expect(configuration.libraries == ["media", "/srv/stock", "../shared"])
    #expect(configuration.narration.engine == "hum")
    #expect(configuration.narration.voice == "low")
    #expect(configuration.narration.language == "en-US")
    #expect(configuration.narration.speed == 1.25)
    #expect(configuration.engines.count == 7)
    #expect(configuration.engines["hum"] == .program(["./hum.py", "--quality", ""]))
    #expect(configuration.engines["kokoro_tts"] == .program(["kokoro-voice"]))
    #expect(configuration.engines["openai"] == .http(VoiceService(preset: .openai)))
    let piper = VoiceService(preset: .piper, key: .file("piper.key"), parallel: 2)
    #expect(configuration.engines["piper"] == .http(piper))
    #expect(configuration.cast.names == ["Mary Jane", "tom"])
    let member = try #require(configuration.cast["Mary Jane"])
    #expect(member[SpeechTag.voice] == "high")
    #expect(member[SpeechTag.speed] == 0.9)
    #expect(member[SpeechTag.highlight] == false)
    #expect(configuration.cast["tom"]?[SpeechTag.engine] == nil)
    #expect(configuration.dialect == .inkSlop)
    #expect(configuration.severities[.notRendered] == .off)
    #expect(configuration.severities[.unspokenText] == .error)
    #expect(configuration.severities[.emptyNarration] == .hint)
    #expect(configuration.severities[.unknownTag] == nil)
    let rate = CreditRate(name: "ours", prices: [.second: CreditRate.Price(0.05)], step: 0.01)
    guard case .rate(rate) = configuration.rate else {
      Issue.record("not \(String(describing: configuration.rate))")
      return
    }
    #expect(configuration.resolution == .landscape)
    #expect(configuration.background == BackgroundChoice(text: "#1b2a4f"))
    #expect(configuration.loudness == .level(-18.5))
    #expect(configuration.variables["show"]?.text == "Deep \"Sea\" [facts]\n# {{part}}")
    #expect(configuration.variables["show"]?.origin == "from inkreel.json:38:26")
    #expect(configuration.variables["part-2_b"]?.text == "")
    #expect(configuration.variables["7"]?.text == "🦐")
  }

  /// One fault does not keep the rest from being read and reported.
  @Test func theRestIsReadBesideAFault() throws {
    let (configuration, diagnostics) = Configurations.read(
      #"{"speed": "fast", "voice": "en-gb", "libraries": ["a", 1, "b"], "nonsense": {}}"#
    )
    #expect(diagnostics.map(\.code) == [.configWrongType, .configWrongType, .configUnknownKey])
    #expect(configuration.narration.voice == "en-gb")
    #expect(configuration.libraries == ["a", "b"])
  }

  @Test func safeFixesMend() throws {
    var count = 0
    for path in ConfigurationReaderTests.cases {
      let (source, _, diagnostics) = try read(path)
      for fix in diagnostics.flatMap(\.fixes) where fix.isSafe {
        count += 1
        var bytes = source.bytes
        for edit in fix.edits {
          bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.replacement.utf8))
        }
        let after = ConfigurationReader.read(SourceText(name: "", bytes: bytes)).diagnostics
        #expect(
          after != diagnostics && after.first?.range != diagnostics.first?.range,
          "\(path): \(fix.title)"
        )
      }
    }
    #expect(count > 2)
  }

  /// Whatever one character becomes, there is a verdict, with its places inside the file.
  @Test func aChangedByteIsToldInItsPlace() throws {
    let original = try Repository.read("\(ConfigurationReaderTests.folder)/good-everything.json")
    var numbers = RandomNumbers(seed: 11)
    for _ in 0..<3000 {
      var bytes = original
      let index = Int.random(in: bytes.indices, using: &numbers)
      if Bool.random(using: &numbers) {
        bytes.remove(at: index)
      } else {
        bytes[index] = UInt8.random(in: 0...255, using: &numbers)
      }
      let source = SourceText(name: "", bytes: bytes)
      for diagnostic in ConfigurationReader.read(source).diagnostics {
        let range = try #require(diagnostic.range)
        #expect(range.start <= range.end && range.end <= bytes.count)
      }
    }
  }

  @Test func hostileFilesAreReadInShortTime() {
    let size = Configuration.largestSize
    let texts = [
      String(repeating: "{\"a\":", count: size / 5),
      "{" + String(repeating: "\"a\":1,", count: size / 6) + "\"a\":1}",
      "{\"severities\":{" + (0..<size / 26).map { "\"not-rendere\($0)\":\"of\"," }.joined() + "\"a\":\"b\"}}",
      "{\"speed\":" + String(repeating: "1", count: size) + "}",
      "\"" + String(repeating: "\\u0041", count: size / 6),
    ]
    for text in texts {
      let diagnostics = Configurations.read(text).diagnostics
      #expect(diagnostics.hasErrors && diagnostics.count <= 100)
    }
  }
}
