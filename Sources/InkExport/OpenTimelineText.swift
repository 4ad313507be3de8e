import InkPlan
import InkText
import InkTime

/// OpenTimelineIO (`.otio`, <https://opentimelineio.readthedocs.io>): every time exact, at a rate of 48,000.
///
/// Schemas are of the versions that every release since 0.11 reads. OpenTimelineIO knows no volume and no
/// subtitles: gains and fades stand in the metadata of clips, cues are markers on the stack.
enum OpenTimelineText {
  static func write(_ plan: RenderPlan) throws(PlanExporter.Problem) -> String {
    let timeline = try EditTimeline(plan)
    return object(
      "Timeline.1",
      [
        ("name", .string(FileNames.title(of: plan))),
        (
          "metadata",
          .object([
            (
              "inkreel",
              .object([
                ("generator", .string(plan.generator)), ("lengths", .string(plan.lengths.rawValue)),
                ("note", .string(PlanExporter.lengths(of: plan))),
                ("width", .integer(Int64(plan.video.width))), ("height", .integer(Int64(plan.video.height))),
                ("frameRate", .integer(Int64(plan.video.frameRate.framesPerSecond))),
              ])
            )
          ])
        ),
        ("global_start_time", .null),
        (
          "tracks",
          object(
            "Stack.1",
            item("tracks", range: .null)
              + [
                ("markers", .array(plan.cues.map(marker))),
                ("children", .array(timeline.tracks.map(track))),
              ]
          )
        ),
      ]
    ).text
  }

  private static func track(_ track: EditTimeline.Track) -> JSONText {
    var children: [JSONText] = []
    var cursor = Ticks.zero
    for clip in track.clips {
      if clip.place.start > cursor { children.append(gap(clip.place.start - cursor)) }
      children.append(self.clip(clip))
      cursor = clip.place.end
    }
    return object(
      "Track.1",
      item(track.name, range: .null)
        + [("markers", .array([])), ("kind", .string("Audio")), ("children", .array(children))]
    )
  }

  private static func gap(_ length: Ticks) -> JSONText {
    object(
      "Gap.1",
      item("", range: range(TickRange(start: .zero, length: length))) + [("markers", .array([]))]
    )
  }

  private static func clip(_ clip: EditClip) -> JSONText {
    let levels = clip.levels.map { level in
      JSONText.object([("time", time(level.time)), ("gain", .real(level.gain))])
    }
    return object(
      "Clip.1",
      item(
        clip.name,
        range: range(TickRange(start: clip.from, length: clip.place.length)),
        metadata: [("gain", .array(levels))]
      ) + [("markers", .array([])), ("media_reference", reference(clip))]
    )
  }

  private static func reference(_ clip: EditClip) -> JSONText {
    let available = range(TickRange(start: .zero, length: clip.fileLength))
    guard let file = clip.file else {
      return object(
        "MissingReference.1",
        [("name", .string("not spoken yet")), ("available_range", available), ("metadata", .object([]))]
      )
    }
    return object(
      "ExternalReference.1",
      [
        ("name", .string(FileNames.last(of: file.path))),
        ("target_url", .string(FileURI.text(ofPath: file.path))), ("available_range", available),
        ("metadata", .object([])),
      ]
    )
  }

  private static func marker(_ cue: Cue) -> JSONText {
    let text = cue.lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: " ")
    return object(
      "Marker.2",
      [
        ("name", .string(PlainText.line(text))), ("color", .string("YELLOW")),
        ("marked_range", range(cue.range)),
        ("metadata", .object([("inkreel", .object([("kind", .string("subtitle"))]))])),
      ]
    )
  }

  // MARK: What all schemas share

  private static func object(_ schema: String, _ members: [(String, JSONText)]) -> JSONText {
    .object([("OTIO_SCHEMA", .string(schema))] + members)
  }

  private static func item(
    _ name: String,
    range: JSONText,
    metadata: [(String, JSONText)] = []
  ) -> [(String, JSONText)] {
    [
      ("name", .string(name)),
      ("metadata", .object(metadata.isEmpty ? [] : [("inkreel", .object(metadata))])),
      ("source_range", range), ("effects", .array([])), ("enabled", .boolean(true)),
    ]
  }

  private static func range(_ range: TickRange) -> JSONText {
    object("TimeRange.1", [("start_time", time(range.start)), ("duration", time(range.length))])
  }

  private static func time(_ time: Ticks) -> JSONText {
    object(
      "RationalTime.1",
      [("rate", .real(Double(Ticks.perSecond))), ("value", .real(Double(time.count)))]
    )
  }
}
