import FoundationEssentials
import InkPhonemes
import TestSupport
import Testing

@Suite struct EnglishReaderTests {
  private let package: SmallPackage

  init() throws {
    package = try SmallPackage()
    try package.write()
  }

  // MARK: With a few words

  @Test func wordsKeepTheirMarks() throws {
    #expect(try package.read("The cat, the cat!") == ["ðə", "kˈæt,", "ðə", "kˈæt!"])
    #expect(try package.read("— cat …") == ["—", "kˈæt", "…"])
  }

  @Test func endingsFollowTheStem() throws {
    #expect(try package.read("cats buses waited waiting") == ["kˈæts", "bˈʌsᵻz", "wˈATᵻd", "wˈATɪŋ"])
    #expect(
      try package.read("cats buses waited waiting", .british) == ["kˈæts", "bˈʌsɪz", "wˈAtɪd", "wˈAtɪŋ"]
    )
  }

  @Test func whatFollowsChangesAWord() throws {
    #expect(
      try package.read("the open the cat to open to cat to") == [
        "ði", "ˈOpᵊn", "ðə", "kˈæt", "tʊ", "ˈOpᵊn", "tə", "kˈæt", "tu",
      ]
    )
    #expect(try package.read("that cat that.") == ["ðæt", "kˈæt", "ðˈæt."])
  }

  @Test func capitalsAreStressedOrSpelled() throws {
    #expect(try package.read("CAT BDC") == ["kˈæt", "bˌidˌisˈi"])
  }

  @Test func unknownWordsAreReadByTheNetwork() throws {
    let reader = EnglishReader(try EnglishTables(package.path), .american)
    var inputs: [[Int64]] = []
    let words = reader.phonemes(of: ["zyxzyx,", "ω"]) { input -> [Int64] in
      inputs.append(input)
      return [0, 1, 1, 0, 2, 3, 99, -1]
    }
    #expect(inputs == [[3, 2, 1, 3]])
    #expect(words == ["kˈA,", ""])
  }

  @Test func aFailureOfTheNetworkIsThrown() throws {
    struct Broken: Error {}
    let reader = EnglishReader(try EnglishTables(package.path), .american)
    #expect(throws: Broken.self) {
      try reader.phonemes(of: ["xyz"]) { _ throws(Broken) in throw Broken() }
    }
  }

  @Test func numbersAreReadWhereTheyAreStillDigits() throws {
    #expect(try package.read("2000") == ["tˈu θˈWzᵊnd"])
    #expect(try package.read("23rd 2") == ["twˈɛnti θˈɜɹd", "tˈu"])
  }

  // MARK: Given sounds

  @Test func givenSoundsReplaceAWordAndKeepItsMarks() throws {
    #expect(try package.read("The “Kokoro”, cat.", given: [1: "ˈkoʊkəroʊ"]) == ["ðə", "“kˈOkəɹO”,", "kˈæt."])
    #expect(try package.read("to well-known", given: [1: "oʊ"]) == ["tʊ", "O"])
    #expect(try package.read("cat cat cat", given: [1: ""]) == ["kˈæt", "", "kˈæt"])
  }

  @Test(arguments: [
    ("t͡ʃeə", "ʧɛə", "ʧɛː"), ("ˈhɛləʊ", "hˈɛlO", "hˈɛlQ"), ("/bɜːrd/", "bɜɹd", "bɜːɹd"),
    ("ˈkæt", "kˈæt", "kˈat"),
    ("ˈɡuːɡəl", "ɡˈuɡəl", "ɡˈuːɡəl"), ("kˈOkəɹO", "kˈOkəɹO", "kˈQkəɹQ"), ("dʒɒb", "ʤɑb", "ʤɒb"),
    ("bətn", "bətn", "bətn"),
  ]) func givenSoundsAreInTheDialect(ipa: String, american: String, british: String) throws {
    #expect(try package.read("x", given: [0: ipa]) == [american])
    #expect(try package.read("x", given: [0: ipa], .british) == [british])
  }

  // MARK: With all words

  @Test(arguments: [
    ("I read it yesterday, and I will read it again.", "ˌI ɹˈɛd ɪt jˈɛstəɹdˌA, ænd ˌI wɪl ɹˈid ɪt əɡˈɛn."),
    ("We record a new record.", "wˌi ɹəkˈɔɹd ɐ nˈu ɹˈɛkəɹd."),
    ("She used to live near the live show.", "ʃˌi jˈust tə lˈɪv nˌɪɹ ðə lˈIv ʃˈO."),
    ("Don't close the old store, it's close to us.", "dˈOnt klˈOz ði ˈOld stˈɔɹ, ɪts klˈOs tʊ ˌʌs."),
  ]) func wordsAreReadByTheirPartOfSpeech(sentence: String, phonemes: String) throws {
    let reader = EnglishReader(try EnglishReference.tables.get(), .american)
    #expect(
      reader.phonemes(of: sentence.split(separator: " ")) { _ in [] }.joined(separator: " ") == phonemes
    )
  }

  /// Random words of what is hard to read. `INKREEL_FUZZ` sets how many sentences; the same ones each time.
  @Test(arguments: EnglishDialect.allCases) func anyWordsGiveAsManyInTheAlphabet(dialect: EnglishDialect)
    throws
  {
    let pieces = [
      "cat", "the", "Don't", "don’t", "NASA's", "iPhone", "U.S.", "e.g.", "'", "’", "\"", "“", "”", "-", "--",
      "_", "—", "…", "...",
      ".", ",", ":)", "(", ")", "$", "#", "&", "/", "2", "1,234.5", "-7", "3rd", "00", "99999999999999999999",
      "x", "É", "e\u{301}",
      "ß", "ω", "日本", "🙂", "👩‍👩‍👧", "\u{0}", "\u{FFFD}", "ﬁ", "Ａ", "𝐁", "½", "²", "Ⅷ", "١", "İ", "used", "to",
      "TO", "vs.", "s'", "ing", "ed",
    ]
    let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"].flatMap(Int.init) ?? 2_000
    let reader = EnglishReader(try EnglishTables(package.path), dialect)
    var random = RandomNumbers(seed: 14)
    for _ in 0..<count {
      let words = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        Substring(
          (0...Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        )
      }
      let given =
        words.isEmpty || Bool.random(using: &random)
        ? [:] : [Int.random(in: words.indices, using: &random): "ˈæ\u{303}ʘ "]
      let sounds = reader.phonemes(of: words, given: given) { input in input.map { $0 % 4 } }
      try #require(sounds.count == words.count, "\(words)")
      for sound in sounds {
        try #require(KokoroAlphabet.readable(sound) == sound, "\(words)")
      }
    }
  }
}
