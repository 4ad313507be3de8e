/// What the mix is multiplied by, so that it comes to the loudness that the plan asks for. Linear.
package struct MixGains: Hashable, Sendable {
  /// Everything.
  package var whole: Double
  /// One for each item of the plan's speech; 1 for those that are missing.
  package var clips: [Double]
  /// The plan's ceiling, for the limiter: less than 1 where a codec overshoots it.
  package var headroom: Double

  package init(whole: Double = 1, clips: [Double] = [], headroom: Double = 1) {
    self.whole = whole
    self.clips = clips
    self.headroom = headroom
  }
}
