import InkJSON
import InkPlan
import InkText
import InkTime

/// OpenTimelineIO (`.otio`, <https://opentimelineio.readthedocs.io>): every time exact, at a rate of 48,000.
///
/// Schemas are of the versions that every release since 0.11 reads. OpenTimelineIO knows no volume, no place in the frame
/// and no subtitles: gains, rectangles and opacities are in the metadata of clips, cues are markers on the stack.
enum OpenTimelineText {
  static func write(_ plan: RenderPlan) throws(ExportError) -> String {
    let timeline = timeline(plan, try EditTimeline(plan))
    do {
      return String(decoding: try JSONOutput.document(timeline), as: UTF8.self)
    } catch {
      throw ExportError(
        message: "the plan has a value that JSON does not: \(error)",
        element: nil,
        advice: "make the plan again from its script"
      )
    }
  }

  private static func timeline(_ plan: RenderPlan, _ edit: EditTimeline) -> JSONTree {
    let origin: [String: JSONTree] = [
      "generator": .string(plan.generator), "lengths": .string(plan.lengths.rawValue),
      "note": .string(PlanExporter.lengths(of: plan)),
      "width": .integer(Int64(plan.video.width)), "height": .integer(Int64(plan.video.height)),
      "frameRate": .integer(Int64(plan.video.frameRate.framesPerSecond)),
    ]
    var stack = item("tracks", range: .null)
    stack["markers"] = .list(plan.cues.lazy.map(marker))
    let pictures = edit.pictures.map { track($0.name, "Video", $0.clips.map { ($0.place, clip($0)) }) }
    let sounds = edit.tracks.map { track($0.name, "Audio", $0.clips.map { ($0.place, clip($0)) }) }
    stack["children"] = .list(pictures + sounds)
    return object(
      "Timeline.1",
      [
        "name": .string(ProjectNames.title(of: plan)), "metadata": .object(["inkreel": .object(origin)]),
        "global_start_time": .null, "tracks": object("Stack.1", stack),
      ]
    )
  }

  /// - Parameter clips: With their places, by start.
  private static func track(
    _ name: String,
    _ kind: String,
    _ clips: [(place: TickRange, clip: JSONTree)]
  ) -> JSONTree {
    let children = clips.indices.lazy.flatMap { index -> [JSONTree] in
      let end = index > 0 ? clips[index - 1].place.end : .zero
      let (place, clip) = clips[index]
      return place.start > end ? [gap(place.start - end), clip] : [clip]
    }
    var members = item(name, range: .null)
    members["kind"] = .string(kind)
    members["children"] = .list(children)
    return object("Track.1", members)
  }

  private static func gap(_ length: Ticks) -> JSONTree {
    object("Gap.1", item("", range: range(TickRange(start: .zero, length: length))))
  }

  private static func clip(_ clip: EditClip) -> JSONTree {
    let levels = clip.levels.map { level in
      JSONTree.object(["time": time(level.time), "gain": .real(level.gain)])
    }
    var members = item(clip.name, range: range(TickRange(start: clip.from, length: clip.place.length)))
    members["metadata"] = .object(["inkreel": .object(["gain": .list(levels)])])
    members["media_reference"] = reference(clip.file, or: "not spoken yet", length: clip.fileLength)
    return object("Clip.1", members)
  }

  private static func clip(_ clip: PictureClip) -> JSONTree {
    let keys = clip.keys.map { key in
      JSONTree.object([
        "time": time(key.time), "opacity": .real(key.opacity), "x": .real(key.rectangle.x),
        "y": .real(key.rectangle.y), "width": .real(key.rectangle.width),
        "height": .real(key.rectangle.height),
      ])
    }
    var members = item(clip.name, range: range(TickRange(start: .zero, length: clip.place.length)))
    members["metadata"] = .object(["inkreel": .object(["picture": .list(keys)])])
    members["media_reference"] = reference(clip.file, or: "not made yet", length: clip.place.length)
    return object("Clip.1", members)
  }

  /// - Parameter absence: What a file that is not there is called.
  private static func reference(_ file: PlanFile?, or absence: String, length: Ticks) -> JSONTree {
    var members: [String: JSONTree] = [
      "name": .string(absence), "metadata": .object([:]),
      "available_range": range(TickRange(start: .zero, length: length)),
    ]
    guard let file else { return object("MissingReference.1", members) }
    members["name"] = .string(ProjectNames.last(of: file.path))
    members["target_url"] = .string(FileURI.text(ofPath: file.path))
    return object("ExternalReference.1", members)
  }

  private static func marker(_ cue: Cue) -> JSONTree {
    let text = cue.lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: " ")
    return object(
      "Marker.2",
      [
        "name": .string(PlainText.line(text)), "color": .string("YELLOW"), "marked_range": range(cue.range),
        "metadata": .object(["inkreel": .object(["kind": .string("subtitle")])]),
      ]
    )
  }

  // MARK: What all schemas share

  private static func object(_ schema: String, _ members: [String: JSONTree]) -> JSONTree {
    .object(members.merging(["OTIO_SCHEMA": .string(schema)]) { _, schema in schema })
  }

  private static func item(_ name: String, range: JSONTree) -> [String: JSONTree] {
    [
      "name": .string(name), "metadata": .object([:]), "source_range": range, "effects": .list([]),
      "markers": .list([]), "enabled": .boolean(true),
    ]
  }

  private static func range(_ range: TickRange) -> JSONTree {
    object("TimeRange.1", ["start_time": time(range.start), "duration": time(range.length)])
  }

  private static func time(_ time: Ticks) -> JSONTree {
    object("RationalTime.1", ["rate": .integer(Ticks.perSecond), "value": .integer(time.count)])
  }
}
