package import InkTime

/// How long an utterance lasts, as far as is known before it is spoken.
package struct SpeechEstimate: Hashable, Sendable {
  /// Nine utterances in ten last from `low` to `high`.
  package var low: Ticks
  package var expected: Ticks
  package var high: Ticks

  package init(low: Ticks, expected: Ticks, high: Ticks) {
    self.low = low
    self.expected = expected
    self.high = high
  }
}
