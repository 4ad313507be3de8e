import InkText
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [(2.0, "2"), (2.5, "2.5"), (-3.0, "-3"), (1e9, "1000000000.0")])
  func wholeNumbersHaveNoPoint(number: Double, text: String) {
    #expect(NumberText.plain(number) == text)
  }

  @Test(arguments: [(7, 3, "007"), (1234, 3, "1234"), (0, 1, "0")])
  func zerosFillUp(number: Int, digits: Int, text: String) {
    #expect(NumberText.padded(number, digits: digits) == text)
  }

  @Test(arguments: [
    (1235, 2, "12.35"), (5, 2, "0.05"), (-5, 2, "-0.05"), (-1235, 3, "-1.235"), (7, 0, "7"), (-7, 0, "-7"),
  ])
  func decimalsAreTheLastDigits(scaled: Int, decimals: Int, text: String) {
    #expect(NumberText.fixed(scaled, decimals: decimals) == text)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-100, "-100")])
  func thousandsArePartedByCommas(number: Int, text: String) {
    #expect(NumberText.grouped(number) == text)
  }
}

@Suite struct HexTextTests {
  @Test func digitsAreFilledUp() {
    #expect(HexText.digits(11, count: 2) == "0b")
    #expect(HexText.digits(11, count: 2, uppercase: true) == "0B")
    #expect(HexText.digits(0x12345, count: 2) == "12345")
    #expect(HexText.digits([0, 255, 16]) == "00ff10")
  }

  @Test(
    arguments: [
      ("ff", 255), ("0A", 10), ("ffffffff", .max), ("", nil), ("+f", nil), ("-1", nil), ("fffffffff", nil),
      ("g", nil), ("0x1", nil), ("１", nil),
    ] as [(String, UInt32?)]
  )
  func onlyDigitsAreANumber(text: String, number: UInt32?) {
    #expect(HexText.number(text) == number)
  }

  @Test func opaqueColoursAreShort() {
    #expect(HexText.shortColor(0x00AA_FFFF) == "#00aaff")
    #expect(HexText.shortColor(0x00AA_FF80) == "#00aaff80")
    #expect(HexText.color(0x00AA_FFFF) == "#00aaffff")
  }

  @Test func aHashHas64SmallDigits() {
    let hash = String(repeating: "0123456789abcdef", count: 4)
    #expect(HexText.isSHA256(hash))
    #expect(!HexText.isSHA256(hash.uppercased()))
    #expect(!HexText.isSHA256(String(hash.dropLast())))
    #expect(!HexText.isSHA256(hash + "0"))
    #expect(!HexText.isSHA256(hash.dropLast() + "g"))
  }
}

@Suite struct SentenceTextTests {
  @Test(arguments: [(0, "0 words"), (1, "1 word"), (2, "2 words"), (-1, "-1 words")])
  func nounsFollowTheirNumber(number: Int, text: String) {
    #expect(PluralText.count(number, "word") == text)
  }

  @Test func largeNumbersAreGrouped() {
    #expect(PluralText.grouped(12_345, "word") == "12,345 words")
    #expect(PluralText.noun("second", for: 1.0) == "second")
    #expect(PluralText.noun("second", for: 1.5) == "seconds")
  }

  @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")])
  func listsEndInAConjunction(items: [String], text: String) {
    #expect(ListText.joined(items, by: "or") == text)
  }

  @Test func itemsAreQuoted() {
    #expect(ListText.quoted(["a", "b"], by: "and") == "`a` and `b`")
  }
}
