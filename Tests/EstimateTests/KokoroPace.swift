@testable import InkEstimate

/// A line of `kokoro-speeds.tsv`: a sentence, and how long a voice's clips of it last by speed.
struct KokoroPace {
  let use: KokoroText.Use
  let voice: String
  let measure: SpeechMeasure
  /// In seconds, by speed, rising.
  let lengths: [(speed: Double, seconds: Double)]

  static func load() throws -> [KokoroPace] {
    try SpeechTable("kokoro-speeds.tsv").rows.compactMap { row in
      guard let use = KokoroText.Use(rawValue: row.use) else { return nil }
      return KokoroPace(
        use: use,
        voice: row.voice,
        measure: SpeechModel.kokoro(row.voice, nil).measure(row.spoken),
        lengths: row.lengths.compactMap { column, seconds in Double(column).map { ($0, seconds) } }
          .sorted { $0.speed < $1.speed }
      )
    }
  }
}
