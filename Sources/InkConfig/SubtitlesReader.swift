import InkCompiler
import InkDiagnostics
import InkJSON
import InkLanguage
import InkPlan
import InkText

/// Reads what a configuration says of all subtitles.
package enum SubtitlesReader {
  /// What there is in addition to parameters of `style` and `tts`.
  package enum Key: String, CaseIterable {
    case preset
    case highlight = "highlight-color"
    case wordsPerLine = "words-per-line"

    /// One line for people.
    package var summary: String {
      switch self {
      case .preset: "how the current word is marked: clean, box, karaoke or pop"
      case .highlight: "the colour of the current word"
      case .wordsPerLine: "how many words a line has at most"
      }
    }
  }

  private static let reader = ParametersReader(
    SubtitleDefaults.parameters,
    of: "`subtitles`",
    keys: Key.allCases.map(\.rawValue)
  )

  static func subtitles(_ place: JSONObjectReader.Place, _ json: inout JSONObjectReader) -> SubtitleDefaults {
    var subtitles = SubtitleDefaults()
    subtitles.parameters = reader.read(place, &json) { name, place, json in
      guard let key = Key(rawValue: name) else { return }
      read(key, JSONObjectReader.Place(place.node, place.path, key.summary), &subtitles, &json)
    }
    return subtitles
  }

  private static func read(
    _ key: Key,
    _ place: JSONObjectReader.Place,
    _ subtitles: inout SubtitleDefaults,
    _ json: inout JSONObjectReader
  ) {
    switch key {
    case .preset:
      let presets = SubtitlePreset.allCases.map { ($0.rawValue, $0) }
      if let preset = json.choice(place, presets) { subtitles.preset = preset }
    case .highlight:
      if let color = json.color(place) { subtitles.highlight = color }
    case .wordsPerLine:
      let bounds = PlanLimits.wordsPerLine
      subtitles.wordsPerLine = json.wholeNumber(place, in: bounds)
    }
  }
}
