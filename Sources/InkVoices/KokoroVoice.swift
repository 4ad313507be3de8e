/// What the name of one of Kokoro's voices says: in `af_heart` the language and whose voice it is.
package struct KokoroVoice: Sendable {
  package let language: VoiceLanguage
  package let sex: VoiceSex

  /// `nil` for a name of another form. One in capitals is meant to be one too, and Kokoro does not have it.
  package init?(_ name: String) {
    var bytes = name.utf8.makeIterator()
    // With this bit, a capital is the small letter.
    guard let first = bytes.next().map({ $0 | 0x20 }), let second = bytes.next().map({ $0 | 0x20 }),
      bytes.next() == UInt8(ascii: "_"), bytes.next() != nil,
      let language = KokoroVoice.languages.first(where: { $0.letter == first })?.language
    else { return nil }
    switch second {
    case UInt8(ascii: "f"): sex = .woman
    case UInt8(ascii: "m"): sex = .man
    default: return nil
    }
    self.language = language
  }

  /// Those of Kokoro-82M 1.0.
  static let all = [
    ("af", "alloy aoede bella heart jessica kore nicole nova river sarah sky"),
    ("am", "adam echo eric fenrir liam michael onyx puck santa"),
    ("bf", "alice emma isabella lily"), ("bm", "daniel fable george lewis"),
    ("ef", "dora"), ("em", "alex santa"), ("ff", "siwis"),
    ("hf", "alpha beta"), ("hm", "omega psi"), ("if", "sara"), ("im", "nicola"),
    ("jf", "alpha gongitsune nezumi tebukuro"), ("jm", "kumo"), ("pf", "dora"), ("pm", "alex santa"),
    ("zf", "xiaobei xiaoni xiaoxiao xiaoyi"), ("zm", "yunjian yunxi yunxia yunyang"),
  ].flatMap { kind, names in names.split(separator: " ").map { known("\(kind)_\($0)") } }

  /// The first voice of a name that is none of Kokoro's.
  static func unknownVoice(in name: String) -> Substring? {
    if names.contains(name) { return nil }
    return parts(of: name).lazy.map(\.name).first { !names.contains(String($0)) }
  }

  /// The voices that a name is a mixture of, such as `af_bella+af_sky(2)`, each with its weight.
  ///
  /// A weight that Kokoro does not take counts as 1.
  package static func parts(of name: String) -> [(name: Substring, weight: Double)] {
    name.split(separator: "+").map { part in
      let voice = part.prefix { $0 != "(" }
      let weight = Double(part[voice.endIndex...].dropFirst().dropLast()) ?? 1
      return (voice, weight > 0 && weight <= heaviest ? weight : 1)
    }
  }

  /// In a mixture: heavier ones, and those with more digits, are mistakes.
  package static let heaviest = 1000.0

  private static let names = Set(all.map(\.name))

  private static func known(_ name: String) -> KnownVoice {
    let voice = KokoroVoice(name)
    return KnownVoice(name: name, language: voice?.language, sex: voice?.sex, remark: remarks[name])
  }

  /// With the grades of Kokoro's makers, which are in `kokoro.js/src/voices.js` of their package.
  private static let remarks = [
    "af_heart": "Graded A, the best of all: the voice that most scripts ask for.",
    "af_bella": "Graded A-. A little slower.",
    "af_nicole": "Graded B-. By far the slowest.",
    "af_aoede": "Graded C+.",
    "af_kore": "Graded C+.",
    "af_sarah": "Graded C+.",
    "am_fenrir": "Graded C+, as the two other best men's voices are.",
    "am_michael": "Graded C+. Slower than most.",
    "am_puck": "Graded C+.",
    "bf_emma": "Graded B-, the best of British English.",
    "bm_fable": "Graded C.",
    "bm_george": "Graded C. Slower than `bm_fable`.",
    "ff_siwis": "Graded B-. The only one that speaks French.",
    "hf_alpha": "Graded C.",
    "if_sara": "Graded C.",
    "im_nicola": "Graded C.",
  ]

  /// What `inkreel-kokoro` reads, as primary tags: Japanese and Chinese are not among it yet.
  static let readLanguages: Set<String> = ["en", "es", "fr", "hi", "it", "pt"]

  private static let languages: [(letter: UInt8, language: VoiceLanguage)] = [
    (UInt8(ascii: "a"), "en-US"), (UInt8(ascii: "b"), "en-GB"), (UInt8(ascii: "e"), "es-ES"),
    (UInt8(ascii: "f"), "fr-FR"), (UInt8(ascii: "h"), "hi-IN"), (UInt8(ascii: "i"), "it-IT"),
    (UInt8(ascii: "j"), "ja-JP"), (UInt8(ascii: "p"), "pt-BR"), (UInt8(ascii: "z"), "cmn-CN"),
  ].map { (letter: $0, language: VoiceLanguage(tag: $1)) }
}
