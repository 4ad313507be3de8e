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

  /// The first part of a name that cannot be one of its voices: those that it has are called by tags of languages, which
  /// start with two or three letters, by files in folders, or by its names of languages.
  static func unknownVoice(in name: String) -> Substring? {
    let base = name.prefix { $0 != "+" }
    let first = base.utf8.prefix { $0 != UInt8(ascii: "-") }
    let isWord = first.count > 3 && base.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isASCIILetter }
    return base.isEmpty || isWord && !words.contains(base.lowercased()) ? base : nil
  }

  /// Its names of languages that are one word, as `espeak-ng --voices` lists them; their case does not matter.
  private static let words = Set(
    """
    afrikaans albanian amharic arabic aragonese assamese azerbaijani bashkir basque belarusian bengali
    bosnian bulgarian catalan chuvash croatian czech danish dutch esperanto estonian finnish georgian
    german greek greenlandic guarani gujarati hawaiian hebrew hindi hungarian icelandic indonesian
    interlingua italian japanese kannada kazakh klingon konkani korean kurdish kyrgyz latgalian latin
    latvian lithuanian lojban luxembourgish macedonian malay malayalam maltese marathi nepali nogai
    oriya oromo papiamento persian polish punjabi pyash quechua quenya romanian russian serbian setswana
    sindarin sindhi sinhala slovak slovenian swahili swedish tamil tatar telugu thai turkish turkmen
    ukrainian urdu uyghur uzbek welsh
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)
  )

  private static func variant(_ sex: VoiceSex) -> String {
    switch sex {
    case .woman: "+f3"
    case .man: "+m3"
    }
  }
}
