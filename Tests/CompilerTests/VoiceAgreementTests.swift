import InkCompiler
import InkDiagnostics
import InkPlan
import InkText
import InkVoices
import TestSupport
import Testing

/// Who speaks, as the checks see it, is who speaks in the plan.
@Suite struct VoiceAgreementTests {
  /// A decimal comma is a diagnostic in English alone, and the long word in what Kokoro speaks alone.
  private static let text = "It weighs 3,5 grams. " + String(repeating: "a", count: 401)

  private static let engines = ["espeak", "espeak-ng", "espeak_ng", "kokoro_tts", "kokoro", "hum", "whistle"]
  private static let languages = ["en", "en-GB", "EN-us", "de-DE", "fr", "cmn-CN", "english"]
  /// With whether Kokoro has them.
  private static let voices = [
    "af_heart": true, "bf_emma": true, "ef_dora": true, "zm_yunxi": true, "af_bella+af_sky(2)": true,
    "af_heart+af_hart": false, "AF_HEART": false, "af_hart": false, "en-us": false, "en-gb+f3": false,
    "de": false, "low": false,
  ]

  private struct Case: CustomStringConvertible {
    var script: [(name: String, value: String?)]
    var defaults: [String?]
    var engines: Set<String>

    init(_ numbers: inout RandomNumbers) {
      func one(_ choices: [String]) -> String? {
        Bool.random(using: &numbers) ? choices.randomElement(using: &numbers) : nil
      }
      let voices = VoiceAgreementTests.voices.keys.sorted()
      script = [
        ("engine", one(VoiceAgreementTests.engines)), ("voice", one(voices)),
        ("language", one(VoiceAgreementTests.languages)),
      ]
      defaults = [one(VoiceAgreementTests.engines), one(voices), one(VoiceAgreementTests.languages)]
      engines = Set(["hum", "kokoro_tts", "kokoro"].filter { _ in Bool.random(using: &numbers) })
    }

    var source: String {
      let attributes = script.compactMap { name, value in value.map { " \(name)=\"\($0)\"" } }.joined()
      return "[tts\(attributes)]\(VoiceAgreementTests.text)[/tts]"
    }

    var options: PlanOptions {
      var options = PlanOptions(generator: "tests")
      options.narration.engine = defaults[0]
      options.narration.voice = defaults[1]
      options.narration.language = defaults[2]
      options.engines = Engines(Dictionary(uniqueKeysWithValues: engines.map { ($0, .program([$0])) }))
      return options
    }

    var description: String { "\(source.prefix(80)) with \(defaults), configured: \(engines.sorted())" }
  }

  @Test func checksAndPlansAgree() throws {
    var numbers = RandomNumbers(seed: 5)
    for _ in 0..<4000 {
      let one = Case(&numbers)
      let compiler = Compiler(one.options)
      let checked = compiler.check(SourceText(name: "", text: one.source), resolve: nil)
      let codes = Set(checked.diagnostics.map(\.code))
      let asked = try #require(compiler.plan(checked, facts: [:]).plan.speech.first).asked
      let isEnglish = asked.language.lowercased().split { !$0.isLetter }.first == "en"
      #expect(codes.contains(.decimalComma) == isEnglish, "\(one)")
      let isKokoro = ["kokoro_tts", "kokoro"].contains(asked.engine)
      #expect(codes.contains(.unsplittableWord) == isKokoro, "\(one)")
      let isKnown = one.script[1].value.map { VoiceAgreementTests.voices[$0] == true } ?? true
      #expect(codes.contains(.unknownVoice) == (isKokoro && !isKnown), "\(one)")
    }
  }

  /// The script that `docs/voices.md` shows, spoken where no other engine is.
  @Test func theScriptOfThePageSpeaksAsThePageSays() throws {
    let blocks = try Repository.text("docs/voices.md").split(separator: "\n```inkslop\n").dropFirst()
    let script = try #require(blocks.first?.split(separator: "\n```").first)
    let compiler = Compiler(PlanOptions(generator: "tests"))
    let checked = compiler.check(SourceText(name: "", text: String(script)), resolve: nil)
    let (plan, diagnostics) = compiler.plan(checked, facts: [:])
    #expect(checked.diagnostics.isEmpty && diagnostics.isEmpty)
    #expect(plan.speech.map(\.speaker.voice) == ["en-us+f3", "en-gb+f3", "de"])
  }
}
