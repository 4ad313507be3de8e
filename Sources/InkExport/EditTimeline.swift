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
    for sound in plan.sounds {
      let clips = try EditTimeline.clips(of: sound, in: plan)
      if sound.kind == .music { music += clips } else { effects += clips }
    }
    let speech = plan.speech.map { EditClip($0, in: plan) }
    tracks =
      EditTimeline.tracks("Speech", speech) + EditTimeline.tracks("Music", music)
      + EditTimeline.tracks("Effects", effects)
  }

  /// A sound that is repeated is as many clips as it plays.
  private static func clips(of sound: SoundUse, in plan: RenderPlan) throws(PlanExporter.Problem)
    -> [EditClip]
  {
    let file = plan.files[sound.file]
    let range = sound.range
    guard !range.isEmpty else { return [] }
    guard sound.loops, let content = file.content, content.duration > sound.from else {
      return [EditClip(sound, file: file, place: range)]
    }
    let turn = content.duration - sound.from
    guard range.length.count / turn.count < Int64(mostRepeats) else {
      throw PlanExporter.Problem(
        message: "\(FileNames.last(of: file.path)) would be repeated over \(mostRepeats) times",
        element: sound.element,
        advice: "each repeat is a clip in an editing program; use a longer file"
      )
    }
    var clips: [EditClip] = []
    var place = TickRange(start: range.start, length: turn)
    while let heard = place.intersection(range) {
      clips.append(EditClip(sound, file: file, place: heard))
      place = place.moved(by: turn)
    }
    return clips
  }

  /// Spreads clips that sound at the same time over as many tracks as they need.
  private static func tracks(_ name: String, _ clips: [EditClip]) -> [Track] {
    let order = clips.indices.filter { !clips[$0].place.isEmpty }
    let begins = order.sorted { (clips[$0].place.start, $0) < (clips[$1].place.start, $1) }
    let ends = order.sorted { (clips[$0].place.end, $0) < (clips[$1].place.end, $1) }
    var lanes: [[EditClip]] = []
    var laneOf = [Int](repeating: 0, count: clips.count)
    var free: [Int] = []
    var ended = 0
    for index in begins {
      while ended < ends.count, clips[ends[ended]].place.end <= clips[index].place.start {
        free.append(laneOf[ends[ended]])
        ended += 1
      }
      let lane: Int
      if let used = free.popLast() {
        lane = used
      } else {
        lane = lanes.count
        lanes.append([])
      }
      laneOf[index] = lane
      lanes[lane].append(clips[index])
    }
    return lanes.enumerated().map { Track(name: $0 == 0 ? name : "\(name) \($0 + 1)", clips: $1) }
  }
}
