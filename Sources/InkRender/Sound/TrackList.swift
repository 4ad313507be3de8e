internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkText
internal import InkTime

/// The tracks of a plan, checked, in the order of their begins.
struct TrackList {
  let tracks: [Track.Settings]
  let duration: Ticks
  /// No true peak of the mix is beyond it.
  let ceiling: Double
  let ducking: DuckingCurve

  /// Longer plans are refused: a day.
  private static let longest = Ticks(24 * 3600 * Ticks.perSecond)
  private static let gains = 0.0...4.0

  /// - Parameter clipGains: One for each item of the plan's speech, linear.
  init(_ plan: RenderPlan, clipGains: [Double]) throws(MediaProblem) {
    guard plan.timescale == Ticks.perSecond, plan.sound.sampleRate == Int(Ticks.perSecond),
      plan.sound.channels == 2
    else { throw MediaProblem(.request, "the plan's sound is not stereo at 48,000 samples a second") }
    guard plan.lengths == .measured else {
      throw MediaProblem(.request, "the plan's speech has not been spoken yet")
    }
    guard plan.duration >= .zero, plan.duration <= TrackList.longest else {
      throw MediaProblem(
        .request,
        "the plan lasts \(plan.duration.text(.hundredthsOfSeconds)), not between none and 24 hours"
      )
    }
    guard plan.sound.ceiling > 0, plan.sound.ceiling <= 1 else {
      throw MediaProblem(.request, "the plan's ceiling is \(plan.sound.ceiling), not over 0 and at most 1")
    }
    let times = [plan.sound.ducking.attack, plan.sound.ducking.hold, plan.sound.ducking.release]
    guard times.allSatisfy({ $0 >= .zero && $0 <= .limit }) else {
      throw MediaProblem(.request, "the plan's ducking has a negative time")
    }
    duration = plan.duration
    ceiling = plan.sound.ceiling
    ducking = DuckingCurve(
      plan.sound.ducking,
      speech: plan.speech.filter { $0.gain > 0 }.map { TickRange(start: $0.start, end: $0.end) }
    )
    var tracks: [Track.Settings] = []
    for (index, item) in plan.speech.enumerated() {
      let gain = clipGains.indices.contains(index) ? clipGains[index] : 1
      tracks.append(try TrackList.track(item, plan, clipGain: gain))
    }
    for item in plan.audio { tracks.append(try TrackList.track(item, plan)) }
    // Equal begins keep their order, so that the sums are always made in the same one.
    self.tracks = tracks.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }

  private static func track(
    _ item: SpeechItem,
    _ plan: RenderPlan,
    clipGain: Double
  ) throws(MediaProblem) -> Track.Settings {
    guard let clip = item.clip else {
      throw MediaProblem(.request, "the plan names no clip for the speech \"\(item.text.prefix(40))\"")
        .about(item.element)
    }
    var track = try checked(
      Track.Settings(
        element: item.element,
        path: try path(clip, plan, item.element),
        range: TickRange(start: item.start, end: item.end),
        from: .zero,
        loops: false,
        gain: Float(item.gain),
        fadeIn: .zero,
        fadeOut: .zero,
        duck: 0,
        part: .narration
      )
    )
    track.gain *= Float(clipGain)
    return track
  }

  private static func track(_ item: AudioItem, _ plan: RenderPlan) throws(MediaProblem) -> Track.Settings {
    try checked(
      Track.Settings(
        element: item.element,
        path: try path(item.file, plan, item.element),
        range: TickRange(start: item.start, end: item.end),
        from: item.from,
        loops: item.loops,
        gain: Float(item.gain),
        fadeIn: item.fadeIn,
        fadeOut: item.fadeOut,
        duck: item.duck,
        part: item.role == .music ? .music : .effects
      )
    )
  }

  private static func path(_ index: Int, _ plan: RenderPlan, _ element: Int) throws(MediaProblem) -> String {
    guard plan.files.indices.contains(index) else {
      throw MediaProblem(.request, "the plan has no file \(index)").about(element)
    }
    let path = plan.files[index].path
    guard path.utf8.first == UInt8(ascii: "/") else {
      throw MediaProblem(.request, "the path \(path) of the plan is not absolute", path: path).about(element)
    }
    return path
  }

  private static func checked(_ track: Track.Settings) throws(MediaProblem) -> Track.Settings {
    let times = [track.range.start, track.from, track.fadeIn, track.fadeOut]
    guard times.allSatisfy({ $0 >= .zero && $0 <= .limit }), track.range.start <= track.range.end else {
      throw MediaProblem(.request, "the plan has a sound with a negative time", path: track.path)
        .about(track.element)
    }
    guard gains.contains(Double(track.gain)) else {
      throw MediaProblem(.request, "the plan has a sound with a gain of \(track.gain), not 0 to 4")
        .about(track.element)
    }
    guard (0.0...1).contains(track.duck) else {
      throw MediaProblem(.request, "the plan has a sound that ducks by \(track.duck), not 0 to 1")
        .about(track.element)
    }
    return track
  }
}
