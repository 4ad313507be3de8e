import InkText

/// A language that voices speak.
package struct VoiceLanguage: Hashable, Sendable {
  /// Its BCP 47 tag: `en-US`.
  package let tag: String
  /// In English: `American English`.
  package let name: String

  /// - Parameter tag: Named after the nearest language that is known, else after itself.
  init(tag: String) {
    self.tag = tag
    name = VoiceLanguage.nearest(to: tag)?.name ?? tag
  }

  private init(tag: String, name: String) {
    self.tag = tag
    self.name = name
  }

  /// What is spoken where nothing says which language.
  package static let standard = VoiceLanguage(tag: "en-US")

  /// The languages that the built-in voice speaks and many people do, English first.
  package static let all = table.map { VoiceLanguage(tag: $0.tag, name: $0.name) }

  /// The language with the tag, else the one that is meant by it in general, else one with the same first
  /// part: for `es-ES` the Spanish of no country, for `fr-CA` the French of France.
  package static func nearest(to tag: String) -> VoiceLanguage? {
    let lowered = tag.lowercased()
    let primary = primary(tag)
    let index =
      table.firstIndex { $0.tag.lowercased() == lowered || $0.others.contains(lowered) }
      ?? table.firstIndex { $0.tag == primary || $0.others.contains(primary) }
      ?? table.firstIndex { VoiceLanguage.primary($0.tag) == primary }
    return index.map { all[$0] }
  }

  /// The language itself, without country or script: `en` of `en-GB`, in lower case. Takes names of voices that
  /// start like a tag, too, as espeak-ng's `en-gb+f3` does.
  package static func primary(_ tag: String) -> String {
    let isLetter = { (byte: UInt8) in byte.isASCIILetter || byte >= 0x80 }
    return Substring(tag.utf8.drop { !isLetter($0) }.prefix(while: isLetter)).lowercased()
  }

  /// Whether a tag means English, as one without letters does too.
  package static func isEnglish(_ tag: String) -> Bool {
    let primary = primary(tag)
    return primary == "en" || primary.isEmpty
  }

  /// With other tags, in lower case, that mean the same.
  private static let table: [(tag: String, name: String, others: [String])] = [
    ("en-US", "American English", []), ("en-GB", "British English", []), ("ar", "Arabic", []),
    ("bg", "Bulgarian", []), ("bn", "Bengali", []), ("ca", "Catalan", []), ("cmn", "Mandarin", ["zh"]),
    ("cs", "Czech", []), ("cy", "Welsh", []), ("da", "Danish", []), ("de", "German", []),
    ("el", "Greek", []), ("es", "Spanish", []), ("es-419", "Latin American Spanish", ["es-mx"]),
    ("et", "Estonian", []), ("fa", "Persian", []), ("fi", "Finnish", []), ("fr-FR", "French", ["fr"]),
    ("fr-BE", "Belgian French", []), ("fr-CH", "Swiss French", []), ("ga", "Irish", []), ("he", "Hebrew", []),
    ("hi", "Hindi", []), ("hr", "Croatian", []), ("hu", "Hungarian", []), ("id", "Indonesian", []),
    ("is", "Icelandic", []), ("it", "Italian", []), ("ja", "Japanese", []), ("ko", "Korean", []),
    ("lt", "Lithuanian", []), ("lv", "Latvian", []), ("ms", "Malay", []), ("nb", "Norwegian", ["no"]),
    ("nl", "Dutch", []), ("pl", "Polish", []), ("pt", "Portuguese", []),
    ("pt-BR", "Brazilian Portuguese", []), ("ro", "Romanian", []), ("ru", "Russian", []),
    ("sk", "Slovak", []), ("sl", "Slovenian", []), ("sr", "Serbian", []), ("sv", "Swedish", []),
    ("sw", "Swahili", []), ("ta", "Tamil", []), ("te", "Telugu", []), ("tr", "Turkish", []),
    ("uk", "Ukrainian", []), ("ur", "Urdu", []), ("vi", "Vietnamese", []), ("yue", "Cantonese", []),
  ]
}
