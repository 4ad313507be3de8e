import InkPlan
import Testing

@Suite struct DecibelsTests {
  @Test(arguments: [(1.0, 0.0), (2, 6.0206), (10, 20), (0.5, -6.0206), (1e-5, -100)])
  func amplitudesHaveTheirLevels(ratio: Double, level: Double) {
    #expect(abs(Decibels.level(ofAmplitude: ratio) - level) < 1e-4)
    #expect(abs(Decibels.amplitude(ofLevel: level) / ratio - 1) < 1e-4)
    #expect(abs(Decibels.level(ofPower: ratio * ratio) - level) < 1e-4)
    #expect(abs(Decibels.power(ofLevel: level) / (ratio * ratio) - 1) < 1e-4)
  }

  @Test func nothingIsInfinitelyQuiet() {
    #expect(Decibels.level(ofAmplitude: 0) == -.infinity && Decibels.level(ofPower: 0) == -.infinity)
    #expect(Decibels.amplitude(ofLevel: -.infinity) == 0 && Decibels.power(ofLevel: -.infinity) == 0)
  }
}
