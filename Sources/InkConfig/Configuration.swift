package import InkCompiler
package import InkDiagnostics
package import InkLanguage
package import InkPlan
package import InkSpeech
package import InkVoices

/// What `inkreel.json` says. What it leaves out is `nil` or empty.
package struct Configuration: Sendable {
  /// The file's name.
  package static let fileName = "inkreel.json"
  /// In bytes.
  package static let largestSize = 1 << 20

  /// Folders, as they are written: from the file's folder on.
  package var libraries: [String] = []
  package var narration = NarrationDefaults()
  /// By the names that `voice` calls them.
  package var cast = Cast()
  /// How words are said.
  package var pronunciations = Pronunciations()
  /// By the names that scripts call them, with paths as they are written: relative to the file's folder.
  package var engines: [String: VoiceEngine] = [:]
  /// `nil` for a code that is switched off.
  package var severities = SeverityRules()
  package var dialect: Dialect?
  package var rate: ConfiguredRate?
  package var resolution: Resolution?
  package var background: BackgroundChoice?
  package var subtitles = SubtitleDefaults()
  package var safeArea: SafeAreaChoice?
  package var loudness: LoudnessTarget?
  package var variables: Variables = [:]

  package init() {}
}
