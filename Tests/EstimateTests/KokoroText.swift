import InkSpeech

@testable import InkEstimate

/// A line of `kokoro.tsv`: a sentence, and how long clips of Kokoro's voices last for it, as they are rendered: the
/// part that `inkreel-kokoro` calls speech, and the silence that InkReel keeps after it.
///
/// Most sentences are from espeak-ng's tables, each for the same use as there. To these come long ones from the
/// documentation of programs, those of a package for one use.
struct KokoroText {
  enum Use: String {
    /// Weights are fitted to it: of `training.tsv`.
    case lengths
    /// Ranges are fitted to it: of `calibration.tsv`.
    case ranges
    /// Nothing is fitted to it: of `heldout.tsv` and `sentences.tsv`.
    case held
  }

  let use: Use
  let language: String
  let source: String
  let text: String
  let measure: SpeechMeasure
  /// In seconds, by voice.
  let lengths: [String: Double]

  /// Read once for all tests.
  static let loaded = Result { try load() }

  private struct UnknownUse: Error {
    let name: String
  }

  private static func load() throws -> [KokoroText] {
    try SpeechTable("kokoro.tsv").rows.map { row in
      guard let use = Use(rawValue: row.use) else { throw UnknownUse(name: row.use) }
      return KokoroText(
        use: use,
        language: row.language,
        source: row.source,
        text: row.text,
        measure: SpeechModel.kokoro("", row.language).measure(row.spoken),
        lengths: row.lengths
      )
    }
  }

  func sample(_ voice: String) -> VoiceFit.Sample? {
    lengths[voice].map { VoiceFit.Sample(measure: measure, seconds: $0) }
  }
}
