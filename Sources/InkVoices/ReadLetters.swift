package import InkText

/// Which letters a voice reads. Others it spells: it says their names, or only what they are.
package enum ReadLetters {
  /// `nil` for a voice of which this is not known.
  ///
  /// - Parameter speaker: Of the built-in engine, or of another that speaks here.
  package static func systems(of speaker: VoiceChoice) -> WritingSystems? {
    switch KnownEngine(named: speaker.engine) {
    case .espeak:
      let language = VoiceLanguage.primary(EspeakVoice.language(of: speaker.voice))
      // It has voices with names of languages as well.
      return language.utf8.count > 3 ? nil : espeak(language)
    case .kokoro: return own[VoiceLanguage.primary(speaker.language)].map { $0.union([.latin]) }
    case nil: return nil
    }
  }

  /// The language in which the built-in voice reads some letters; `nil` where it reads them in none.
  ///
  /// - Parameter text: With letters of the system, by which languages differ that share it.
  package static func language(for system: WritingSystem, in text: some StringProtocol) -> String? {
    let scalars = text.unicodeScalars
    switch system {
    case .han where scalars.contains(where: { WritingSystem($0) == .kana }): return "ja"
    case .cyrillic where scalars.contains(where: ukrainian.contains): return "uk"
    case .arabic where scalars.contains(where: urdu.contains): return "ur"
    case .arabic where scalars.contains(where: persian.contains): return "fa"
    default: return languages[system]
    }
  }

  private static let ukrainian = Set("іїєґІЇЄҐ".unicodeScalars)
  private static let urdu = Set("ٹڈڑںےہھ".unicodeScalars)
  private static let persian = Set("پچژگ".unicodeScalars)

  /// espeak-ng changes to another language for words in letters of these systems, whatever it speaks.
  private static let changing: WritingSystems = [
    .armenian, .bengali, .devanagari, .georgian, .gujarati, .gurmukhi, .hangul, .kannada, .malayalam,
    .sinhala, .tamil,
  ]
  /// In these languages it does not for Greek ones, whose names it says.
  private static let namingGreek: Set<String> = ["en", "vi", "sr", "mk", "bs", "hr"]

  private static func espeak(_ language: String) -> WritingSystems {
    var systems = changing.union([.latin]).union(own[language] ?? [])
    if !namingGreek.contains(language) { systems = systems.union([.greek]) }
    // Of Chinese characters in Japanese it says that they are Chinese.
    return language == "ja" ? systems.subtracting([.han]) : systems
  }

  /// The letters of languages that are not written in Latin ones alone.
  private static let own: [String: WritingSystems] = {
    let languages: KeyValuePairs<WritingSystems, String> = [
      [.latin]: "en es fr it pt", [.arabic]: "ar fa ks ps sd ug ur", [.armenian]: "hy hyw",
      [.bengali]: "as bn bpy",
      [.cyrillic]: "ba be bg bs cv kk ky mk mn ru sr tg tt uk uz", [.devanagari]: "hi kok mr ne sa",
      [.ethiopic]: "am ti",
      [.georgian]: "ka", [.greek]: "el grc", [.gujarati]: "gu", [.gurmukhi]: "pa",
      [.han]: "cmn hak wuu yue zh",
      [.hebrew]: "he yi",
      [.hangul]: "ko", [.kana, .han]: "ja", [.kannada]: "kn", [.khmer]: "km", [.lao]: "lo",
      [.malayalam]: "ml",
      [.burmese]: "my shn", [.odia]: "or", [.sinhala]: "si", [.tamil]: "ta", [.telugu]: "te", [.thai]: "th",
    ]
    return Dictionary(
      uniqueKeysWithValues: languages.flatMap { systems, tags in
        tags.split(separator: " ").map { (String($0), systems) }
      }
    )
  }()

  private static let languages: [WritingSystem: String] = [
    .greek: "el", .cyrillic: "ru", .armenian: "hy", .hebrew: "he", .arabic: "ar", .devanagari: "hi",
    .bengali: "bn",
    .gurmukhi: "pa", .gujarati: "gu", .odia: "or", .tamil: "ta", .telugu: "te", .kannada: "kn",
    .malayalam: "ml",
    .sinhala: "si", .thai: "th", .burmese: "my", .georgian: "ka", .ethiopic: "am", .hangul: "ko", .kana: "ja",
    .han: "cmn",
  ]
}
