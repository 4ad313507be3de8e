import Testing
import TestSupport

@testable import InkSpeech

/// Numbers in words, compared with ICU's spell-out rules and with num2words.
@Suite struct NumberTests {
  /// A kind of number in words that both know.
  struct Kind: Sendable, CustomTestStringConvertible {
    var locale: String
    /// A rule set of ICU's.
    var rules: String
    var ours: @Sendable (LanguageRules, Int) -> String
    /// What the comparison does not see, and why; for both sides.
    var normalize: @Sendable (String) -> String = { $0 }
    /// The numbers beyond which the two are known to differ, as is said with each.
    var limit = 1_000_000_000_000_000
    /// Numbers that are left out.
    var except: Set<Int> = []

    var testDescription: String { "\(locale) \(rules)" }
  }

  static let kinds: [Kind] = [
    Kind(locale: "en", rules: "cardinal", ours: { $0.cardinal(UInt64($1)) }),
    Kind(locale: "en", rules: "ordinal", ours: { $0.ordinal(UInt64($1)) }),
    // ICU puts commas between groups, where a speaker would hardly pause.
    Kind(
      locale: "en_GB",
      rules: "cardinal-verbose",
      ours: { $0.cardinal(UInt64($1)) },
      normalize: withoutCommas
    ),
    Kind(
      locale: "en_GB",
      rules: "ordinal-verbose",
      ours: { $0.ordinal(UInt64($1)) },
      normalize: withoutCommas
    ),
    Kind(locale: "de", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }),
    Kind(locale: "de", rules: "cardinal-masculine", ours: { $0.cardinal(UInt64($1), .masculine) }),
    Kind(locale: "de", rules: "cardinal-feminine", ours: { $0.cardinal(UInt64($1), .feminine) }),
    // ICU says "eine Millionste".
    Kind(locale: "de", rules: "ordinal", ours: { $0.ordinal(UInt64($1)) }, limit: 999_999),
    Kind(locale: "de", rules: "numbering-year", ours: { $0.year(UInt64($1)) }, limit: 2099),
    Kind(locale: "fr", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: french),
    Kind(
      locale: "fr",
      rules: "cardinal-feminine",
      ours: { $0.cardinal(UInt64($1), .feminine) },
      normalize: french
    ),
    // ICU says "quatre-vingt-et-unième" and "cent-et-unième".
    Kind(
      locale: "fr",
      rules: "ordinal-masculine",
      ours: { $0.ordinal(UInt64($1), .masculine) },
      normalize: french,
      limit: 100,
      except: [81, 91]
    ),
    Kind(locale: "fr_BE", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: french),
    Kind(locale: "fr_CH", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: french),
    Kind(locale: "es", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }),
    Kind(locale: "es", rules: "cardinal-masculine", ours: { $0.cardinal(UInt64($1), .masculine) }),
    // ICU leaves thousands masculine, "doscientos mil personas".
    Kind(
      locale: "es",
      rules: "cardinal-feminine",
      ours: { $0.cardinal(UInt64($1), .feminine) },
      limit: 199_999
    ),
    // ICU says "octingésimo".
    Kind(
      locale: "es",
      rules: "ordinal-masculine",
      ours: { $0.ordinal(UInt64($1), .masculine) },
      normalize: spanish,
      limit: 799,
      except: [0]
    ),
    Kind(
      locale: "es",
      rules: "ordinal-feminine",
      ours: { $0.ordinal(UInt64($1), .feminine) },
      normalize: spanish,
      limit: 799,
      except: [0]
    ),
    Kind(locale: "it", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: italian),
    Kind(locale: "it", rules: "ordinal-masculine", ours: { $0.ordinal(UInt64($1), .masculine) }, limit: 100),
    Kind(locale: "it", rules: "ordinal-feminine", ours: { $0.ordinal(UInt64($1), .feminine) }, limit: 100),
    Kind(locale: "pt", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: portuguese),
    Kind(
      locale: "pt",
      rules: "cardinal-feminine",
      ours: { $0.cardinal(UInt64($1), .feminine) },
      normalize: portuguese,
      limit: 999_999_999
    ),
    Kind(locale: "pt", rules: "ordinal-masculine", ours: { $0.ordinal(UInt64($1), .masculine) }, limit: 999),
    Kind(
      locale: "pt",
      rules: "ordinal-feminine",
      ours: { $0.ordinal(UInt64($1), .feminine) },
      limit: 999,
      except: [0]
    ),
    Kind(
      locale: "pt_PT",
      rules: "numbering",
      ours: { $0.cardinal(UInt64($1)) },
      normalize: portuguese,
      limit: 999_999_999
    ),
    Kind(locale: "ja", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: japanese),
  ]

  private static let withoutCommas: @Sendable (String) -> String = { $0.replacing(",", with: "") }
  /// The reform of 1990 puts hyphens everywhere, and whether hundreds and twenties have an `s` is not heard.
  private static let french: @Sendable (String) -> String = {
    $0.replacing("-", with: " ").replacing("cents", with: "cent").replacing("vingts", with: "vingt")
  }
  /// ICU has the newer forms of eleventh and twelfth.
  private static let spanish: @Sendable (String) -> String = {
    $0.replacing("decimoprimer", with: "undécim").replacing("decimosegund", with: "duodécim")
  }
  /// ICU leaves the accent of three out after thousands.
  private static let italian: @Sendable (String) -> String = { $0.replacing("tré", with: "tre") }
  /// Grammars differ on where "e" comes between groups of three.
  private static let portuguese: @Sendable (String) -> String = {
    $0.replacing(" e ", with: " ").replacing(",", with: "")
  }
  /// Zero is 零 to speakers and a cycle to ICU.
  private static let japanese: @Sendable (String) -> String = { $0.replacing("〇", with: "零") }

  @Test(arguments: kinds)
  func agreesWithICU(kind: Kind) throws {
    try compare(kind) { $0.icu }
  }

  /// What num2words says too, with what it is known to do otherwise.
  static let others: [Kind] = [
    Kind(
      locale: "en_GB",
      rules: "cardinal-verbose",
      ours: { $0.cardinal(UInt64($1)) },
      normalize: withoutCommas
    ),
    Kind(locale: "en_GB", rules: "ordinal", ours: { $0.ordinal(UInt64($1)) }, normalize: withoutCommas),
    // It says "einhunderteinstausend".
    Kind(locale: "de", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, limit: 100_999),
    Kind(locale: "de", rules: "ordinal", ours: { $0.ordinal(UInt64($1)) }, limit: 99),
    Kind(locale: "fr", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: french),
    Kind(
      locale: "fr",
      rules: "ordinal-masculine",
      ours: { $0.ordinal(UInt64($1), .masculine) },
      normalize: french,
      limit: 999_999
    ),
    // It says "veintiuno mil".
    Kind(locale: "es", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, limit: 20_999),
    Kind(
      locale: "it",
      rules: "numbering",
      ours: { $0.cardinal(UInt64($1)) },
      // It puts "e" after millions, and says "ventunomila", "ventuno milioni" and "centodicotto".
      normalize: {
        italian(withoutCommas($0)).replacing(" e ", with: " ").replacing("unomila", with: "unmila")
          .replacing("uno mili", with: "un mili")
          .replacing("uno bili", with: "un bili").replacing("odiciotto", with: "odicotto")
      }
    ),
    Kind(
      locale: "it",
      rules: "ordinal-masculine",
      ours: { $0.ordinal(UInt64($1), .masculine) },
      limit: 100,
      except: [0]
    ),
    Kind(locale: "pt_BR", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: portuguese),
    Kind(
      locale: "pt_BR",
      rules: "ordinal-masculine",
      ours: { $0.ordinal(UInt64($1), .masculine) },
      // It has "trecentésimo" and "sexcentésimo" or others; up to these all agree.
      limit: 299,
      except: [0]
    ),
    Kind(locale: "ja", rules: "numbering", ours: { $0.cardinal(UInt64($1)) }, normalize: japanese),
  ]

  @Test(arguments: others)
  func agreesWithNum2words(kind: Kind) throws {
    try compare(kind) { $0.num2words }
  }

  /// Negative numbers and decimals, as they are written and read.
  ///
  /// Romance languages read two decimals as a number, as their speakers do and the oracle does not.
  @Test(arguments: [
    ("en", ".", ",", 4), ("de", ",", ".", 4), ("ja", ".", ",", 4), ("fr", ",", "\u{202F}", 1),
    ("es", ",", ".", 1),
    ("it", ",", ".", 1), ("pt", ",", ".", 1),
  ])
  func readsSignsAndDecimals(locale: String, point: String, group: String, decimals: Int) throws {
    var random = RandomNumbers(seed: 2)
    var numbers: [(plain: String, written: String)] = []
    for _ in 0..<400 {
      let whole = Int.random(
        in: 0..<Int([10, 1000, 1_000_000].randomElement(using: &random) ?? 10),
        using: &random
      )
      let sign = Bool.random(using: &random) && whole > 0 ? "-" : ""
      // A last digit that is not zero, which a floating-point number would lose.
      let fraction = (0..<Int.random(in: 0...decimals, using: &random)).map { _ in
        Int.random(in: 1...9, using: &random)
      }
      let end = fraction.map { String($0) }.joined()
      numbers.append(
        (
          sign + String(whole) + (end.isEmpty ? "" : "." + end),
          sign + NumberTests.grouped(whole, group) + (end.isEmpty ? "" : point + end)
        )
      )
    }
    let oracle = try NumberOracle.words(numbers.map { (locale, "decimal", $0.plain) })
    let language = SpeechLanguage(tag: locale)
    for (number, words) in zip(numbers, oracle) where number.plain.contains(".") || number.plain.count < 4 {
      let ours = SpokenText("x \(number.written)", language: language).text.dropFirst(2)
      let icu = words.icu.replacing("・", with: "点").replacing("〇", with: "零")
      #expect(
        NumberTests.french(String(ours)).replacing("ゼロ", with: "零") == NumberTests.french(icu),
        "\(number)"
      )
    }
  }

  private static func grouped(_ number: Int, _ sign: String) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(number % 1000)
    return grouped(number / 1000, sign) + sign + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private func compare(_ kind: Kind, _ theirs: (NumberOracle.Words) -> String) throws {
    let numbers = NumberTests.numbers(upTo: kind.limit).filter { !kind.except.contains($0) }
    let rules = SpeechLanguage(tag: kind.locale).book.rules
    let oracle = try NumberOracle.words(numbers.map { (kind.locale, kind.rules, String($0)) })
    try #require(oracle.count == numbers.count)
    var differences: [String] = []
    for (number, words) in zip(numbers, oracle) {
      let ours = kind.normalize(kind.ours(rules, number))
      let other = kind.normalize(theirs(words))
      if ours != other { differences.append("\(number): \(ours) and not \(other)") }
    }
    #expect(differences.isEmpty, "\(differences.count) of \(numbers.count), \(differences.prefix(8))")
  }

  /// All up to a thousand and a hundred, those around powers of ten, and others of every length by chance.
  static func numbers(upTo limit: Int) -> [Int] {
    var random = RandomNumbers(seed: 1)
    var numbers = Array(0...1100)
    var power = 1000
    while power <= limit {
      numbers += [
        power - 1, power, power + 1, 2 * power, 21 * power, 100 * power, 101 * power, 3 * power + 3,
      ]
      for _ in 0..<120 { numbers.append(Int.random(in: power..<power * 10, using: &random)) }
      power *= 10
    }
    return numbers.filter { $0 <= limit }
  }
}
