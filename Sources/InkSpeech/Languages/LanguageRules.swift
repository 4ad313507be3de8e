import InkText

/// What a language says for what is shown: all that the readers ask it.
struct LanguageRules: Sendable {
  let spellout: Spellout
  private let cardinals: [Agreement: Int]

  // MARK: Numbers
  var decimalSign: Unicode.Scalar = "."
  /// Whether spaces part thousands in any number, rather than in those that end in three zeros.
  var groupsBySpace = false
  /// Up to how many digits after the decimal sign are read as a number, rather than one by one.
  var longestFractionNumber = 0
  /// Whether numbers below two are followed by a singular: `1,5 kilo`.
  var isSingularBelowTwo = false
  var minus = "minus"
  var plus = "plus"
  var point = "point"
  var versionPoint = "point"
  var version = "version"
  /// A zero in a row of digits, where it differs from the number.
  var digitZero: String?
  /// Numbers of four digits that are said as years are.
  var years: ClosedRange<Int>?
  /// Words before a year.
  var yearCues = WordSet()
  /// Whether such a number is no year before a plural in `s`, and nouns before which it is none.
  var isCountedByPlural = false
  var countedNouns = WordSet()
  /// Nouns whose number is read in pairs, as `Boeing 747`.
  var pairCues = WordSet()
  /// What `'90s` and `1990s` end in.
  var decadeSuffixes = WordSet()
  /// What is said for `x` after a number: `3x`.
  var times: CountedNoun?

  // MARK: Words
  /// Whether spaces part words.
  var isSpaced = true
  /// Whether articles lose their last letter before a noun: `l'ora`.
  var elides = false
  /// One before a feminine noun that begins with a vowel, which it is joined to.
  var elidedOne: String?
  /// Small words, before which a number counts nothing.
  var functionWords = WordSet()
  /// Words of a phrase that says when, before a year or a time; none where a verb follows such a phrase, as in German.
  var timeWords = WordSet()
  /// Between one and the number that it is of: `uma em cada três`.
  var eachWords = WordSet()
  /// Words that begin a noun phrase, after which a measure before a noun is singular.
  var determiners = WordSet()
  var nouns = WordTable<Agreement>()
  /// Endings of nouns, longest first, and their gender.
  var nounEndings: [(ending: [UInt8], agreement: Agreement)] = []
  /// Beginnings of masculine nouns that take the neuter form of one: `uno studente`.
  var neuterPrefixes: [[UInt8]] = []
  /// Whether nouns begin with a capital.
  var hasCapitalNouns = false
  /// Nouns before which numbers are names: `21 rue de la Paix`.
  var nameNouns = WordSet()
  var abbreviations = WordTable<Abbreviation>()
  /// Abbreviated ends of words, `Hauptstr.`, and what they are in full.
  var abbreviatedEnds: [(end: [UInt8], full: String)] = []
  var spelt = SpeltWords()
  /// Endings that are joined to a number: `5-jährig`.
  var joinedEndings: [[UInt8]] = []

  // MARK: Measures
  var money = MoneyRules()
  var magnitudes = WordTable<Magnitude>()
  /// By symbols, to the letter.
  var units = WordTable<CountedNoun>()
  /// Between a measure and what it is counted by, and such words with what is said for both.
  var per = "per"
  var perNouns = WordTable<String>()
  /// Metres `{n}` and centimetres `{c}`, of heights such as `1,85 m`; `nil` where they are read as decimals.
  var height: Template?
  /// Feet and inches in one; `nil` where the marks mean minutes and inches.
  var feetAndInches: Template?
  /// A unit whose name is another word too, which it is only after feet.
  var inches: (name: WordKey, noun: CountedNoun, feet: CountedNoun)?
  var fractions = FractionRules()
  var ordinals = OrdinalRules()
  var ranges = RangeRules()
  var dates = DateRules()
  var clock = ClockRules()
  var roman = RomanRules()
  var phoneCues = WordSet()
  /// Words before a row of digits that are read one by one: `ZIP 90210`.
  var codeCues = WordSet()
  /// Whether the digits of a telephone number are read in pairs.
  var readsPhonesInPairs = false
  /// Groups of a telephone number that are read as numbers.
  var phoneWords: [String: String] = [:]

  // MARK: Signs
  var signs: [UInt32: String] = [:]
  /// Between two numbers, where it differs.
  var infixSigns: [UInt32: String] = [:]
  /// Between two measures.
  var by = "by"
  var squared: Template = "squared"
  var cubed: Template = "cubed"
  var power: Template = "to the power of {n}"
  var address = AddressRules()
  /// A pause where none is written.
  var pause = SpeechMark.comma
  /// Marks of punctuation that are written otherwise in this language.
  var marks: [UInt32: UInt32] = [:]

  init(spellout: Spellout) {
    self.spellout = spellout
    let names: [(Agreement, String)] = [
      (.counting, "counting"), (.masculine, "masculine"), (.feminine, "feminine"), (.neuter, "neuter"),
    ]
    cardinals = Dictionary(
      uniqueKeysWithValues: names.map { agreement, name in
        (agreement, spellout.has(name) ? spellout.set(name) : 0)
      }
    )
  }

  // MARK: Numbers in words

  func cardinal(_ value: UInt64, _ agreement: Agreement = .counting) -> String {
    words(value, set: cardinals[agreement] ?? 0)
  }

  func ordinal(_ value: UInt64, _ form: OrdinalRules.Form) -> String {
    words(value, set: form.set, ending: form.ending)
  }

  func ordinal(_ value: UInt64, _ agreement: Agreement = .counting) -> String {
    guard let form = ordinals.forms[agreement] ?? ordinals.forms[.counting] else { return cardinal(value) }
    return ordinal(value, form)
  }

  func year(_ value: UInt64) -> String {
    years?.contains(Int(clamping: value)) == true
      ? words(value, set: spellout.set("year")) : cardinal(value)
  }

  /// `1080` as "ten eighty", `747` as "seven forty-seven".
  func pairs(_ value: UInt64) -> String {
    spellout.has("pairs") ? words(value, set: spellout.set("pairs")) : cardinal(value)
  }

  func digits(_ digits: some Sequence<UInt8>) -> String {
    digits.map { digit in
      digit == 0 ? digitZero ?? cardinal(0) : cardinal(UInt64(digit))
    }.joined(separator: separator)
  }

  /// Between words that are put together.
  var separator: String { isSpaced ? " " : "" }

  private func words(_ value: UInt64, set: Int, ending: String = "") -> String {
    String(decoding: spellout.words(value, set: set, ending: ending), as: UTF8.self)
  }
}
