import InkText
import InkTime
import Testing

@Suite struct ClockTextTests {
  private static let long = Ticks(seconds: 3600 + 2 * 60 + 7.254)

  @Test(arguments: [
    (ClockText.seconds, "0:07", "1:02:07"), (.seconds.withHours, "0:00:07", "1:02:07"),
    (.tenths, "0:07.3", "1:02:07.3"), (.tenths.withHours, "0:00:07.3", "1:02:07.3"),
    (.milliseconds, "0:07.254", "1:02:07.254"), (.subStation, "0:00:07.25", "1:02:07.25"),
    (.subRip, "00:00:07,254", "01:02:07,254"), (.webVTT, "00:00:07.254", "01:02:07.254"),
    (.length, "7.3 s", "1:02:07.3"), (.hundredthsOfSeconds, "7.25 s", "3727.25 s"),
    (.exactSeconds, "7.254 s", "3727.254 s"),
  ])
  func eachFormIsWrittenAsItIsDescribed(form: ClockText, short: String, long: String) {
    #expect(Ticks(seconds: 7.254).text(form) == short)
    #expect(ClockTextTests.long.text(form) == long)
  }

  /// What is rounded is the time and not its last figure: nothing is ever sixty seconds.
  @Test(arguments: [
    (59.94, "59.9 s", "0:59.9"), (59.95, "1:00.0", "1:00.0"), (3599.95, "1:00:00.0", "1:00:00.0"),
    (0.05, "0.1 s", "0:00.1"), (0.04, "0.0 s", "0:00.0"), (-0.25, "-0.3 s", "-0:00.3"),
    (-75, "-1:15.0", "-1:15.0"),
  ])
  func roundingGoesUpThroughSecondsMinutesAndHours(seconds: Double, length: String, clock: String) {
    #expect(Ticks(seconds: seconds).text(.length) == length)
    #expect(Ticks(seconds: seconds).text(.tenths) == clock)
  }

  @Test func aHundredHoursTakeTheDigitsThatTheyNeed() {
    #expect(Ticks(seconds: 360_000).text(.subRip) == "100:00:00,000")
  }

  @Test(arguments: [Int64.min, .min + 1, .max])
  func noTimeIsTooLong(count: Int64) {
    for form in [ClockText.length, .milliseconds, .subRip, .exactSeconds] {
      #expect(Ticks(count).text(form).hasPrefix("-") == (count < 0))
    }
  }

  @Test(arguments: [1, 10, 24, 25, 30, 50, 60, 100, 1000] as [Int64])
  func ticksGoToTheNearestUnit(units: Int64) {
    let length = Ticks.perSecond / units
    #expect(Ticks(length * 5 + (length - 1) / 2).rounded(toUnitsPerSecond: units) == 5)
    #expect(Ticks(length * 5 + (length + 1) / 2).rounded(toUnitsPerSecond: units) == 6)
    #expect(Ticks(-length * 5 - (length + 1) / 2).rounded(toUnitsPerSecond: units) == -6)
  }
}
