/// The languages that are known, and which of their varieties a region speaks. Each is made when it is first
/// asked for.
enum LanguageList {
  static let codes: Set<String> = ["en", "de", "fr", "es", "it", "pt", "ja"]

  static func book(_ code: String, _ region: String) -> LanguageBook? {
    switch code {
    case "en": region.isEmpty || region == "US" ? english : british
    case "de": german
    case "fr": region == "BE" ? belgian : region == "CH" ? swissFrench : french
    case "es": spanishWithPoint.contains(region) ? mexican : spanish
    case "it": italian
    case "pt": region.isEmpty || region == "BR" ? brazilian : portuguese
    case "ja": japanese
    default: nil
    }
  }

  /// Where a decimal point is written in Spanish.
  private static let spanishWithPoint: Set<String> = [
    "419", "MX", "US", "GT", "HN", "NI", "PA", "SV", "DO", "PR", "PE", "CU",
  ]

  private static let english = LanguageBook(English.rules(.american))
  private static let british = LanguageBook(English.rules(.british))
  private static let german = LanguageBook(German.rules())
  private static let french = LanguageBook(French.rules(.french))
  private static let belgian = LanguageBook(French.rules(.belgian))
  private static let swissFrench = LanguageBook(French.rules(.swiss))
  private static let spanish = LanguageBook(Spanish.rules(.european))
  private static let mexican = LanguageBook(Spanish.rules(.mexican))
  private static let italian = LanguageBook(Italian.rules())
  private static let brazilian = LanguageBook(Portuguese.rules(.brazilian))
  private static let portuguese = LanguageBook(Portuguese.rules(.european))
  private static let japanese = LanguageBook(Japanese.rules())
}
