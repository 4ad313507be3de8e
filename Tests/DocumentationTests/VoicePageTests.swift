import FoundationEssentials
import InkConfig
import InkMessages
import InkPlan
import InkText
import TestSupport
import Testing

/// Runs what `docs/voices.md` shows.
@Suite struct VoicePageTests {
  let folder: TemporaryFolder
  let page: Page

  init() throws {
    folder = try TemporaryFolder()
    page = try Page("docs/voices.md")
  }

  /// A stand-in for Piper's program, which takes the same options, and fails for a voice that it does not have.
  private static let piper = """
    #!/usr/bin/env python3
    import argparse, sys, wave
    parser = argparse.ArgumentParser()
    for name in ["--model", "--output_file", "--length_scale", "--noise_scale", "--noise_w"]:
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    if options.model != "en_US-lessac-medium" or float(options.noise_scale) or float(options.noise_w):
        sys.exit("Traceback\\nValueError: Unable to find voice: " + options.model)
    with wave.open(options.output_file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(22050)
        sound.writeframes(b"\\1\\2" * int(220 * len(sys.stdin.read()) * float(options.length_scale)))
    """

  @Test func pipersProgramIsAVoice() throws {
    try folder.write(
      try #require(page.texts("python").first { $0.contains("piper_voice") }),
      to: "piper_voice.py"
    )
    func speak(_ voice: String) throws -> RunProgram.Outcome {
      let request = VoiceRequest(
        text: "Two words.",
        voice: voice,
        language: "en-US",
        speed: 1.25,
        output: folder.file("words.wav")
      )
      return try RunProgram.run(
        ["python3", "piper_voice.py"],
        input: Array(try JSONEncoder().encode(request)),
        environment: ["PATH=\(folder.path)/bin:/usr/bin:/bin"],
        in: folder.path
      )
    }
    #expect(try speak("").status == 3)
    try folder.write(VoicePageTests.piper, to: "bin/piper")
    for voice in ["", "en_US-lessac-medium"] {
      let outcome = try speak(voice)
      #expect(outcome.status == 0, "\(outcome.standardError)")
      #expect(try JSONDecoder().decode(VoiceAnswer.self, from: Data(outcome.output)).version == "piper")
      #expect(WaveHeader(try folder.read("words.wav"))?.sampleCount == 1760)
    }
    let failed = try speak("missing")
    #expect(failed.status == 1)
    #expect(failed.standardError == "piper_voice: ValueError: Unable to find voice: missing\n")
  }

  @Test func theServicesShownAreConfigured() throws {
    let text = try #require(page.texts("json").first { $0.contains("elevenlabs") })
    let read = ConfigurationReader.read(SourceText(name: Configuration.fileName, text: text))
    #expect(read.diagnostics.isEmpty && read.configuration.engines.count == 4)
  }

  /// The first command that contains a text.
  private func command(with text: String) throws -> String {
    try #require(page.texts("sh").first { $0.contains(text) })
  }

  private func run(_ command: String) throws -> VoiceAnswer {
    let outcome = try RunProgram.run(
      ["sh", "-e", "-c", "PATH=\"$1:$PATH\"; \(command)", "sh", RunProgram.folder],
      in: folder.path
    )
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return try JSONDecoder().decode(VoiceAnswer.self, from: Data(outcome.output))
  }

  @Test func theCommandGivesTheAnswerShown() throws {
    let shown = try JSONDecoder().decode(
      VoiceAnswer.self,
      from: Data(try #require(page.texts("json").first { $0.contains("espeak-ng") }).utf8)
    )
    let answer = try run(command(with: "| inkreel-espeak"))
    #expect(answer.words?.map(\.text) == shown.words?.map(\.text))
    // To a tenth of a second: other versions of espeak-ng speak a little differently.
    for (word, expected) in zip(answer.words ?? [], shown.words ?? []) {
      #expect(abs(word.start - expected.start) < 0.1, "\(word)")
      #expect(abs(word.end - expected.end) < 0.1, "\(word)")
    }
    #expect(WaveHeader(try folder.read("kidding.wav")) != nil)
  }

  @Test func aVoiceIsHeardAsShown() throws {
    let said = try RunProgram.run(
      ["sh", "-e", "-c", "PATH=\"$1:$PATH\"; \(command(with: "voices say"))", "sh", RunProgram.folder],
      environment: ["XDG_CACHE_HOME=\(folder.path)/cache"],
      in: folder.path
    )
    #expect(said.status == 0, "\(said.standardError)")
    #expect(said.standardError.hasPrefix("wrote kidding.wav: "))
    #expect(try folder.read("kidding.wav").count > 10_000)
  }

  @Test func theVoiceShownSpeaksTheProtocol() throws {
    try Data(try #require(page.texts("python").first).utf8).write(to: URL(filePath: folder.file("hum.py")))
    let answer = try run(try #require(page.texts("sh").first { $0.contains("python3 hum.py") }))
    #expect(answer.version == "hum 1")
    #expect(answer.words?.map(\.text) == ["Row,", "row,", "row", "your", "boat"])
    let clip = try #require(WaveHeader(try folder.read("boat.wav")))
    #expect(abs(clip.duration - (answer.words?.last?.end ?? 0)) < 0.001)
    #expect(try folder.names == ["boat.wav", "hum.py"])
  }

  /// The complete program of version 2.
  private func writeBells() throws {
    let program = try #require(page.texts("python").first { $0.contains("--serve") })
    try Data(program.utf8).write(to: URL(filePath: folder.file("bells.py")))
  }

  @Test func theVoiceThatStaysAnswersAsShown() throws {
    try writeBells()
    let commands = try #require(page.texts("sh").first { $0.contains("bells.py --serve") })
    let outcome = try RunProgram.run(["sh", "-e", "-c", commands], in: folder.path)
    try #require(outcome.status == 0, "\(outcome.standardError)")
    let lines = outcome.text.split(separator: "\n").map { Data($0.utf8) }
    try #require(lines.count == 3)
    let description = try JSONDecoder().decode(VoiceDescription.self, from: lines[0])
    let shown = try #require(page.texts("json").first { $0.contains("\"protocols\"") })
    #expect(try JSONDecoder().decode(VoiceDescription.self, from: Data(shown.utf8)) == description)
    let replies = try lines.dropFirst().map { try JSONDecoder().decode(VoiceReply.self, from: $0) }
    #expect(replies.map(\.id) == [1, 2] && replies[0].speech == replies[1].speech)
    #expect(replies[0].words == replies[1].words && replies[0].words?.count == 2)
    let clip = try #require(WaveHeader(try folder.read("bells.wav")))
    #expect(abs(clip.duration - (replies[1].speech?.end ?? 0)) < 0.001)
  }

  @Test func theVoiceThatStaysMeasuresAndSpeaksForInkReel() throws {
    try writeBells()
    try folder.write(#"{"engines": {"bells": {"command": ["python3", "./bells.py"]}}}"#, to: "inkreel.json")
    try folder.write(
      "[tts engine=\"bells\"]Row, row, row your boat. Gently down the stream.[/tts]\n",
      to: "a.inkslop"
    )
    func inkreel(_ arguments: String...) throws -> String {
      let outcome = try RunProgram.run(
        ["\(RunProgram.folder)/inkreel"] + arguments,
        environment: ["INKREEL_CACHE=\(folder.file("cache"))"],
        in: folder.path
      )
      try #require(outcome.status == 0, "\(outcome.standardError)")
      return outcome.text
    }
    #expect(try inkreel("estimate", "--measure", "a.inkslop").contains("(measured)"))
    #expect(!(try inkreel("estimate", "a.inkslop").contains("(measured)")))
    _ = try inkreel("plan", "--measure", "a.inkslop", "-o", "measured.json")
    _ = try inkreel("plan", "--speak", "a.inkslop", "-o", "spoken.json")
    let (measured, spoken) = (
      try PlanReader.read(try folder.read("measured.json")),
      try PlanReader.read(try folder.read("spoken.json"))
    )
    #expect(measured.duration == spoken.duration && measured.cues == spoken.cues)
    #expect(measured.speech.map(\.words) == spoken.speech.map(\.words))
  }
}
