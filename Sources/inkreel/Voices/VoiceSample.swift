import InkCompiler
import InkDiagnostics
import InkLanguage
import InkMessages
import InkPlan
import InkText
import InkVoices
import InkWorkspace

/// `inkreel voices say`: a text in a voice, as a render of a script with nothing else in it.
struct VoiceSample {
  private let script: String
  private let output: String

  init(_ words: [String], _ options: CommandLineOptions) throws(UsageError) {
    guard words.count == 2 else {
      throw UsageError("name a voice and a text, as in `inkreel voices say af_heart \"Hello.\" -o hello.wav`")
    }
    guard let output = options[.output] else { throw UsageError("name the sound file with `-o FILE`") }
    guard case .sound = OutputFormat(path: output) else {
      let sounds = OutputFormat.list(SoundFormat.allCases.map(OutputFormat.sound))
      throw UsageError("`\(ShownText.plain(output))` must end in one of \(sounds)")
    }
    try OutputDestination.check(output)
    self.output = output
    var tag = "[tts voice=\"\(try VoiceSample.value(words[0], "the voice"))\""
    for (option, parameter) in [
      (Option.engine, SpeechTag.engine.name), (.spokenLanguage, SpeechTag.language.name),
      (.speed, SpeechTag.speed.name),
    ] {
      if let value = options[option] {
        tag += " \(parameter)=\"\(try VoiceSample.value(value, "`\(option.name)`"))\""
      }
    }
    try UsageError.checkText(words[1], of: "the text")
    script = "\(tag)]\(words[1])[/tts]"
  }

  /// What can be a parameter's value.
  private static func value(_ word: String, _ what: String) throws(UsageError) -> String {
    guard PathText.isPlain(word), !word.contains(where: { "\"\\{\n".contains($0) }) else {
      throw UsageError("\(what) cannot be \(ShownText.quoted(word))")
    }
    return word
  }

  func run(_ options: CommandLineOptions) throws {
    let workspace = try Workspace(options)
    let loaded = try workspace.load(SourceText(name: "TEXT", bytes: Array(script.utf8)))
    try refuseFallback(loaded)
    let source = try PlanSource.compile(loaded, mediaIsOptional: false, isStrict: false)
    var inputs = CommandInputs()
    inputs.add(source.settings, options)
    try inputs.refuse(output, of: Option.output.name)
    let mode = options[.progress] ?? .automatic
    let progress = RenderProgress(of: source.plan, isVideo: false, verifies: false)
    let (report, _) = try Renderer(
      source: source,
      output: output,
      sampleFormat: nil,
      bitRate: nil,
      stems: nil,
      poster: nil,
      verifies: false,
      cache: try options.cacheFolder(),
      progress: ProgressDisplay(mode, progress),
      rate: .inkslop
    ).run()
    if options[.json] { JSONResult.set(report) } else { Console.error(report.shortText) }
  }

  /// Whoever asks for a voice to hear it does not want to hear another one.
  private func refuseFallback(_ loaded: LoadedScript) throws(DiagnosedError) {
    let options = loaded.settings.planOptions
    for element in loaded.checked.script.elements {
      guard case .tag(.tts) = element.content else { continue }
      let choice = options.speaker(element.attributes)
      if choice.isFallback {
        throw DiagnosedError(.engineNotConfigured(choice.asked.engine, options.engines))
      }
    }
  }
}
