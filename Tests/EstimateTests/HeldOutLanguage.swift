import InkSpeech

@testable import InkEstimate

/// How near a language's table comes to what espeak-ng takes for sentences that it was not fitted to: those of
/// `heldout.tsv`, which are from other packages than the training texts, and those of `sentences.tsv`.
struct HeldOutLanguage {
  let code: String
  /// How many sentences the table is fitted to.
  let fitted: Int
  /// How many sentences it is measured on.
  let count: Int
  let report: ErrorReport

  /// Measured once for all tests.
  static let measured = Result { try load() }

  private static func load() throws -> [HeldOutLanguage] {
    let fitted = try TrainingText.load().filter { $0.kind != "prose" }
      .reduce(into: [String: Int]()) { $0[$1.language, default: 0] += 1 }
    let texts = try TrainingText.load("heldout.tsv") + TrainingText.load("sentences.tsv")
    return Dictionary(grouping: texts, by: \.language).map { code, texts in
      let model = SpeechModel.model(engine: "espeak", voice: code)
      return HeldOutLanguage(
        code: code,
        fitted: fitted[code] ?? 0,
        count: texts.count,
        report: ErrorReport(
          pairs: texts.map { (model.seconds(model.measure($0.spoken)), $0.seconds) },
          spread: model.spread
        )
      )
    }.sorted { $0.name < $1.name }
  }

  var name: String { HeldOutLanguage.names[code] ?? code }

  // MARK: The page

  private static let heading = "| language | fitted to | measured on | error of a sentence | range right |"

  /// The page with the table, and what follows it up to the next heading, as measured.
  static func page(_ page: String, _ languages: [HeldOutLanguage]) -> String? {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: heading),
      let end = lines[start...].firstIndex(where: { $0.hasPrefix("## ") })
    else { return nil }
    let table = [heading, "|---|---|---|---|---|"] + languages.map(\.row)
    let notes = [
      "", "Error above 9 %: \(list(languages) { $0.meanError > 0.09 }).", "",
      "Range right in less than 88 %: \(list(languages) { $0.coverage < 0.88 }). "
        + "In more than 96 %: \(list(languages) { $0.coverage > 0.96 }).", "",
    ]
    let parts: [[String]] = [Array(lines[..<start]), table, notes, Array(lines[end...])]
    return parts.joined().joined(separator: "\n")
  }

  private var row: String {
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    let error = percent(report.meanError)
    return "| \(name) (`\(code)`) | \(fitted) | \(count) | \(error) | \(percent(report.coverage)) |"
  }

  private static func list(_ languages: [HeldOutLanguage], _ isNamed: (ErrorReport) -> Bool) -> String {
    let names = languages.filter { isNamed($0.report) }.map(\.name)
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }

  private static let names = [
    "af": "Afrikaans", "ar": "Arabic", "as": "Assamese", "az": "Azerbaijani", "be": "Belarusian",
    "bg": "Bulgarian", "bn": "Bengali", "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh",
    "da": "Danish", "de": "German", "el": "Greek", "en": "English", "eo": "Esperanto", "es": "Spanish",
    "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fr": "French", "ga": "Irish",
    "gd": "Scottish Gaelic", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "kn": "Kannada", "ko": "Korean", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mr": "Marathi", "ms": "Malay", "my": "Burmese",
    "nb": "Norwegian", "ne": "Nepali", "nl": "Dutch", "or": "Odia", "pa": "Punjabi", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "ta": "Tamil", "te": "Telugu", "th": "Thai",
    "tr": "Turkish", "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese",
    "zh": "Chinese",
  ]
}
