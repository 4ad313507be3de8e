package import InkSpeech

/// A stretch of narration: what is shown, and what is spoken in the place of parts of it.
package struct NarratedText: Hashable, Sendable {
  /// White space folded, as `Script.Element.Content.speech` has it.
  package let shown: String
  /// In order.
  package let replacements: [SpokenReplacement]

  package init(_ shown: String, replacements: [SpokenReplacement] = []) {
    self.shown = shown
    self.replacements = replacements
  }

  package func spoken(in language: SpeechLanguage) -> SpokenText {
    SpokenText(shown, language: language, replacements: replacements)
  }
}
