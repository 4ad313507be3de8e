import InkMedia
import InkMessages
import MediaTestSupport
import TestSupport
import Testing

/// Where a file is damaged, there is silence, and what follows is in its place.
struct DamagedSoundTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  struct Form: CustomTestStringConvertible, Sendable {
    let name: String
    var options: [String] = []
    /// How far what follows the damage may be from its place, in frames: without timestamps, it is estimated.
    var most = 64
    var testDescription: String { name }
  }

  private static let forms = [
    Form(name: "a.flac"), Form(name: "a.opus"), Form(name: "a.ogg", options: ["-c:a", "libvorbis"]),
    Form(name: "a.mp3", options: ["-b:a", "128k"], most: 1300), Form(name: "a.m4a"),
    Form(name: "a.aac", options: ["-b:a", "128k"], most: 4800),
    Form(name: "a.mka", options: ["-c:a", "libopus"]),
    Form(name: "b.mka", options: ["-c:a", "libvorbis"], most: 480),
  ]

  private static let frames = 6 * 48_000

  private func file(_ form: Form, damagedAt part: Range<Double>) throws -> String {
    let path = try folder.ffmpeg(
      try folder.wav(TestSound.sweep(frames: Self.frames)),
      to: form.name,
      form.options
    )
    var bytes = try folder.read(form.name)
    var numbers = RandomNumbers(seed: 18)
    let range = Int(part.lowerBound * Double(bytes.count))..<Int(part.upperBound * Double(bytes.count))
    for index in range { bytes[index] = .random(in: 0...255, using: &numbers) }
    try folder.write(bytes, to: form.name)
    return path
  }

  private func decode(_ path: String) throws -> (samples: [Float], gaps: SoundGaps) {
    let decoder = try AudioDecoder(path: path)
    var samples: [Float] = []
    var block = [Float](repeating: 0, count: 2 * 4096)
    while true {
      var span = block.mutableSpan
      let count = try decoder.read(into: &span, frames: 0..<4096)
      if count == 0 { return (samples, decoder.gaps) }
      samples += block[..<(count * 2)]
    }
  }

  @Test(arguments: forms) func whatFollowsDamageIsInItsPlace(_ form: Form) throws {
    let original = TestSound.sweep(frames: Self.frames)
    let (samples, gaps) = try decode(try file(form, damagedAt: 0.4..<0.45))
    #expect(gaps.count > 0)
    let start = Double(gaps.start) / Double(Self.frames)
    // Pages of ogg and clusters of Matroska are lost as a whole.
    #expect((0.15...0.46).contains(start), "\(start)")
    #expect((4000...180_000).contains(gaps.length), "\(gaps.length)")
    #expect(abs(samples.count / 2 - Self.frames) <= form.most, "\(samples.count / 2)")
    let from = Self.frames * 6 / 10 * 2
    let lag = TestSound.lag(of: Array(samples[from...]), against: Array(original[from...]), within: form.most)
    #expect(abs(lag ?? .max) <= form.most, "\(lag ?? -1)")
  }

  @Test(arguments: forms) func aWholeFileHasNoGaps(_ form: Form) throws {
    let (samples, gaps) = try decode(try file(form, damagedAt: 0.5..<0.5))
    #expect(gaps.count == 0)
    #expect(abs(samples.count / 2 - Self.frames) < 2400)
  }

  @Test(arguments: [
    Form(name: "a.m4a", options: ["-movflags", "+faststart"]), Form(name: "a.flac"), Form(name: "a.opus"),
    Form(name: "a.mp3", options: ["-b:a", "128k"], most: 1300),
  ])
  func theFirstPacketsMayBeDamaged(_ form: Form) throws {
    let original = TestSound.sweep(frames: Self.frames)
    let start = form.name == "a.flac" ? 0.045 : form.name == "a.opus" ? 0.01 : 0.03
    let (samples, gaps) = try decode(try file(form, damagedAt: start..<0.09))
    #expect(gaps.count > 0)
    #expect(abs(samples.count / 2 - Self.frames) <= max(1024, form.most), "\(samples.count / 2)")
    #expect(abs(TestSound.lag(of: samples, against: original) ?? .max) <= form.most)
  }

  @Test func theLastPacketsMayBeDamaged() throws {
    let form = Form(name: "a.m4a", options: ["-movflags", "+faststart"])
    let (samples, gaps) = try decode(try file(form, damagedAt: 0.95..<1))
    #expect(gaps.count > 0)
    #expect(abs(samples.count / 2 - Self.frames) <= 1024, "\(samples.count / 2)")
    let ogg = try file(Form(name: "a.opus"), damagedAt: 0.98..<1)
    #expect(try FileEnding.ofFile(ogg) == .missing)
  }

  /// Of which what is there seems to be the whole to libavformat.
  private static let silentForms = [
    Form(name: "a.wav"), Form(name: "a.aiff"), Form(name: "a.w64"), Form(name: "a.caf"),
    Form(name: "a.opus"), Form(name: "a.mka", options: ["-c:a", "libopus"]), Form(name: "a.webm"),
    Form(name: "a.aac", options: ["-b:a", "128k"]), Form(name: "a.mp3", options: ["-b:a", "128k"]),
    Form(name: "b.mp3", options: ["-b:a", "64k", "-ar", "22050", "-write_xing", "0", "-id3v2_version", "0"]),
  ]

  @Test(arguments: silentForms) func anEndThatIsMissingIsFoundHoweverShortItIs(_ form: Form) throws {
    let path = try file(form, damagedAt: 0.5..<0.5)
    let bytes = try folder.read(form.name)
    #expect(try FileEnding.ofFile(path) == .whole)
    for missing in [40, 100, bytes.count / 50, bytes.count / 3] {
      try folder.write(Array(bytes.dropLast(missing)), to: form.name)
      #expect(try FileEnding.ofFile(path) != .whole, "\(missing)")
    }
  }

  @Test(arguments: [0.3, 0.7, 0.95, 0.99]) func theEndOfADTSMayBeDamaged(from start: Double) throws {
    let path = try file(Form(name: "a.aac", options: ["-b:a", "128k"]), damagedAt: start..<1)
    #expect(try FileEnding.ofFile(path) == .missing)
  }

  @Test func whatProgramsPutAfterTheSoundIsNoDamage() throws {
    let tag = Array("TAG".utf8) + [UInt8](repeating: 0x20, count: 125)
    for (name, tail) in [("a.mp3", tag), ("a.mp3", [7, 7, 7]), ("a.aac", tag), ("a.aac", [0, 0, 0])] {
      let path = try file(Form(name: name), damagedAt: 0.5..<0.5)
      try folder.write(try folder.read(name) + tail, to: name)
      #expect(try FileEnding.ofFile(path) == .whole, "\(name) \(tail.count)")
    }
    // A size that says that the size was not known.
    for size: [UInt8] in [[0xff, 0xff, 0xff, 0xff], [0, 0xf0, 0xff, 0x7f]] {
      let path = try file(Form(name: "a.wav"), damagedAt: 0.5..<0.5)
      var bytes = try folder.read("a.wav")
      let head = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("data".utf8)) })
      bytes.replaceSubrange(head + 4..<head + 8, with: size)
      try folder.write(bytes, to: "a.wav")
      #expect(try FileEnding.ofFile(path) == .whole)
    }
  }

  @Test func aTagBetweenTwoFilesIsNoGap() throws {
    let path = try folder.ffmpeg(
      try folder.wav(TestSound.sweep(frames: 48_000)),
      to: "a.mp3",
      ["-write_xing", "0"]
    )
    let bytes = try folder.read("a.mp3")
    let size = 40_000
    let tag = Array("ID3\u{4}\u{0}\u{0}".utf8) + [0, 2, 56, 64] + [UInt8](repeating: 0x20, count: size)
    try folder.write(bytes + tag + bytes, to: "a.mp3")
    let (samples, gaps) = try decode(path)
    #expect(gaps.count == 0, "\(gaps)")
    #expect(abs(samples.count / 2 - 96_000) < 6000)
  }
}
