import InkPlan
import InkText
import InkTime

/// Final Cut Pro 7's XML Interchange Format, version 5 (`xmeml`), which Premiere Pro and DaVinci Resolve import.
///
/// It counts in frames, so a sound may start up to half a frame too early or too late. Cues are markers of the sequence.
enum FinalCutText {
  static func write(_ plan: RenderPlan) throws(ExportError) -> String {
    let frames = PlanExporter.frames(of: plan)
    let edit = try EditTimeline(plan)
    let clock = UnitClock(plan.video.frameRate)
    var files = FileList(clock: clock)
    var xml = XMLText()
    xml.raw("<!DOCTYPE xmeml>")
    xml.comment(PlanExporter.origin(of: plan))
    xml.element("xmeml", [("version", "5")]) { xml in
      xml.element("sequence", [("id", "sequence-1")]) { xml in
        xml.element("name", text: ProjectNames.title(of: plan))
        xml.element("duration", text: "\(frames)")
        rate(clock, to: &xml)
        timecode(clock, to: &xml)
        markers(plan, clock, to: &xml)
        xml.element("media") { xml in
          video(plan.video, edit.pictures, clock, &files, to: &xml)
          xml.element("audio") { xml in
            xml.element("numOutputChannels", text: "2")
            xml.element("format") { xml in
              xml.element("samplecharacteristics") { xml in
                xml.element("depth", text: "16")
                xml.element("samplerate", text: "\(plan.sound.sampleRate)")
              }
            }
            for (index, track) in edit.tracks.enumerated() {
              self.track(track, index, clock, &files, to: &xml)
            }
          }
        }
      }
    }
    return xml.text
  }

  private static func rate(_ clock: UnitClock, to xml: inout XMLText) {
    xml.element("rate") { xml in
      xml.element("timebase", text: "\(clock.unitsPerSecond)")
      xml.element("ntsc", text: "FALSE")
    }
  }

  private static func timecode(_ clock: UnitClock, to xml: inout XMLText) {
    xml.element("timecode") { xml in
      rate(clock, to: &xml)
      xml.element("string", text: "00:00:00:00")
      xml.element("frame", text: "0")
      xml.element("displayformat", text: "NDF")
    }
  }

  private static func markers(_ plan: RenderPlan, _ clock: UnitClock, to xml: inout XMLText) {
    for (cue, turn) in zip(plan.cues, clock.unitRanges(of: plan.cues.map(\.range))) {
      xml.element("marker") { xml in
        xml.element("comment", text: "subtitle")
        xml.element(
          "name",
          text: cue.lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: " ")
        )
        xml.element("in", text: "\(turn.lowerBound)")
        xml.element("out", text: "\(turn.upperBound)")
      }
    }
  }

  /// It gives the sequence its size; tracks are back to front, and one is there at least.
  private static func video(
    _ video: VideoSettings,
    _ tracks: [EditTimeline.PictureTrack],
    _ clock: UnitClock,
    _ files: inout FileList,
    to xml: inout XMLText
  ) {
    xml.element("video") { xml in
      xml.element("format") { xml in
        xml.element("samplecharacteristics") { xml in
          rate(clock, to: &xml)
          xml.element("width", text: "\(video.width)")
          xml.element("height", text: "\(video.height)")
          xml.element("anamorphic", text: "FALSE")
          xml.element("pixelaspectratio", text: "square")
          xml.element("fielddominance", text: "none")
        }
      }
      if tracks.isEmpty { xml.element("track") }
      for (index, track) in tracks.enumerated() { self.track(track, index, clock, &files, to: &xml) }
    }
  }

  // MARK: Pictures

  private static func track(
    _ track: EditTimeline.PictureTrack,
    _ index: Int,
    _ clock: UnitClock,
    _ files: inout FileList,
    to xml: inout XMLText
  ) {
    let turns = clock.unitRanges(of: track.clips.map(\.place))
    xml.element("track") { xml in
      for (place, (clip, turn)) in zip(track.clips, turns).enumerated() {
        xml.element("clipitem", [("id", "picture-\(index + 1)-\(place + 1)")]) { xml in
          xml.element("name", text: clip.name)
          xml.element("enabled", text: "TRUE")
          xml.element("duration", text: "\(turn.count)")
          rate(clock, to: &xml)
          xml.element("start", text: "\(turn.lowerBound)")
          xml.element("end", text: "\(turn.upperBound)")
          xml.element("in", text: "0")
          xml.element("out", text: "\(turn.count)")
          xml.element("stillframe", text: "TRUE")
          files.write(clip, id: "\(index + 1)-\(place + 1)", to: &xml)
          opacity(clip, clock, to: &xml)
        }
      }
      xml.element("enabled", text: "TRUE")
      xml.element("locked", text: "FALSE")
    }
  }

  /// In percent; keyframes count from the clip's start.
  private static func opacity(_ clip: PictureClip, _ clock: UnitClock, to xml: inout XMLText) {
    let keys = clip.keys
    guard let first = keys.first, keys.contains(where: { $0.opacity != 1 }) else { return }
    func percent(_ opacity: Double) -> String { "\(Int((opacity * 100).rounded()))" }
    effect("Opacity", "opacity", category: "motion", mediaType: "video", to: &xml) { xml in
      xml.element("parameterid", text: "opacity")
      xml.element("name", text: "opacity")
      xml.element("valuemin", text: "0")
      xml.element("valuemax", text: "100")
      xml.element("value", text: percent(first.opacity))
      guard keys.contains(where: { $0.opacity != first.opacity }) else { return }
      keyframes(keys.map { (clock.rounded($0.time), percent($0.opacity)) }, to: &xml)
    }
  }

  // MARK: Clips

  private static func track(
    _ track: EditTimeline.Track,
    _ index: Int,
    _ clock: UnitClock,
    _ files: inout FileList,
    to xml: inout XMLText
  ) {
    let turns = clock.unitRanges(of: track.clips.map(\.place))
    xml.element("track") { xml in
      for (place, (clip, turn)) in zip(track.clips, turns).enumerated() {
        let from = clock.rounded(clip.from)
        xml.element("clipitem", [("id", "clip-\(index + 1)-\(place + 1)")]) { xml in
          xml.element("name", text: clip.name)
          xml.element("enabled", text: "TRUE")
          xml.element("duration", text: "\(max(clock.roundedUp(clip.fileLength), from + Int64(turn.count)))")
          rate(clock, to: &xml)
          xml.element("start", text: "\(turn.lowerBound)")
          xml.element("end", text: "\(turn.upperBound)")
          xml.element("in", text: "\(from)")
          xml.element("out", text: "\(from + Int64(turn.count))")
          files.write(clip, id: "\(index + 1)-\(place + 1)", to: &xml)
          xml.element("sourcetrack") { xml in
            xml.element("mediatype", text: "audio")
            xml.element("trackindex", text: "1")
          }
          levels(clip, from: from, clock, to: &xml)
        }
      }
      xml.element("enabled", text: "TRUE")
      xml.element("locked", text: "FALSE")
    }
  }

  /// Linear, at most 3.98 (12 dB) by the format; keyframes count from the file's start.
  private static func levels(_ clip: EditClip, from: Int64, _ clock: UnitClock, to xml: inout XMLText) {
    let levels = clip.levels
    guard levels.count > 1 || levels.first?.gain != 1 else { return }
    effect("Audio Levels", "audiolevels", category: "audiolevels", mediaType: "audio", to: &xml) { xml in
      xml.element("parameterid", text: "level")
      xml.element("name", text: "Level")
      xml.element("valuemin", text: "0")
      xml.element("valuemax", text: "3.98107")
      xml.element("value", text: gain(levels.first?.gain ?? 1))
      guard levels.count > 1 else { return }
      keyframes(levels.map { (from + clock.rounded($0.time), gain($0.gain)) }, to: &xml)
    }
  }

  // MARK: Effects

  /// An effect with one parameter.
  private static func effect(
    _ name: String,
    _ id: String,
    category: String,
    mediaType: String,
    to xml: inout XMLText,
    parameter: (inout XMLText) -> Void
  ) {
    xml.element("filter") { xml in
      xml.element("effect") { xml in
        xml.element("name", text: name)
        xml.element("effectid", text: id)
        xml.element("effectcategory", text: category)
        xml.element("effecttype", text: category)
        xml.element("mediatype", text: mediaType)
        xml.element("parameter", content: parameter)
      }
    }
  }

  /// Of those for the same frame, the first counts.
  private static func keyframes(_ keys: [(frame: Int64, value: String)], to xml: inout XMLText) {
    var last: Int64 = -1
    for key in keys where key.frame > last {
      last = key.frame
      xml.element("keyframe") { xml in
        xml.element("when", text: "\(key.frame)")
        xml.element("value", text: key.value)
      }
    }
  }

  /// With five digits.
  private static func gain(_ gain: Double) -> String {
    let scaled = Int64((min(gain, 3.98107) * 100_000).rounded())
    return NumberText.fixed(scaled, decimals: 5)
  }

  /// Each file is described where it is used first, and named by its id afterwards.
  private struct FileList {
    let clock: UnitClock
    private var ids: [String: String] = [:]

    init(clock: UnitClock) {
      self.clock = clock
    }

    mutating func write(_ clip: EditClip, id: String, to xml: inout XMLText) {
      write(clip.file, or: "not spoken yet", id: "not-spoken-\(id)", length: clip.fileLength, to: &xml) {
        xml in
        xml.element("audio") { xml in xml.element("channelcount", text: "2") }
      }
    }

    mutating func write(_ clip: PictureClip, id: String, to xml: inout XMLText) {
      write(clip.file, or: "not made yet", id: "not-made-\(id)", length: clip.place.length, to: &xml) { xml in
        xml.element("video")
      }
    }

    /// - Parameter absence: What a file that is not there is called.
    private mutating func write(
      _ file: PlanFile?,
      or absence: String,
      id: String,
      length: Ticks,
      to xml: inout XMLText,
      media: (inout XMLText) -> Void
    ) {
      if let file, let known = ids[file.path] {
        xml.element("file", [("id", known)])
        return
      }
      let id = "file-\(file == nil ? id : "\(ids.count + 1)")"
      if let file { ids[file.path] = id }
      let clock = clock
      xml.element("file", [("id", id)]) { xml in
        xml.element("name", text: file.map { ProjectNames.last(of: $0.path) } ?? absence)
        // Without an address the clip is offline, to be linked to a file.
        if let file { xml.element("pathurl", text: FileURI.text(ofPath: file.path, host: "localhost")) }
        FinalCutText.rate(clock, to: &xml)
        xml.element("duration", text: "\(clock.roundedUp(length))")
        xml.element("media", content: media)
      }
    }
  }
}
