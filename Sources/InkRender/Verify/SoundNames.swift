internal import InkPlan
internal import InkTime

/// What the sounds of a plan are called in messages.
struct SoundNames {
  private let plan: RenderPlan

  /// Of a speech's text, in characters.
  private static let longest = 30
  /// How near a stretch must lie to an edge of a sound to be reported for it: 20 ms.
  private static let near = Ticks(960)

  init(_ plan: RenderPlan) {
    self.plan = plan
  }

  func name(of track: Track.Settings) -> String {
    switch track.part {
    case .narration:
      let text =
        plan.clips.first { $0.element == track.element && $0.range.start == track.range.start }?.text ?? ""
      let shown = text.count > SoundNames.longest ? text.prefix(SoundNames.longest) + "…" : text[...]
      return "the speech \"\(shown)\""
    case .music: return "the music \(file(track))"
    case .effects:
      let isVideo = plan.elements[track.element].kind == .video
      return "\(isVideo ? "the sound of" : "the sound") \(file(track))"
    }
  }

  private func file(_ track: Track.Settings) -> String {
    String(track.path.split(separator: "/").last ?? "")
  }

  /// The sound that starts, ends, fades or starts again at a time, and which of it.
  ///
  /// - Parameter track: Looked at first.
  func edge(near range: TickRange, in tracks: [Track.Settings], track: Int?) -> (name: String, edge: String)?
  {
    let order = (track.map { [tracks[$0]] } ?? []) + tracks
    for track in order {
      for (time, edge) in edges(of: track)
      where time >= range.start - SoundNames.near && time <= range.end + SoundNames.near {
        return (name(of: track), edge)
      }
      if let turn = turn(of: track), turn > .zero {
        let since = range.end + SoundNames.near - track.range.start
        let seam = track.range.start + Ticks(since.count / turn.count * turn.count)
        if since >= turn, seam >= range.start - SoundNames.near, seam < track.range.end {
          return (name(of: track), "starts again")
        }
      }
    }
    return nil
  }

  private func edges(of track: Track.Settings) -> [(Ticks, String)] {
    var edges = [(track.range.start, "starts"), (track.range.end, "ends")]
    if track.fadeIn > .zero { edges.append((track.range.start + track.fadeIn, "finishes fading in")) }
    if track.fadeOut > .zero { edges.append((track.range.end - track.fadeOut, "starts to fade out")) }
    return edges
  }

  /// The length of a loop's turn, as the plan knows it.
  private func turn(of track: Track.Settings) -> Ticks? {
    guard track.loops else { return nil }
    return plan.files.first { $0.path == track.path }?.content.map { $0.duration - track.from }
  }
}
