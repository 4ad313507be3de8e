/// How sums of money are said.
struct MoneyRules: Sendable {
  struct Currency: Sendable {
    var major: CountedNoun
    /// Hundredths; `nil` where there are none.
    var minor: CountedNoun?

    /// - Parameter text: As `m dólar, dólares / m centavo, centavos`.
    init(_ text: Substring) {
      let parts = text.fields(at: "/")
      major = CountedNoun(parts.first ?? "")
      minor = parts.count > 1 ? CountedNoun(parts[1]) : nil
    }
  }

  /// By signs, codes and names, in small letters.
  var currencies = WordTable<Currency>()
  /// `{n}` of the currency and hundredths: `{n} and {c}`.
  var cents: Template = "{n} {c}"
  /// Whether the hundredths' name is said in addition to the currency's.
  var namesCents = true
  /// Between millions and a currency's name: `de`; before a vowel.
  var of = ""
  var ofBeforeVowel: String?
}
