internal import InkPlan
internal import InkText
internal import InkTime

/// The tracks of a plan in the order of their starts.
struct TrackList {
  let tracks: [Track.Settings]
  let duration: Ticks
  /// No true peak of the mix is beyond it.
  let ceiling: Double
  let ducking: DuckingCurve

  /// - Parameters:
  ///   - plan: Checked by `PlanCheck`.
  ///   - clipGains: One for each item of the plan's speech, linear; 1 for those that are missing.
  init(_ plan: RenderPlan, clipGains: [Double]) {
    duration = plan.duration
    ceiling = plan.sound.ceiling
    ducking = DuckingCurve(
      plan.sound.ducking,
      speech: plan.speech.filter { $0.gain > 0 }.map(\.range)
    )
    var tracks = plan.clips.map { clip in
      let gain = clipGains.indices.contains(clip.item) ? clipGains[clip.item] : 1
      return Track.Settings(clip, path: plan.files[clip.file].path, clipGain: gain)
    }
    tracks += plan.sounds.map { Track.Settings($0, path: plan.files[$0.file].path) }
    // Equal starts keep their order, so that the sums are always made in the same one.
    self.tracks = tracks.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }
}
