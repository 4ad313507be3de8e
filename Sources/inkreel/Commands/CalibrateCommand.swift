import InkCompiler
import InkDiagnostics
import InkEstimate
import InkMediaClient
import InkMessages
import InkPlan
import InkSpeech
import InkText
import InkVoices
import InkWorkspace

/// `inkreel calibrate`: fits the estimate to a voice, by having it speak.
enum CalibrateCommand: Command {
  static let name = "calibrate"
  static let summary = "calibrate the estimate for a voice by measuring its speech"
  static let usage = "ENGINE VOICE [options]"
  static let options = OptionList {
    Option.language
    Option.lengths
    Option.output(help: "the file to write (default: in ~/.config/inkreel/voices)")
    Option.json
    Option.cacheDirectory
    Option.config
    Option.noConfig
  }

  /// Beyond this mean error the lengths say nothing of the words.
  private static let maxError = 0.3

  static func run(_ options: CommandLineOptions) throws -> ExitStatus {
    guard options.files.count == 2 else {
      throw UsageError("name an engine and a voice, as in `inkreel calibrate espeak en-us+f3`")
    }
    let calibration = try Calibration(
      engine: options.files[0],
      voice: options.files[1],
      language: options[.language]
    )
    let output = try options[.output].map { word throws(UsageError) in try OutputDestination(word) }
    guard output != .standardOutput || !options[.json] else {
      throw UsageError("the voice and `\(Option.json.name)` cannot both go to standard output")
    }
    let samples = try samples(calibration, options, output)
    let result = try fitted(calibration, samples)
    let destination = try output ?? .file(path(calibration))
    try destination.write(result.file.bytes())
    try report(result, destination.path, isJSON: options[.json])
    return .fine
  }

  private static func samples(
    _ calibration: Calibration,
    _ options: CommandLineOptions,
    _ output: OutputDestination?
  ) throws -> [VoiceFit.Sample] {
    var inputs = CommandInputs()
    guard let path = options[.lengths] else {
      let settings = try Workspace(options).settings(for: "inkreel.json")
      Console.show(settings.configuration)
      inputs.add(settings, options)
      try output?.refuse(inputs)
      return try speak(calibration, settings, cache: options.cacheFolder())
    }
    inputs.add(path, as: "the file of lengths")
    try output?.refuse(inputs)
    let samples = try MeasuredLengths.read(path).map { length in
      VoiceFit.Sample(measure: calibration.model.measure(length.text), seconds: length.seconds)
    }
    let least = CalibrationSentences.minCount
    guard samples.count >= least else {
      throw DiagnosedError(
        Diagnostic(
          .unreadableConfig,
          "\(ShownText.quoted(path)) has \(samples.count) lengths, but calibration needs at least \(least)",
          at: nil
        )
      )
    }
    return samples
  }

  // MARK: Speaking

  private static func speak(
    _ calibration: Calibration,
    _ settings: ScriptSettings,
    cache: String
  ) throws -> [VoiceFit.Sample] {
    let engines = settings.planOptions.engines
    guard let engine = engines[calibration.engine] else {
      throw DiagnosedError(.engineNotConfigured(calibration.engine, engines))
    }
    let request = SpeakRequest(
      utterances: calibration.sentences.map { text in
        Utterance(
          text: text.text,
          speaker: calibration.speaker,
          speed: 1,
          engine: engine,
          expected: nil
        )
      },
      cacheDirectory: Paths.absolute(cache)
    )
    let progress = ProgressDisplay(.automatic)
    defer { progress.clear() }
    let client = try MediaClient { progress.show($0) }
    let answer = try client.call(.speak, request, as: SpeakAnswer.self)
    try client.finish()
    return try samples(calibration, answer)
  }

  /// What was spoken well; ends with the reasons where more than a tenth was not, and reports fewer.
  private static func samples(
    _ calibration: Calibration,
    _ answer: SpeakAnswer
  ) throws(DiagnosedError) -> [VoiceFit.Sample] {
    var samples: [VoiceFit.Sample] = []
    var problems: [String] = []
    for (text, clip) in zip(calibration.sentences, answer.clips) {
      if let length = clip.file?.content?.duration.seconds, length > 0 {
        samples.append(VoiceFit.Sample(measure: calibration.model.measure(text), seconds: length))
      } else {
        let message = clip.problem?.message ?? "the voice returned neither a clip nor an error"
        if !problems.contains(message) { problems.append(message) }
      }
    }
    let failed = calibration.sentences.count - samples.count
    guard failed * 10 <= calibration.sentences.count, samples.count >= CalibrationSentences.minCount else {
      let spoken = "only \(samples.count) of \(calibration.sentences.count) sentences were spoken"
      throw DiagnosedError(
        Diagnostic(
          .voiceFailed,
          "\(spoken), but calibration needs at least \(CalibrationSentences.minCount)",
          at: nil,
          notes: Array(problems.prefix(3))
        )
      )
    }
    if failed > 0 { reportFailures(failed, of: calibration.sentences.count, problems) }
    return samples
  }

  private static func reportFailures(_ failed: Int, of count: Int, _ problems: [String]) {
    var diagnostic = Diagnostic(
      .voiceFailed,
      "\(failed) of \(PluralText.count(count, "sentence")) were not spoken; the estimate is calibrated with the others",
      at: nil,
      notes: Array(problems.prefix(3))
    )
    diagnostic.severity = .warning
    Console.show(diagnostic)
  }

  // MARK: Fitting

  private struct Result {
    let file: CalibratedVoice
    let validation: VoiceFit.Validation
    /// The mean error with the weights that were known before.
    let errorBefore: Double
  }

  private static func fitted(
    _ calibration: Calibration,
    _ samples: [VoiceFit.Sample]
  ) throws(DiagnosedError) -> Result {
    let prior = calibration.model.weights
    let validation = VoiceFit.crossValidate(samples, prior: prior, folds: samples.indices.map { $0 % 10 })
    guard validation.meanError <= maxError else {
      throw DiagnosedError(
        Diagnostic(
          .voiceFailed,
          "the lengths of the speech do not match the texts: \(percent(validation.meanError)) off on average",
          at: nil,
          notes: ["nothing was written; listen to what the voice says"]
        )
      )
    }
    var model = calibration.model
    model.weights = VoiceFit(samples, prior: prior).weights
    model.spread = max(minSpread, validation.spread * fewSamples)
    let before = samples.reduce(0) { sum, sample in
      sum + abs(calibration.model.length(of: sample.measure, speed: 1).expected.seconds / sample.seconds - 1)
    }
    let file = CalibratedVoice(
      engine: calibration.engine,
      voice: calibration.voice,
      language: calibration.language,
      sentences: samples.count,
      error: validation.meanError,
      model: model
    )
    return Result(file: file, validation: validation, errorBefore: before / Double(samples.count))
  }

  /// The spread over so few sentences is itself uncertain.
  private static let fewSamples = 1.25
  private static let minSpread = 0.06

  // MARK: Results

  private static func path(_ calibration: Calibration) throws -> String {
    guard let folder = CalibratedVoices.userFolder else {
      throw UsageError("there is no home folder to write the voice to: name a file with `-o`")
    }
    try OutputFolder.make(folder)
    return Paths.join(
      folder,
      CalibratedVoices.fileName(engine: calibration.engine, voice: calibration.voice)
    )
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private static func report(_ result: Result, _ path: String?, isJSON: Bool) throws {
    let file = result.file
    if isJSON {
      JSONResult.set(
        Report(
          engine: file.engine,
          voice: file.voice,
          language: file.language,
          sentences: file.sentences,
          error: file.error,
          errorBefore: result.errorBefore,
          scriptError: result.validation.meanScriptError,
          coverage: result.validation.coverage(file.spread),
          file: path ?? "-"
        )
      )
      return
    }
    let text =
      """
      voice      \(file.voice) of \(file.engine), in \(file.language), from \(file.sentences) sentences
      error      \(percent(file.error)) per sentence, on sentences not used for the fit; before: \(percent(result.errorBefore))
      written to \(path.map { VisibleText.line($0) } ?? "standard output")

      """
    if path == nil { Console.error(text) } else { try Console.result(text) }
  }

  private struct Report: Encodable {
    let engine: String
    let voice: String
    let language: String
    let sentences: Int
    let error: Double
    let errorBefore: Double
    /// The mean error of scripts of a minute.
    let scriptError: Double
    /// The share of lengths within the interval.
    let coverage: Double
    let file: String
  }
}

extension Option where Value == String? {
  fileprivate static var language: Option {
    let known = CalibrationSentences.languages.joined(separator: ", ")
    return .text("--language", "TAG", help: "the language of the voice: \(known)")
  }

  fileprivate static var lengths: Option {
    .text(
      "--lengths",
      "FILE",
      help: "use measured lengths instead of speaking: on each line, seconds, a tab and the text"
    )
  }
}

/// What is to be fitted.
private struct Calibration {
  let engine: String
  let voice: String
  /// A tag.
  let language: String
  /// As voices get them.
  let sentences: [SpokenText]
  /// What was known of it so far.
  let model: SpeechModel

  var speaker: VoiceChoice { VoiceChoice(engine: engine, voice: voice, language: language) }

  init(engine: String, voice: String, language: String?) throws(UsageError) {
    self.engine = engine
    self.voice = voice
    var model = SpeechModel.model(engine: engine, voice: voice, language: language)
    if let language { model.language = SpeechLanguage(tag: language) }
    self.model = model
    self.language = language ?? model.language.code
    guard let sentences = CalibrationSentences.sentences(language: self.language) else {
      let known = CalibrationSentences.languages.map { "`\($0)`" }.joined(separator: ", ")
      throw UsageError(
        "there are no sentences to speak in `\(self.language)`: `--language` must be one of \(known)"
      )
    }
    let spoken = model.language
    self.sentences = sentences.map { SpokenText($0, language: spoken) }
  }
}
