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
  static let maxRepeats = 10_000

  let tracks: [Track]

  init(_ plan: RenderPlan) throws(ExportError) {
    var music: [EditClip] = []
    var effects: [EditClip] = []
    for sound in plan.sounds {
      let clips = try EditTimeline.clips(of: sound, in: plan)
      if sound.kind == .music { music += clips } else { effects += clips }
    }
    let speech = plan.speech.flatMap { item in
      item.sentences.map { EditClip($0, of: item, in: plan) }
    }
    tracks =
      EditTimeline.tracks("Speech", speech) + EditTimeline.tracks("Music", music)
      + EditTimeline.tracks("Effects", effects)
  }

  /// A sound that is repeated is as many clips as it plays.
  private static func clips(of sound: SoundUse, in plan: RenderPlan) throws(ExportError)
    -> [EditClip]
  {
    let file = plan.files[sound.file]
    let range = sound.range
    guard !range.isEmpty else { return [] }
    guard sound.loops, let content = file.content, content.duration > sound.from else {
      return [EditClip(sound, file: file, place: range)]
    }
    let turn = content.duration - sound.from
    guard range.length.count / turn.count < Int64(maxRepeats) else {
      throw ExportError(
        message: "\(ProjectNames.last(of: file.path)) would be repeated more than \(maxRepeats) times",
        element: sound.element,
        advice: "each repetition is a clip in an editing program; use a longer file"
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
