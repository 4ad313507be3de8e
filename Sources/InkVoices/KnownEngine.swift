import InkText

/// What is known of an engine that scripts name, whether or not it speaks here.
package struct KnownEngine: Sendable {
  /// What scripts call Kokoro.
  package static let kokoroName = "kokoro_tts"

  let names: Set<String>
  package let voices: [String]
  /// Characters of a word that it can still speak in one call. Longer texts are cut between words.
  package let longestWord: Int

  package static func named(_ name: String) -> KnownEngine? {
    kokoro.names.contains(name) ? kokoro : nil
  }

  /// The first voice of a name that is none of this engine's. A mixture such as `af_bella+af_sky(2)` is
  /// several voices, each perhaps with its weight.
  package func unknownVoice(in name: String) -> Substring? {
    name.split(separator: "+").lazy
      .map { $0.prefix { $0 != "(" } }
      .first { part in !voices.contains { $0 == part } }
  }

  package func nearestVoice(to name: Substring) -> String? {
    EditDistance.nearest(to: String(name), among: voices)
  }

  /// Kokoro-82M 1.0. A call takes 510 phonemes, about 400 characters.
  private static let kokoro = KnownEngine(
    names: [kokoroName, "kokoro"],
    voices: [
      ("af", "alloy aoede bella heart jessica kore nicole nova river sarah sky"),
      ("am", "adam echo eric fenrir liam michael onyx puck santa"),
      ("bf", "alice emma isabella lily"), ("bm", "daniel fable george lewis"),
      ("ef", "dora"), ("em", "alex santa"), ("ff", "siwis"),
      ("hf", "alpha beta"), ("hm", "omega psi"), ("if", "sara"), ("im", "nicola"),
      ("jf", "alpha gongitsune nezumi tebukuro"), ("jm", "kumo"), ("pf", "dora"), ("pm", "alex santa"),
      ("zf", "xiaobei xiaoni xiaoxiao xiaoyi"), ("zm", "yunjian yunxi yunxia yunyang"),
    ].flatMap { kind, names in names.split(separator: " ").map { "\(kind)_\($0)" } },
    longestWord: 400
  )
}
