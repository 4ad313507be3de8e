/// The language that a text is spoken in, as a tag names it: with the rules of those that are known.
package struct SpeechLanguage: Hashable, Sendable {
  /// The tag's first part in small letters, as `en`, and the region in capitals, as `GB`, or in digits, as `419`; empty without
  /// one.
  package let code: String
  package let region: String
  let book: LanguageBook

  /// - Parameter tag: Such as `en-GB`, `pt_br`, `cmn`; case does not matter. Without a language, English.
  package init(tag: String) {
    let parts = tag.split { $0 == "-" || $0 == "_" }
    let code = parts.first.map { $0.lowercased() } ?? "en"
    let region = parts.dropFirst().first(where: SpeechLanguage.isRegion).map { $0.uppercased() } ?? ""
    self.code = code
    self.region = region
    let known = LanguageList.book(code, region)
    book = known ?? LanguageList.unknown
    isKnown = known != nil
  }

  /// Whether numbers, signs and abbreviations are written out; in other languages they are left to the voice.
  package let isKnown: Bool

  /// Whether numbers, signs and abbreviations of a tag's language are written out.
  package static func isKnown(_ tag: String) -> Bool {
    LanguageList.codes.contains(tag.prefix { $0 != "-" && $0 != "_" }.lowercased())
  }

  /// Two letters, or the three digits of a part of the world.
  private static func isRegion(_ part: Substring) -> Bool {
    part.count == 2 || part.count == 3 && part.allSatisfy(\.isNumber)
  }

  package static func == (left: SpeechLanguage, right: SpeechLanguage) -> Bool {
    left.code == right.code && left.region == right.region
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(region)
  }
}
