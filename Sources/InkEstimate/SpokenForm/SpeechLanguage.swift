import InkVoices

/// A language whose numbers and signs are known, or the rest of them.
package enum SpeechLanguage: Hashable, Sendable {
  case english, spanish, french, german, italian, portuguese, japanese
  /// A tag's first part, in lower case, as in `ru`.
  case other(String)

  /// - Parameter tag: Such as `en-US`, `pt-br`, `cmn`; case does not matter, nor does what follows a hyphen.
  package init(tag: String) {
    let primary = VoiceLanguage.primary(tag)
    switch primary {
    case "en", "": self = .english
    case "es": self = .spanish
    case "fr": self = .french
    case "de": self = .german
    case "it": self = .italian
    case "pt": self = .portuguese
    case "ja": self = .japanese
    case "cmn", "yue": self = .other("zh")
    case "no", "nn": self = .other("nb")
    default: self = .other(primary)
    }
  }

  /// The tag's first part.
  package var code: String {
    switch self {
    case .english: "en"
    case .spanish: "es"
    case .french: "fr"
    case .german: "de"
    case .italian: "it"
    case .portuguese: "pt"
    case .japanese: "ja"
    case .other(let code): code
    }
  }

  /// What divides the thousands of a number, next to which a comma or a dot is the decimal sign.
  var groupsByDot: Bool {
    switch self {
    case .english, .japanese: false
    case .other(let code): !["zh", "ko", "th", "hi", "he"].contains(code)
    default: true
    }
  }
}
