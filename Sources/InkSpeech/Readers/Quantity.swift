/// A number with what it measures, as it is written: `$1.2m`, `10–20 km/h`, `3,50 €`.
struct Quantity {
  /// What comes after a number, and the token after it.
  struct Unit {
    var noun: CountedNoun
    var tokens: Range<Int>
    /// What it is counted by, as "per hour".
    var per: String?
    var end: Int
  }

  struct Currency {
    var currency: MoneyRules.Currency
    var tokens: Range<Int>
    /// Whether it is a name that may stay as it is.
    var isName: Bool
  }

  var start: Int
  var first: Numeral
  /// The second number of a range or a score.
  var second: Numeral?
  var isScore = false
  /// Whether a plus comes after the number: `4+`.
  var hasPlus = false
  var magnitude: (noun: Magnitude, tokens: Range<Int>)?
  var currency: Currency?
  var unit: Unit?
  /// The token after the numbers, and the token after all.
  var numbersEnd: Int
  var end: Int
  /// Said after the currency, as "per month".
  var per: String?

  /// The number that what follows agrees with.
  var last: Numeral { second ?? first }
}
