/// The languages that are known, and which of their varieties a region speaks. Each is made when it is first
/// asked for.
enum LanguageList {
  static func rules(_ code: String, _ region: String) -> LanguageRules? {
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
    "MX", "US", "GT", "HN", "NI", "PA", "SV", "DO", "PR", "PE", "CU",
  ]

  private static let english = English.rules(.american)
  private static let british = English.rules(.british)
  private static let german = German.rules()
  private static let french = French.rules(.french)
  private static let belgian = French.rules(.belgian)
  private static let swissFrench = French.rules(.swiss)
  private static let spanish = Spanish.rules(.european)
  private static let mexican = Spanish.rules(.mexican)
  private static let italian = Italian.rules()
  private static let brazilian = Portuguese.rules(.brazilian)
  private static let portuguese = Portuguese.rules(.european)
  private static let japanese = Japanese.rules()
}
