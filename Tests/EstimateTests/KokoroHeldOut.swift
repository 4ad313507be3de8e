import InkVoices

@testable import InkEstimate

/// How near estimates come to a voice of Kokoro's for sentences that nothing was fitted to.
struct KokoroHeldOut {
  let voice: String
  let fitted: Int
  let count: Int
  let report: ErrorReport
  /// By the number of words alone, at 150 a minute.
  let byWords: ErrorReport

  /// Measured once for all tests. Voices that are measured on fewer sentences are left out.
  static let measured = Result { try load() }

  private static let fewest = 80

  private static func load() throws -> [KokoroHeldOut] {
    let texts = try KokoroText.loaded.get()
    let voices = Set(texts.filter { $0.use == .held }.flatMap(\.lengths.keys))
    return voices.compactMap { voice in
      let model = SpeechModel.model(engine: "kokoro_tts", voice: voice)
      let held = texts.filter { $0.use == .held && $0.lengths[voice] != nil }
      guard held.count >= fewest else { return nil }
      return KokoroHeldOut(
        voice: voice,
        fitted: texts.count { $0.use == .lengths && $0.lengths[voice] != nil },
        count: held.count,
        report: ErrorReport(
          pairs: held.map { (model.seconds($0.measure), $0.lengths[voice] ?? 0) },
          spread: model.spread
        ),
        byWords: ErrorReport(
          pairs: held.map {
            (Double($0.text.split(separator: " ").count) * 60 / 150, $0.lengths[voice] ?? 0)
          },
          spread: 0
        )
      )
    }.sorted { ($0.language, $0.voice) < ($1.language, $1.voice) }
  }

  private var language: String { KokoroVoice(voice)?.language.name ?? "" }

  // MARK: The page

  private static let heading =
    "| Kokoro's voice | language | fitted to | measured on | a sentence | a minute | range right | by words |"

  /// The page with the table as measured.
  static func page(_ page: String, _ voices: [KokoroHeldOut]) -> String? {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: heading),
      let end = lines[start...].firstIndex(where: { !$0.hasPrefix("|") })
    else { return nil }
    let table = [heading, "|---|---|---|---|---|---|---|---|"] + voices.map(\.row)
    return (lines[..<start] + table + lines[end...]).joined(separator: "\n")
  }

  private var row: String {
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    let columns = [
      "`\(voice)`", language, "\(fitted)", "\(count)", percent(report.meanError), percent(report.scriptError),
      percent(report.coverage), "\(percent(byWords.meanError)), \(percent(byWords.scriptError))",
    ]
    return "| \(columns.joined(separator: " | ")) |"
  }
}
