/// What the mix is multiplied by, so that it comes to the loudness that the plan asks for. Linear.
package struct MixGains: Hashable, Sendable {
  /// Everything.
  package var whole: Double
  /// One for each item of the plan's speech; 1 for those that are missing.
  package var clips: [Double]

  package init(whole: Double = 1, clips: [Double] = []) {
    self.whole = whole
    self.clips = clips
  }
}
