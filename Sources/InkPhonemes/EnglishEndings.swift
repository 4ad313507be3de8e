/// How the endings *-s*, *-ed* and *-ing* sound after a stem.
///
/// Follows misaki 0.9.4 by hexgrad as hibari-tts 0.2.1 by Maureese Williams has it, both under the Apache License 2.0
/// (docs/licences.md).
struct EnglishEndings {
  let dialect: EnglishDialect

  private static let voiceless = Set("ptkfθ".unicodeScalars)
  private static let hissing = Set("szʃʒʧʤ".unicodeScalars)
  private static let voicelessBeforePast = Set("pkfθʃsʧ".unicodeScalars)
  /// After these a *t* is flapped in American English.
  private static let beforeFlap = Set("AIOWYiuæɑəɛɪɹʊʌ".unicodeScalars)

  private var weakVowel: Phonemes { dialect == .british ? "ɪ" : "ᵻ" }

  func plural(_ stem: Phonemes) -> Phonemes {
    guard let last = stem.symbols.last else { return stem }
    if EnglishEndings.voiceless.contains(last) { return stem + "s" }
    return EnglishEndings.hissing.contains(last) ? stem + weakVowel + "z" : stem + "z"
  }

  func past(_ stem: Phonemes) -> Phonemes {
    guard let last = stem.symbols.last else { return stem }
    if EnglishEndings.voicelessBeforePast.contains(last) { return stem + "t" }
    if last == "d" { return stem + weakVowel + "d" }
    if last != "t" { return stem + "d" }
    if dialect == .british || stem.symbols.count < 2 { return stem + "ɪd" }
    return flapped(stem).map { $0 + "ᵻd" } ?? stem + "ᵻd"
  }

  /// - Returns: `nil` where British English puts an *r* between, which the stem does not show.
  func participle(_ stem: Phonemes) -> Phonemes? {
    if dialect == .british {
      return stem.symbols.last == "ə" || stem.symbols.last == "ː" ? nil : stem + "ɪŋ"
    }
    return flapped(stem).map { $0 + "ɪŋ" } ?? stem + "ɪŋ"
  }

  /// A stem that ends in a vowel and *t*, with the *t* flapped.
  private func flapped(_ stem: Phonemes) -> Phonemes? {
    let end = stem.symbols.suffix(2)
    guard end.count == 2, end.last == "t", let vowel = end.first, EnglishEndings.beforeFlap.contains(vowel)
    else {
      return nil
    }
    return Phonemes(stem.symbols.dropLast()) + "ɾ"
  }
}
