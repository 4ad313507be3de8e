package import InkLanguage
package import InkPlan

/// What a configuration says of all subtitles.
package struct SubtitleDefaults: Sendable {
  /// Parameters that it may have: how letters look, and what `tts` says of its subtitles.
  package static let parameters: [ParameterSpecification] =
    StyleTag.look
    + [
      SpeechTag.subtitles.specification, SpeechTag.position.specification, SpeechTag.alignment.specification,
      SpeechTag.highlight.specification,
    ]

  package var preset = PlanDefaults.subtitlePreset
  package var parameters = ConfiguredParameters()
  /// Of the current word.
  package var highlight = PlanDefaults.highlight
  /// `nil` for what the form of the picture has.
  package var wordsPerLine: Int?

  package init() {}

  /// What a narration has of a parameter: what its tag says, else the cast, else the configuration, else the default.
  package func value<Value>(_ parameter: Parameter<Value>, of narration: Attributes) -> Value {
    narration.says(parameter) ? narration[parameter] : parameters[parameter]
  }

  func style(of narration: Attributes) -> SubtitleStyle? {
    guard value(SpeechTag.subtitles, of: narration) else { return nil }
    return SubtitleStyle(
      position: Cue.Position(value(SpeechTag.position, of: narration)),
      alignment: Cue.Alignment(value(SpeechTag.alignment, of: narration)),
      highlight: value(SpeechTag.highlight, of: narration)
    )
  }
}
