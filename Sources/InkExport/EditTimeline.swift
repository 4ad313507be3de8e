import InkPlan
import InkTime

/// The plan's sounds as an editing program shows them: tracks of clips.
struct EditTimeline {
  struct Track {
    let name: String
    /// By start; none overlaps another.
    let clips: [EditClip]
  }

  /// A loop of more repeats is refused: each is a clip of its own.
  static let mostRepeats = 10_000

  let tracks: [Track]

  init(_ plan: RenderPlan) throws(PlanExporter.Problem) {
    var music: [EditClip] = []
    var effects: [EditClip] = []
    for item in plan.audio {
      let clips = try EditTimeline.clips(of: item, in: plan)
      if item.role == .music { music += clips } else { effects += clips }
    }
    let speech = plan.speech.map { EditClip($0, in: plan) }
    tracks =
      EditTimeline.tracks("Speech", speech) + EditTimeline.tracks("Music", music)
      + EditTimeline.tracks("Effects", effects)
  }

  /// A sound that is repeated is as many clips as it plays.
  private static func clips(of item: AudioItem, in plan: RenderPlan) throws(PlanExporter.Problem)
    -> [EditClip]
  {
    let file = plan.files[item.file]
    let range = TickRange(start: item.start, end: item.end)
    guard !range.isEmpty else { return [] }
    guard item.loops, let content = file.content, content.duration > item.from else {
      return [EditClip(item, file: file, range: range)]
    }
    let turn = content.duration - item.from
    guard range.length.count / turn.count < Int64(mostRepeats) else {
      throw PlanExporter.Problem(
        message: "\(ProjectNames.last(of: file.path)) would be repeated over \(mostRepeats) times",
        element: item.element,
        advice: "each repeat is a clip in an editing program; use a longer file"
      )
    }
    var clips: [EditClip] = []
    var start = range.start
    while start < range.end {
      let end = min(start + turn, range.end)
      clips.append(EditClip(item, file: file, range: TickRange(start: start, end: end)))
      start = end
    }
    return clips
  }

  /// Spreads clips that sound at the same time over as many tracks as they need.
  private static func tracks(_ name: String, _ clips: [EditClip]) -> [Track] {
    let clips = clips.filter { !$0.place.isEmpty }
    let (lanes, count) = Lanes.assign(clips.map(\.place))
    var members = [[EditClip]](repeating: [], count: count)
    for (clip, lane) in zip(clips, lanes) { members[lane].append(clip) }
    return members.enumerated().map { index, clips in
      Track(
        name: index == 0 ? name : "\(name) \(index + 1)",
        clips: clips.sorted { $0.place.start < $1.place.start }
      )
    }
  }
}
