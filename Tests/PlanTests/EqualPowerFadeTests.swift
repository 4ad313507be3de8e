import InkPlan
import InkTime
import Testing

@Suite struct EqualPowerFadeTests {
  private let length = Ticks(48_000)

  @Test func aFadeGoesFromNothingToAll() {
    #expect(EqualPowerFade.gain(at: .zero, of: length) == 0)
    #expect(EqualPowerFade.gain(at: length, of: length) == 1)
    let gains = (0...1000).map { EqualPowerFade.gain(at: Ticks($0 * 48), of: length) }
    #expect(zip(gains, gains.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [0, 1, 12_000, 24_000, 47_999])
  func twoFadesAcrossEachOtherKeepThePower(time: Int) {
    let (rising, falling) = (Ticks(time), length - Ticks(time))
    let gains = [rising, falling].map { EqualPowerFade.gain(at: $0, of: length) }
    #expect(abs(gains[0] * gains[0] + gains[1] * gains[1] - 1) < 1e-12)
  }

  @Test func aFadeOfNoLengthIsOver() {
    #expect(EqualPowerFade.gain(at: .zero, of: .zero) == 1)
  }
}
