import Foundation
import InkMedia
import InkPlan
import InkRender
import InkTime
import TestSupport
import Testing

/// Decoders take the stream that is joined of segments, and show what was encoded.
@Suite struct PlayerTests {
  /// A multiple of eight wide: decoders write rows without gaps.
  private static let (width, height) = (144, 240)
  /// Still and moving, and short ones.
  private static let segments = [
    Segment(frames: 0..<60, isMoving: false), Segment(frames: 60..<110, isMoving: true),
    Segment(frames: 110..<125, isMoving: false), Segment(frames: 125..<127, isMoving: true),
    Segment(frames: 127..<129, isMoving: false), Segment(frames: 129..<150, isMoving: true),
    Segment(frames: 150..<210, isMoving: false),
  ]

  init() {
    LibAV.silence()
  }

  /// Writes segments of a gradient that changes in each frame of those that move, and now and then in the others.
  private func write(to path: String, preset: String = "superfast") throws {
    let form = PictureForm(
      width: Self.width,
      height: Self.height,
      framesPerSecond: 30,
      rateFactor: 20,
      preset: preset
    )
    let muxer = try Muxer(path: path, format: .mp4)
    let first = try VideoEncoder(form, .moving)
    let stream = try muxer.addStream(first.parameters)
    try muxer.start()
    let picture = try VideoFrame(width: Self.width, height: Self.height)
    for segment in Self.segments {
      let encoder = try VideoEncoder(form, segment.isMoving ? .moving : .still)
      #expect(encoder.headers == first.headers)
      for (index, frame) in segment.frames.enumerated() where segment.isMoving || index % 7 == 0 {
        try picture.fill(with: Self.gradient(frame))
        try encoder.encode(picture, at: index)
      }
      for packet in try encoder.finish(frameCount: segment.frames.count) {
        packet.delay(by: segment.frames.lowerBound)
        try muxer.write(packet, stream: stream)
      }
    }
    try muxer.finish()
  }

  private static func gradient(_ frame: Int) -> Background {
    let (red, blue) = (UInt32(frame), UInt32(255 - frame))
    return Background(top: Color(rgba: red << 24 | 0x4020ff), bottom: Color(rgba: blue << 8 | 0x1030_00ff))
  }

  private func shown(_ frame: Int) -> Int {
    let segment = Self.segments.first { $0.frames.contains(frame) }
    guard let segment, !segment.isMoving else { return frame }
    return frame - (frame - segment.frames.lowerBound) % 7
  }

  @Test(arguments: ["superfast", "medium"])
  func ffmpegShowsEachFrameInItsPlace(preset: String) throws {
    let folder = try TemporaryFolder()
    try write(to: folder.file("a.mp4"), preset: preset)
    let decoded = try DecodedVideo(folder.file("a.mp4"), width: Self.width, height: Self.height)
    try #require(decoded.frameCount == 210)
    let expected = try VideoFrame(width: Self.width, height: Self.height)
    let decoder = try VideoDecoder(path: folder.file("a.mp4"))
    for frame in 0..<210 {
      #expect(try decoder.next() == FrameRate.standard.start(ofFrame: frame))
      try expected.fill(with: Self.gradient(shown(frame)))
      #expect(decoder.difference(from: expected) < 3)
      let isRepeated = decoded.frame(frame) == decoded.frame(shown(frame))
      #expect(isRepeated)
    }
    #expect(try decoder.next() == nil)
  }

  /// OpenH264 2.3 gives frames next to a keyframe in the wrong order, or twice, in all streams with B-frames: there, any
  /// frame that is near is right.
  @Test func openH264GivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try write(to: folder.file("a.mp4"))
    let raw = folder.file("a.raw")
    let messages = try run(
      "gst-launch-1.0",
      [
        "-q", "filesrc", "location=\(folder.file("a.mp4"))", "!", "qtdemux", "!", "h264parse", "!",
        "openh264dec",
        "!", "filesink", "location=\(raw)",
      ]
    )
    #expect(messages.isEmpty)
    let decoded = try DecodedVideo(folder.file("a.mp4"), width: Self.width, height: Self.height)
    let bytes = try Data(contentsOf: URL(filePath: raw))
    let size = Self.width * Self.height * 3 / 2
    try #require(bytes.count == 210 * size)
    for frame in 0..<210 {
      let found = Array(bytes[frame * size..<(frame + 1) * size])
      let isNearCut = Self.segments.contains { abs($0.frames.lowerBound - frame) <= 3 }
      let near = isNearCut ? max(0, frame - 8)..<min(210, frame + 9) : frame..<frame + 1
      let isThere = near.contains { decoded.frame($0) == found }
      #expect(isThere, "frame \(frame)")
    }
  }

  /// Chromium plays the video to its end without losing a frame, and shows at each place what it shows there of a video of
  /// keyframes alone.
  @Test func chromiumPlaysItToTheEnd() throws {
    let folder = try TemporaryFolder()
    try write(to: folder.file("a.mp4"))
    let keyframes = ["-g", "1", "-crf", "4", "-preset", "ultrafast", "-x264-params", "colormatrix=bt709"]
    _ = try run(
      "ffmpeg",
      ["-v", "error", "-i", folder.file("a.mp4")] + keyframes + [folder.file("b.mp4")]
    )
    let videos = try ["a", "b"].map { name in
      let bytes = try Data(contentsOf: URL(filePath: folder.file("\(name).mp4")))
      return
        "<video id=\"\(name)\" muted src=\"data:video/mp4;base64,\(bytes.base64EncodedString())\"></video>"
    }
    try folder.write(Array("<!DOCTYPE html>\(videos.joined())\(Self.script)".utf8), to: "a.html")
    let browser = try Browser()
    try browser.open(folder.file("a.html"), width: 700, height: 600)
    let played = try browser.evaluate("play()")
    // On a busy machine, a player passes over frames.
    #expect(
      abs(played[0].number - 7) < 0.001 && (1...210).contains(played[1].number) && played[2].number == 0,
      "\(played)"
    )
    #expect(played[3].text.isEmpty)
    for frame in [0, 59, 60, 61, 75, 109, 110, 124, 125, 126, 127, 128, 129, 140, 149, 150, 180, 209] {
      let difference = try browser.evaluate("difference(\(frame))").number
      #expect(difference < 1.5, "frame \(frame)")
    }
  }

  private static let script = """
    <script>
    async function play() {
      const video = document.getElementById("a");
      const ended = new Promise((done) => video.addEventListener("ended", done, { once: true }));
      await video.play();
      await ended;
      const quality = video.getVideoPlaybackQuality();
      return [video.duration, quality.totalVideoFrames, quality.corruptedVideoFrames, video.error?.message ?? ""];
    }
    async function bands(name, frame) {
      const video = document.getElementById(name);
      const seeked = new Promise((done) => video.addEventListener("seeked", done, { once: true }));
      video.currentTime = (frame + 0.5) / 30;
      await seeked;
      const canvas = new OffscreenCanvas(\(width), \(height)).getContext("2d");
      canvas.drawImage(video, 0, 0);
      const pixels = canvas.getImageData(0, 0, \(width), \(height)).data;
      const means = [];
      for (let y = 0; y < \(height); y += 48) {
        const sum = [0, 0, 0];
        for (let i = y * 4 * \(width); i < (y + 48) * 4 * \(width); i++) if (i % 4 < 3) sum[i % 4] += pixels[i];
        means.push(...sum.map((value) => value / 48 / \(width)));
      }
      return means;
    }
    async function difference(frame) {
      const [a, b] = [await bands("a", frame), await bands("b", frame)];
      return Math.max(...a.map((value, index) => Math.abs(value - b[index])));
    }
    </script>
    """
}
