import InkPlan
import InkTime

/// The plan's pictures and sounds as an editing program shows them: tracks of clips.
struct EditTimeline {
  struct PictureTrack {
    let name: String
    /// By start; none overlaps another.
    let clips: [PictureClip]
  }

  struct Track {
    let name: String
    /// By start; none overlaps another.
    let clips: [EditClip]
  }

  /// A loop of more repeats is refused: each is a clip of its own.
  static let maxRepeats = 10_000

  /// Back to front.
  let pictures: [PictureTrack]
  let tracks: [Track]

  init(_ plan: RenderPlan) throws(ExportError) {
    pictures =
      EditTimeline.pictureTracks("Picture", plan.layers.filter { !$0.isOverlay }, in: plan)
      + EditTimeline.pictureTracks("Overlay", plan.layers.filter(\.isOverlay), in: plan)
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

  /// Each over all that is in front of fewer than it is while it is on screen.
  ///
  /// - Parameter layers: Back to front.
  private static func pictureTracks(
    _ name: String,
    _ layers: [Layer],
    in plan: RenderPlan
  ) -> [PictureTrack] {
    var tracks: [[PictureClip]] = []
    for layer in layers {
      let clip = PictureClip(layer, in: plan)
      guard !clip.place.isEmpty else { continue }
      let under = tracks.lastIndex { $0.contains { $0.place.intersection(clip.place) != nil } }
      let track = under.map { $0 + 1 } ?? 0
      if track == tracks.count { tracks.append([]) }
      tracks[track].append(clip)
    }
    return tracks.enumerated().map { index, clips in
      PictureTrack(
        name: index == 0 ? name : "\(name) \(index + 1)",
        clips: clips.sorted { $0.place.start < $1.place.start }
      )
    }
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
