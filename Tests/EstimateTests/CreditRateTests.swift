import InkEstimate
import InkTime
import Testing

/// What the services take, as their own pages say it.
@Suite struct CreditRateTests {
  private func usage(
    seconds: Double = 0,
    words: Int = 0,
    characters: Int = 0,
    scenes: Int = 0,
    aiImages: Int = 0
  ) -> RateUsage {
    var usage = RateUsage(length: Ticks(seconds: seconds))
    usage.words = words
    usage.characters = characters
    usage.scenes = scenes
    usage.aiImages = aiImages
    return usage
  }

  private func rate(_ name: String) throws -> CreditRate { try #require(CreditRate.builtIn(named: name)) }

  /// The one worked example of its page: 28.4 s, 2.3 credits.
  @Test func inkslopIsPaidByTheSecond() throws {
    let rate = try rate("inkslop")
    #expect(rate.credits(for: usage(seconds: 28.4)) == 2.3)
    #expect(rate.credits(for: usage(seconds: 60, words: 500, characters: 9000, scenes: 9)) == 4.8)
    #expect(rate.credits(for: usage()) == 0)
  }

  @Test func sketchpenIsPaidBySceneAndStartedThousand() throws {
    let rate = try rate("sketchpen")
    #expect(rate.credits(for: usage(seconds: 99, characters: 0, scenes: 0)) == 1)
    #expect(rate.credits(for: usage(characters: 1, scenes: 1)) == 2)
    #expect(rate.credits(for: usage(characters: 1000, scenes: 3)) == 4)
    #expect(rate.credits(for: usage(characters: 1001, scenes: 3)) == 5)
    #expect(rate.limits == [.scene: CreditRate.Limit(most: 40)])
  }

  @Test func scripthooksIsPaidByTheScript() throws {
    #expect(try rate("scripthooks").credits(for: usage(seconds: 999, words: 9, scenes: 7)) == 1)
  }

  @Test func subscribrNeedsThePriceOfAWord() throws {
    var rate = try rate("subscribr")
    #expect(rate.unknownPrices == [.word])
    rate.prices[.word]?.credits = 0.01
    #expect(rate.unknownPrices.isEmpty)
    #expect(rate.credits(for: usage(words: 1200)) == 12)
    rate.chosenExtras = ["deep_research"]
    #expect(rate.credits(for: usage(words: 1200)) == 15)
    #expect(rate.charges(for: usage(words: 1200)).map(\.item) == ["word", "deep_research"])
  }

  @Test func thereIsOneOfEachName() {
    #expect(CreditRate.builtIn.map(\.name) == ["inkslop", "sketchpen", "scripthooks", "subscribr"])
  }

  @Test(arguments: [
    (0.1, CreditRate.Rounding.nearest, 2.34, 2.3), (0.1, .up, 2.34, 2.4), (0.1, .up, 2.3, 2.3),
    (1, .nearest, 2.5, 3), (1, .up, 2.01, 3), (0.25, .nearest, 2.3, 2.25), (0.001, .nearest, 0.0004, 0),
  ])
  func creditsAreRoundedToTheStep(step: Double, rounding: CreditRate.Rounding, credits: Double, paid: Double)
  {
    var rate = CreditRate(name: "x", prices: [:], step: step)
    rate.rounding = rounding
    #expect(rate.rounded(credits) == paid)
  }

  /// Credits never fall when a script grows, and the charges come to what is paid before it is rounded.
  @Test func billsAddUp() {
    for mask in 0..<128 {
      var rate = CreditRate(name: "x", prices: [:], step: 0.001)
      for (index, unit) in CreditRate.Unit.allCases.enumerated() where mask >> index & 1 == 1 {
        rate.prices[unit] = CreditRate.Price(
          Double(1 + (mask * 7 + index * 13) % 100) / 8,
          per: Double(1 + (mask + index) % 9),
          countsStartedWhole: (mask + index) % 2 == 0
        )
      }
      var small = usage(seconds: 3.7, words: 11, characters: 60, scenes: 2, aiImages: 1)
      let charges = rate.charges(for: small)
      let sum = charges.reduce(0) { $0 + $1.credits }
      #expect(abs(sum - rate.credits(for: small)) <= 0.0006)
      let before = rate.credits(for: small)
      small.length += Ticks(seconds: 1)
      small.words += 1
      small.characters += 5
      small.scenes += 1
      #expect(rate.credits(for: small) >= before)
    }
  }
}
