/// The names of espeak-ng's voices: a language's tag in lower case, optionally with a plus sign and a variant.
enum EspeakVoice {
  /// The most common ones.
  static let all = VoiceLanguage.all.map { language in
    KnownVoice(name: language.tag.lowercased(), language: language)
  }

  static let variants =
    (1...5).map { KnownVoice(name: "f\($0)", sex: .woman) }
    + (1...8).map { KnownVoice(name: "m\($0)", sex: .man) }

  /// The voice that speaks a language. The tag of a language without a country is itself the name of a voice.
  ///
  /// - Parameter sex: `nil` for the plain voice.
  static func name(for tag: String, sex: VoiceSex? = nil) -> String {
    let isPlain = tag.lowercased() == VoiceLanguage.primary(tag)
    let base = isPlain ? tag : VoiceLanguage.nearest(to: tag)?.tag ?? tag
    return base.lowercased() + (sex.map(variant) ?? "")
  }

  /// The tag of the language that a voice speaks.
  static func language(of name: String) -> String { String(name.prefix { $0 != "+" }) }

  private static func variant(_ sex: VoiceSex) -> String {
    switch sex {
    case .woman: "+f3"
    case .man: "+m3"
    }
  }
}
