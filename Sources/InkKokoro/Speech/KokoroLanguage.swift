internal import InkVoices

/// The languages that Kokoro is read to in here.
package enum KokoroLanguage: String, CaseIterable, Hashable, Sendable {
  case americanEnglish = "en-US"
  case britishEnglish = "en-GB"
  case spanish = "es"
  case french = "fr-FR"
  case hindi = "hi"
  case italian = "it"
  case brazilianPortuguese = "pt-BR"

  /// The nearest one; `nil` for a language that is not read yet.
  package init?(tag: String) {
    let primary = VoiceLanguage.primary(tag)
    let language =
      KokoroLanguage.allCases.first { $0.tag.lowercased() == tag.lowercased() }
      ?? KokoroLanguage.allCases.first { VoiceLanguage.primary($0.tag) == primary }
    guard let language else { return nil }
    self = language
  }

  /// The language that a voice's name stands for.
  init?(voice: String) {
    guard let language = KokoroVoice(voice)?.language else { return nil }
    self.init(tag: language.tag)
  }

  /// BCP 47.
  package var tag: String { rawValue }

  /// The voice that speaks it where none is asked for.
  var firstVoice: String {
    switch self {
    case .americanEnglish: "af_heart"
    case .britishEnglish: "bf_emma"
    case .spanish: "ef_dora"
    case .french: "ff_siwis"
    case .hindi: "hf_alpha"
    case .italian: "if_sara"
    case .brazilianPortuguese: "pf_dora"
    }
  }
}
