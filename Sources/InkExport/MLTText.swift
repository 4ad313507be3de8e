import InkPlan
import InkText
import InkTime

/// A project of the Media Lovin' Toolkit (<https://www.mltframework.org/docs/mltxml/>): pictures and sounds over a
/// plain background. It counts in frames, so a sound may start up to half a frame too early or too late.
enum MLTText {
  static func write(_ plan: RenderPlan) throws(ExportError) -> String {
    let frames = PlanExporter.frames(of: plan)
    let edit = try EditTimeline(plan)
    let clock = UnitClock(plan.video.frameRate)
    var xml = XMLText()
    xml.comment(PlanExporter.origin(of: plan))
    xml.element("mlt", [("LC_NUMERIC", "C"), ("title", ProjectNames.title(of: plan)), ("producer", "main")]) {
      xml in
      profile(plan.video, to: &xml)
      background(plan.video.background, frames: frames, to: &xml)
      for (index, track) in edit.pictures.enumerated() { playlist(track, index, clock, to: &xml) }
      for (index, track) in edit.tracks.enumerated() { playlist(track, index, clock, to: &xml) }
      tractor(pictures: edit.pictures.count, sounds: edit.tracks.count, frames: frames, to: &xml)
    }
    return xml.text
  }

  private static func profile(_ video: VideoSettings, to xml: inout XMLText) {
    let divisor = greatestCommonDivisor(video.width, video.height)
    xml.element(
      "profile",
      [
        ("description", "\(video.width)x\(video.height) \(video.frameRate.framesPerSecond) fps"),
        ("width", "\(video.width)"), ("height", "\(video.height)"), ("progressive", "1"),
        ("sample_aspect_num", "1"), ("sample_aspect_den", "1"),
        ("display_aspect_num", "\(video.width / divisor)"),
        ("display_aspect_den", "\(video.height / divisor)"),
        ("frame_rate_num", "\(video.frameRate.framesPerSecond)"), ("frame_rate_den", "1"),
        ("colorspace", "709"),
      ]
    )
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? max(first, 1) : greatestCommonDivisor(second, first % second)
  }

  /// The middle of the plan's gradient: MLT's own gradients come with plugins that may not be there.
  private static func background(_ background: Background, frames: Int64, to xml: inout XMLText) {
    func middle(_ top: UInt8, _ bottom: UInt8) -> UInt32 { (UInt32(top) + UInt32(bottom)) / 2 }
    let (top, bottom) = (background.top, background.bottom)
    let rgb =
      middle(top.red, bottom.red) << 16 | middle(top.green, bottom.green) << 8 | middle(top.blue, bottom.blue)
    xml.element("producer", [("id", "background"), ("in", "0"), ("out", "\(frames - 1)")]) { xml in
      property("length", "\(frames)", to: &xml)
      property("mlt_service", "color", to: &xml)
      property("resource", "#ff\(HexText.digits(rgb, count: 6))", to: &xml)
    }
  }

  // MARK: Tracks

  private static func playlist(
    _ track: EditTimeline.Track,
    _ index: Int,
    _ clock: UnitClock,
    to xml: inout XMLText
  ) {
    let turns = clock.unitRanges(of: track.clips.map(\.place))
    let name = "track\(index)"
    for (place, (clip, turn)) in zip(track.clips, turns).enumerated() {
      producer(clip, turn, id: "\(name)-clip\(place)", clock, to: &xml)
    }
    xml.element("playlist", [("id", name)]) { xml in
      property("shotcut:name", track.name, to: &xml)
      property("kdenlive:track_name", track.name, to: &xml)
      var cursor: Int64 = 0
      for (place, (clip, turn)) in zip(track.clips, turns).enumerated() {
        // What has not been spoken is left empty.
        guard clip.file != nil else { continue }
        if turn.lowerBound > cursor { xml.element("blank", [("length", "\(turn.lowerBound - cursor)")]) }
        let from = clock.rounded(clip.from)
        xml.element(
          "entry",
          [
            ("producer", "\(name)-clip\(place)"), ("in", "\(from)"),
            ("out", "\(from + Int64(turn.count) - 1)"),
          ]
        )
        cursor = turn.upperBound
      }
    }
  }

  private static func producer(
    _ clip: EditClip,
    _ turn: Range<Int64>,
    id: String,
    _ clock: UnitClock,
    to xml: inout XMLText
  ) {
    guard let file = clip.file else {
      xml.comment("not spoken yet, from frame \(turn.lowerBound) to \(turn.upperBound): \(clip.name)")
      return
    }
    let from = clock.rounded(clip.from)
    let length = max(clock.roundedUp(clip.fileLength), from + Int64(turn.count))
    xml.element("producer", [("id", id), ("in", "0"), ("out", "\(length - 1)")]) { xml in
      property("length", "\(length)", to: &xml)
      property("mlt_service", "avformat", to: &xml)
      property("resource", file.path, to: &xml)
      property("shotcut:caption", clip.name, to: &xml)
      property("kdenlive:clipname", clip.name, to: &xml)
      volume(clip, from: from, clock, to: &xml)
    }
  }

  private static func playlist(
    _ track: EditTimeline.PictureTrack,
    _ index: Int,
    _ clock: UnitClock,
    to xml: inout XMLText
  ) {
    let turns = clock.unitRanges(of: track.clips.map(\.place))
    let name = "picture\(index)"
    for (place, (clip, turn)) in zip(track.clips, turns).enumerated() {
      producer(clip, turn, id: "\(name)-clip\(place)", clock, to: &xml)
    }
    xml.element("playlist", [("id", name)]) { xml in
      property("shotcut:name", track.name, to: &xml)
      property("shotcut:video", "1", to: &xml)
      property("kdenlive:track_name", track.name, to: &xml)
      var cursor: Int64 = 0
      for (place, turn) in turns.enumerated() where track.clips[place].file != nil {
        if turn.lowerBound > cursor { xml.element("blank", [("length", "\(turn.lowerBound - cursor)")]) }
        xml.element(
          "entry",
          [("producer", "\(name)-clip\(place)"), ("in", "0"), ("out", "\(turn.count - 1)")]
        )
        cursor = turn.upperBound
      }
    }
  }

  /// Which of MLT's services opens a picture is for MLT to say: they come with plugins.
  private static func producer(
    _ clip: PictureClip,
    _ turn: Range<Int64>,
    id: String,
    _ clock: UnitClock,
    to xml: inout XMLText
  ) {
    guard let file = clip.file else {
      xml.comment("not made yet, from frame \(turn.lowerBound) to \(turn.upperBound): \(clip.name)")
      return
    }
    xml.element("producer", [("id", id), ("in", "0"), ("out", "\(turn.count - 1)")]) { xml in
      property("length", "\(turn.count)", to: &xml)
      property("resource", file.path, to: &xml)
      property("shotcut:caption", clip.name, to: &xml)
      property("kdenlive:clipname", clip.name, to: &xml)
      xml.element("filter") { xml in
        property("mlt_service", "affine", to: &xml)
        property("background", "color:#00000000", to: &xml)
        let rectangles = keyframes(clip.keys, clock) { key in
          let place = key.rectangle
          return [place.x, place.y, place.width, place.height, 1].map(hundredths).joined(separator: " ")
        }
        property("transition.rect", rectangles, to: &xml)
        property("transition.fill", "1", to: &xml)
        property("transition.distort", "1", to: &xml)
      }
      guard clip.keys.contains(where: { $0.opacity != 1 }) else { return }
      xml.element("filter") { xml in
        property("mlt_service", "brightness", to: &xml)
        property("level", "1", to: &xml)
        property("alpha", keyframes(clip.keys, clock) { hundredths($0.opacity) }, to: &xml)
      }
    }
  }

  /// Joined by lines; keyframes count from the producer's start.
  private static func keyframes(
    _ keys: [PictureClip.Key],
    _ clock: UnitClock,
    value: (PictureClip.Key) -> String
  ) -> String {
    var last: Int64 = -1
    var texts: [String] = []
    for key in keys {
      let frame = clock.rounded(key.time)
      guard frame > last else { continue }
      last = frame
      texts.append("\(frame)=\(value(key))")
    }
    return texts.joined(separator: ";")
  }

  private static func hundredths(_ number: Double) -> String {
    NumberText.fixed(Int((number * 100).rounded()), decimals: 2)
  }

  /// In decibels, joined by lines; keyframes count from the producer's start.
  private static func volume(_ clip: EditClip, from: Int64, _ clock: UnitClock, to xml: inout XMLText) {
    let levels = clip.levels
    guard levels.count > 1 || levels.first?.gain != 1 else { return }
    var last: Int64 = -1
    var keys: [String] = []
    for level in levels {
      let frame = from + clock.rounded(level.time)
      guard frame > last else { continue }
      last = frame
      keys.append("\(frame)=\(decibels(level.gain))")
    }
    xml.element("filter") { xml in
      property("mlt_service", "volume", to: &xml)
      property("level", keys.joined(separator: ";"), to: &xml)
    }
  }

  /// With two digits; silence is -100 dB.
  private static func decibels(_ gain: Double) -> String {
    guard gain > 1e-5 else { return "-100" }
    let hundredths = Int((100 * Decibels.level(ofAmplitude: gain)).rounded())
    return NumberText.fixed(hundredths, decimals: 2)
  }

  private static func tractor(pictures: Int, sounds: Int, frames: Int64, to xml: inout XMLText) {
    xml.element("tractor", [("id", "main"), ("in", "0"), ("out", "\(frames - 1)")]) { xml in
      xml.element("multitrack") { xml in
        xml.element("track", [("producer", "background")])
        for index in 0..<pictures {
          xml.element("track", [("producer", "picture\(index)"), ("hide", "audio")])
        }
        for index in 0..<sounds { xml.element("track", [("producer", "track\(index)"), ("hide", "video")]) }
      }
      for index in 0..<pictures + sounds {
        xml.element("transition") { xml in
          property("a_track", "0", to: &xml)
          property("b_track", "\(index + 1)", to: &xml)
          let isPicture = index < pictures
          property("mlt_service", isPicture ? "composite" : "mix", to: &xml)
          property("always_active", "1", to: &xml)
          if isPicture {
            property("geometry", "0=0/0:100%x100%:100", to: &xml)
            property("distort", "1", to: &xml)
            property("progressive", "1", to: &xml)
          } else {
            property("sum", "1", to: &xml)
          }
        }
      }
    }
  }

  private static func property(_ name: String, _ value: String, to xml: inout XMLText) {
    xml.element("property", [("name", name)], text: value)
  }
}
