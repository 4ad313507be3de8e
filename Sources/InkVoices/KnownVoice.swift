/// A voice, or a variant of voices, that is known by name.
package struct KnownVoice: Hashable, Sendable {
  package let name: String
  /// `nil` for a variant, and where nothing is known of it.
  package let language: VoiceLanguage?
  package let sex: VoiceSex?
  /// What there is to know of it, in a sentence; of the voices that are asked for most.
  package let remark: String?

  package init(
    name: String,
    language: VoiceLanguage? = nil,
    sex: VoiceSex? = nil,
    remark: String? = nil
  ) {
    self.name = name
    self.language = language
    self.sex = sex
    self.remark = remark
  }

  /// `American English, a woman's voice`; empty where nothing is known of it.
  package var summary: String {
    [language?.name, sex.map { "a \($0.rawValue)'s voice" }].compactMap { $0 }.joined(separator: ", ")
  }
}
