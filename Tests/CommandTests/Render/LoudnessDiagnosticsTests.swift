import InkDiagnostics
import InkMessages
import InkPlan
import Testing

@testable import inkreel

/// What a render says about the loudness of its output.
@Suite struct LoudnessDiagnosticsTests {
  private func codes(peak level: Double, limited: Double = 1) -> [DiagnosticCode] {
    LoudnessReport(
      loudness: -14,
      range: 3,
      truePeak: Decibels.amplitude(ofLevel: level),
      gain: 1,
      limited: limited
    )
    .diagnostics(ceiling: Decibels.amplitude(ofLevel: -1)).map(\.code)
  }

  @Test func aPeakOverTheCeilingIsReported() {
    #expect(codes(peak: -1) == [] && codes(peak: -0.96) == [])
    #expect(codes(peak: -0.9) == [.peakOverCeiling])
  }

  @Test func silenceHasNoPeak() {
    #expect(codes(peak: -.infinity) == [])
  }

  @Test func heavyLimitingIsReported() {
    #expect(codes(peak: -1, limited: 0.36) == [])
    #expect(codes(peak: -1, limited: 0.35) == [.limitedMix])
  }
}
