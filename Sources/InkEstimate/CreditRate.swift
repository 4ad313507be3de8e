package import InkTime

/// What a service takes for a video.
package struct CreditRate: Hashable, Sendable {
  package let name: String
  package let creditsPerSecond: Double
  /// Credits are rounded to the nearest multiple of this.
  package let step: Double

  package init(name: String, creditsPerSecond: Double, step: Double) {
    self.name = name
    self.creditsPerSecond = creditsPerSecond
    self.step = step
  }

  /// InkSlop's. Inferred from the one worked example on its API page, 2.3 credits for 28.4 s; it names no
  /// price itself.
  package static let inkslop = CreditRate(name: "inkslop", creditsPerSecond: 0.08, step: 0.1)

  package func credits(for length: Ticks) -> Double {
    let steps = (length.seconds * creditsPerSecond / step).rounded()
    // Tenths and hundredths are not exact in binary; people and programs want them as they are written.
    return (steps * step * 1000).rounded() / 1000
  }

  package func credits(for length: SpeechEstimate) -> CreditEstimate {
    CreditEstimate(
      low: credits(for: length.low),
      expected: credits(for: length.expected),
      high: credits(for: length.high)
    )
  }
}

package struct CreditEstimate: Hashable, Sendable {
  package let low: Double
  package let expected: Double
  package let high: Double
}
