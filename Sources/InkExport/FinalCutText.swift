import InkPlan
import InkText
import InkTime

/// Final Cut Pro 7's XML Interchange Format, version 5 (`xmeml`), which Premiere Pro and DaVinci Resolve import.
///
/// It counts in frames, so a sound may start up to half a frame too early or too late. Cues are markers of the sequence.
enum FinalCutText {
  static func write(_ plan: RenderPlan) throws(ExportError) -> String {
    let frames = PlanExporter.frames(of: plan)
    let tracks = try EditTimeline(plan).tracks
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
          video(plan.video, clock, to: &xml)
          xml.element("audio") { xml in
            xml.element("numOutputChannels", text: "2")
            xml.element("format") { xml in
              xml.element("samplecharacteristics") { xml in
                xml.element("depth", text: "16")
                xml.element("samplerate", text: "\(plan.sound.sampleRate)")
              }
            }
            for (index, track) in tracks.enumerated() { self.track(track, index, clock, &files, to: &xml) }
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

  /// Without clips: it gives the sequence its size.
  private static func video(_ video: VideoSettings, _ clock: UnitClock, to xml: inout XMLText) {
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
      xml.element("track")
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
    xml.element("filter") { xml in
      xml.element("effect") { xml in
        xml.element("name", text: "Audio Levels")
        xml.element("effectid", text: "audiolevels")
        xml.element("effectcategory", text: "audiolevels")
        xml.element("effecttype", text: "audiolevels")
        xml.element("mediatype", text: "audio")
        xml.element("parameter") { xml in
          xml.element("parameterid", text: "level")
          xml.element("name", text: "Level")
          xml.element("valuemin", text: "0")
          xml.element("valuemax", text: "3.98107")
          xml.element("value", text: gain(levels.first?.gain ?? 1))
          if levels.count > 1 { keyframes(levels, from: from, clock, to: &xml) }
        }
      }
    }
  }

  private static func keyframes(
    _ levels: [EditClip.Level],
    from: Int64,
    _ clock: UnitClock,
    to xml: inout XMLText
  ) {
    var last: Int64 = -1
    for level in levels {
      let frame = from + clock.rounded(level.time)
      guard frame > last else { continue }
      last = frame
      xml.element("keyframe") { xml in
        xml.element("when", text: "\(frame)")
        xml.element("value", text: gain(level.gain))
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
      let path = clip.file?.path
      if let path, let known = ids[path] {
        xml.element("file", [("id", known)])
        return
      }
      let id = path == nil ? "file-not-spoken-\(id)" : "file-\(ids.count + 1)"
      if let path { ids[path] = id }
      let clock = clock
      xml.element("file", [("id", id)]) { xml in
        xml.element("name", text: path.map(ProjectNames.last) ?? "not spoken yet")
        // Without an address the clip is offline, to be linked to a recording.
        if let path { xml.element("pathurl", text: FileURI.text(ofPath: path, host: "localhost")) }
        FinalCutText.rate(clock, to: &xml)
        xml.element("duration", text: "\(clock.roundedUp(clip.fileLength))")
        xml.element("media") { xml in
          xml.element("audio") { xml in xml.element("channelcount", text: "2") }
        }
      }
    }
  }
}
