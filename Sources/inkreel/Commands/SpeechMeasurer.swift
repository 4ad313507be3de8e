import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan
import InkVoices
import InkWorkspace

/// Has engines say how long sentences will last, without speaking them.
struct SpeechMeasurer: Sendable {
  /// Whether programs of a configuration are asked as well.
  private let asksAll: Bool
  private let options: CommandLineOptions

  init(_ options: CommandLineOptions) {
    self.options = options
    asksAll = options[.measure]
  }

  /// Whether an engine is asked.
  func measures(_ engine: VoiceEngine) -> Bool {
    engine.measuresUnasked || asksAll && engine != .builtIn
  }

  /// Adds to what is known of sentences; shows why that cannot be found out of any. Then they are estimated.
  func measure(_ sentences: [MeasuredSpeech.Sentence], of options: inout PlanOptions) throws {
    let cache = Paths.absolute(try self.options.cacheFolder())
    let progress = ProgressDisplay(.automatic)
    defer { progress.clear() }
    do throws(MediaClientError) {
      let client = try MediaClient { progress.show($0) }
      let problems = try options.measure(sentences, asking: client, cache: cache)
      try client.finish()
      for problem in problems { show(problem) }
    } catch {
      switch error {
      case .unavailable(let reason): show(reason.message)
      case .problem(let problem): show(problem.message)
      case .broken, .interrupted: throw error
      }
    }
  }

  private func show(_ reason: String) {
    var diagnostic = Diagnostic(
      .voiceFailed,
      "speech could not be measured, so it is estimated: \(reason)",
      at: nil
    )
    diagnostic.severity = .warning
    Console.show(diagnostic)
  }
}
