import InkCompiler
import InkDiagnostics
import InkLanguage
import InkText
import InkVoices
import Testing

/// Checks of narration that depend on more than its text: on variables, and on the defaults.
@Suite struct NarrationChecksTests {
  private func codes(_ text: String, _ change: (inout PlanOptions) -> Void) -> [DiagnosticCode] {
    var options = PlanOptions(generator: "tests")
    change(&options)
    return Compiler(options).check(SourceText(name: "", text: text), resolve: nil).diagnostics.map(\.code)
  }

  @Test(arguments: [(400, []), (401, [DiagnosticCode.unsplittableWord])])
  func aWordIsAsLongAsWhatFillsIt(length: Int, expected: [DiagnosticCode]) {
    let word = Variable(String(repeating: "é", count: length), origin: "given with --set")
    #expect(codes("[tts engine=\"kokoro_tts\"]a {{x}} b[/tts]") { $0.variables = ["x": word] } == expected)
  }

  /// Where no engine is named, a voice's name alone may ask for Kokoro.
  @Test(arguments: [
    ("voice=\"af_hart\"", [DiagnosticCode.unknownVoice]), ("voice=\"af_heart\"", []),
    ("voice=\"AF_HEART\"", [.unknownVoice]), ("voice=\"en-us\"", []),
    ("voice=\"my_voice\"", []), ("voice=\"af_hart\" engine=\"hum\"", []),
    ("voice=\"af_heart+af_hart\"", [.unknownVoice]),
  ])
  func voicesNamedLikeKokorosAreKokoros(parameters: String, expected: [DiagnosticCode]) {
    let engines = Engines(["hum": .program(["hum"])])
    #expect(codes("[tts \(parameters)]Hello there.[/tts]") { $0.engines = engines } == expected)
    #expect(codes("[tts voice=\"af_hart\"]Hello there.[/tts]") { $0.narration.engine = "hum" }.isEmpty)
  }

  @Test(arguments: [
    (nil, "", []), (1.1, "", []), (2, "", [DiagnosticCode.fastSubtitles]), (2, " speed=\"1\"", []),
    (2, " subtitles=\"false\"", []),
  ])
  func subtitlesPassAtTheConfiguredSpeed(speed: Double?, parameter: String, expected: [DiagnosticCode]) {
    let words = "The mantis shrimp strikes faster than anybody could follow."
    #expect(codes("[tts\(parameter)]\(words)[/tts]") { $0.narration.speed = speed } == expected)
    #expect(codes("[tts\(parameter)]Hello there.[/tts]") { $0.narration.speed = speed }.isEmpty)
  }
}
