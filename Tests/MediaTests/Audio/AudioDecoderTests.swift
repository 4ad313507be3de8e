import InkMedia
import InkMessages
import MediaTestSupport
import TestSupport
import Testing

struct AudioDecoderTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  /// Ends within a frame of every codec.
  private static let frames = 59_257

  struct Form: CustomTestStringConvertible, Sendable {
    let name: String
    var options: [String] = []
    var testDescription: String { name }
  }

  private static let forms = [
    Form(name: "a.wav"), Form(name: "a.flac"), Form(name: "a.opus"), Form(name: "a.mp3"),
    Form(name: "a.ogg", options: ["-c:a", "libvorbis"]),
    Form(name: "a.m4a", options: ["-movie_timescale", "48000"]),
    Form(name: "a.mka", options: ["-c:a", "libopus"]),
  ]

  @Test("What an encoder adds is removed to the sample", arguments: forms)
  func exactLength(_ form: Form) throws {
    let original = TestSound.sweep(frames: Self.frames)
    let path = try folder.ffmpeg(try folder.wav(original), to: form.name, form.options)
    let decoded = try TestSound.decode(path)
    #expect(decoded.count / 2 == Self.frames)
    #expect(TestSound.lag(of: decoded, against: original) == 0)
    // LAME takes up to 5 percent off, by its presets.
    #expect((0.94...1.02).contains(TestSound.level(decoded) / TestSound.level(original)))
  }

  private static func counted(_ path: String) throws -> Int64? {
    try AudioDecoder(path: path).countByPackets { () throws(MediaError) in }
  }

  @Test("The packets of Opus count what is decoded", arguments: ["2.5", "5", "10", "20", "40", "60"])
  func packetsOfOpus(_ milliseconds: String) throws {
    let path = try folder.ffmpeg(
      try folder.wav(TestSound.sweep(frames: Self.frames)),
      to: "a.opus",
      ["-frame_duration", milliseconds]
    )
    #expect(try Self.counted(path) == Int64(Self.frames))
    let cut = try folder.ffmpeg(path, to: "cut.opus", ["-ss", "0.5", "-c", "copy"])
    #expect(try Self.counted(cut) == AudioDecoder(path: cut).skip(.max))
  }

  @Test("Where packets do not say what is decoded, they are not counted")
  func packetsThatDoNotCount() throws {
    let sound = try folder.wav(TestSound.sweep(frames: Self.frames))
    for form in Self.forms where form.name != "a.opus" {
      #expect(try Self.counted(try folder.ffmpeg(sound, to: form.name, form.options)) == nil)
    }
    _ = try folder.ffmpeg(sound, to: "a.opus")
    let bytes = try folder.read("a.opus")
    for place in stride(from: 200, to: bytes.count, by: bytes.count / 37) {
      var damaged = bytes
      damaged[place] ^= 0x10
      let path = try folder.write(damaged, to: "damaged.opus")
      let count = try Self.counted(path)
      #expect(try count == nil || count == AudioDecoder(path: path).skip(.max), "byte \(place)")
    }
    let twice = try folder.write(bytes + bytes, to: "twice.opus")
    #expect(try Self.counted(twice) == nil)
  }

  @Test("Skipping and reading in any pieces give the same samples", arguments: ["a.opus", "a.mp3", "a.flac"])
  func pieces(_ name: String) throws {
    let path = try folder.ffmpeg(try folder.wav(TestSound.sweep(frames: 20_000)), to: name)
    let whole = try TestSound.decode(path)
    let decoder = try AudioDecoder(path: path)
    #expect(try decoder.skip(7777) == 7777)
    var piece = [Float](repeating: 0, count: 2 * 333)
    var rest: [Float] = []
    while true {
      var span = piece.mutableSpan
      let count = try decoder.read(into: &span, frames: 0..<333)
      if count == 0 { break }
      rest += piece[..<(count * 2)]
    }
    #expect(rest == Array(whole[(7777 * 2)...]))
    #expect(try AudioDecoder(path: path).skip(.max) == 20_000)
  }

  @Test func monoIsAtFullGainOnBothSides() throws {
    let mono = TestSound.sine(440, frames: 4800, channels: 1)
    let decoded = try TestSound.decode(try folder.wav(mono, channels: 1))
    for frame in stride(from: 0, to: 4800, by: 7) {
      #expect(abs(decoded[frame * 2] - mono[frame]) <= 1 / 65_536)
      #expect(decoded[frame * 2] == decoded[frame * 2 + 1])
    }
  }

  @Test func theSidesOfStereoStayApart() throws {
    var samples = TestSound.sine(440, frames: 4800)
    for frame in 0..<4800 { samples[frame * 2 + 1] = 0 }
    let decoded = try TestSound.decode(try folder.wav(samples))
    #expect(decoded.indices.allSatisfy { $0 % 2 == 0 || decoded[$0] == 0 })
    #expect(TestSound.level(decoded) > 0.2)
  }

  /// Each channel alone, in a file of 5.1: front at 1, centre and rear at 1/√2 (ITU-R BS.775), the bass channel left
  /// out, all scaled such that the loudest sum is full scale.
  @Test(arguments: [
    ("a.wav", "5.1", 0.001), ("a.flac", "5.1(side)", 0.001), ("a.opus", "5.1", 0.05), ("a.m4a", "5.1", 0.05),
    ("a.ac3", "5.1(side)", 0.05),
  ])
  func surroundIsFoldedDownByTheStandardCoefficients(
    _ name: String,
    _ layout: String,
    _ tolerance: Double
  ) throws {
    let root = 0.5.squareRoot()
    let scale = 1 / (1 + 2 * root)
    let expected = [(1, 0), (0, 1), (root, root), (0, 0), (root, 0), (0, root)]
    for (channel, gains) in expected.enumerated() {
      let tones = (0..<6).map { $0 == channel ? "0.5*sin(2*PI*\(channel == 3 ? 60 : 400)*t)" : "0" }
      let signal = "aevalsrc=\(tones.joined(separator: "|")):channel_layout=\(layout):s=48000:d=1"
      let options =
        name.hasSuffix("opus") ? ["-b:a", "510k"] : name.hasSuffix("wav") ? [] : ["-b:a", "640k"]
      let decoded = try TestSound.decode(try folder.ffmpeg(signal, to: name, options, from: "lavfi"))
      let level = 0.5 * root * scale
      for (side, gain) in [gains.0, gains.1].enumerated() {
        let samples = (12_000..<36_000).map { decoded[$0 * 2 + side] }
        #expect(abs(TestSound.level(samples) - gain * level) <= tolerance * level, "\(channel) \(side)")
      }
    }
  }

  /// A wav file that does not say where its channels are: each is heard.
  @Test(arguments: [3, 5, 7]) func channelsWithoutAMaskAreAllHeard(_ count: Int) throws {
    for channel in 0..<count {
      var samples = [Float](repeating: 0, count: count * 4800)
      for (frame, value) in TestSound.sine(400, frames: 4800, channels: 1).enumerated() {
        samples[frame * count + channel] = value
      }
      let decoded = try TestSound.decode(try folder.wav(samples, channels: count))
      #expect(decoded.count == 9600)
      // -20 dB.
      #expect(TestSound.level(decoded) > 0.1 * TestSound.level(samples), "\(channel)")
    }
  }

  @Test(arguments: [0, 1, 3999, 4_000_000_000])
  func aRateThatNoSoundHasIsRefused(_ rate: Int) throws {
    let path = try folder.wav(TestSound.sine(440, frames: 4800), rate: rate)
    let problem = try #require(throws: MediaError.self) { try AudioDecoder(path: path) }
    #expect(problem.kind == .unusableFile)
    let isReadable = (1...3999).contains(rate)
    #expect(
      problem.message.contains(isReadable ? "has a sample rate of \(rate) Hz; it must be from 4000" : path),
      "\(problem.message)"
    )
  }

  @Test func surroundIsMixedDownWithoutGoingOverFullScale() throws {
    let samples = [Float](repeating: 0.99, count: 6 * 4800)
    let decoded = try TestSound.decode(try folder.wav(samples, channels: 6))
    #expect(decoded.count == 9600)
    #expect(decoded.allSatisfy { $0 > 0.5 && $0 <= 1 })
  }

  @Test func whatIsNoNumberBecomesSilence() throws {
    let wav = try folder.wav([Float](repeating: 0.25, count: 2000))
    let path = try folder.ffmpeg(wav, to: "float.wav", ["-c:a", "pcm_f32le", "-bitexact"])
    var bytes = try folder.read("float.wav")
    let data = bytes.count - 2000 * 4
    for (index, word) in [Float.nan, .infinity, -.infinity, 1e30].enumerated() {
      withUnsafeBytes(of: word.bitPattern.littleEndian) {
        bytes.replaceSubrange(data + 400 + index * 4..<data + 404 + index * 4, with: $0)
      }
    }
    _ = try folder.write(bytes, to: "float.wav")
    let decoded = try TestSound.decode(path)
    #expect(Array(decoded[98..<106]) == [0.25, 0.25, 0, 0, 0, 0, 0.25, 0.25])
  }

  @Test func aFewDamagedPacketsAreSkipped() throws {
    let path = try folder.ffmpeg(try folder.wav(TestSound.sweep(frames: 96_000)), to: "a.mp3")
    var bytes = try folder.read("a.mp3")
    for index in bytes.count / 2..<bytes.count / 2 + 700 { bytes[index] = 0xa5 }
    _ = try folder.write(bytes, to: "a.mp3")
    let decoded = try TestSound.decode(path)
    // How many frames the damaged bytes were is estimated.
    #expect((95_000...97_200).contains(decoded.count / 2))
  }

  @Test func aRateThatChangesMidwayIsBroughtToOne() throws {
    // Two mp3 files, one after the other.
    let options = ["-write_xing", "0", "-id3v2_version", "0"]
    let high = try folder.wav(TestSound.sine(440, frames: 48_000))
    let low = try folder.wav(TestSound.sine(440, frames: 44_100, rate: 44_100), name: "low.wav", rate: 44_100)
    _ = try folder.ffmpeg(high, to: "high.mp3", options)
    _ = try folder.ffmpeg(low, to: "low.mp3", options)
    let both = try folder.write(try folder.read("high.mp3") + folder.read("low.mp3"), to: "both.mp3")
    let rate = try AudioDecoder(path: both).sampleRate
    let decoded = try TestSound.decode(both)
    #expect(abs(decoded.count / 2 - rate * 2) < 5000, "\(decoded.count / 2) at \(rate)")
    // Half a second of the same tone, before and after the change.
    for start in [rate / 4, rate * 5 / 4] {
      let crossings = (start..<start + rate / 2).count { decoded[$0 * 2] < 0 && decoded[$0 * 2 + 2] >= 0 }
      #expect(abs(crossings - 220) <= 1, "\(crossings)")
    }
  }

  @Test func aTruncatedFileGivesWhatIsThere() throws {
    let path = try folder.ffmpeg(try folder.wav(TestSound.sweep(frames: 480_000)), to: "a.opus")
    let bytes = try folder.read("a.opus")
    _ = try folder.write(Array(bytes[..<(bytes.count / 2)]), to: "a.opus")
    #expect((100_000..<400_000).contains(try TestSound.decode(path).count / 2))
  }

  @Test(arguments: ["text.opus", "text.wav", "text.mp3", "text.m3u8", "text.ffconcat"])
  func textIsNoSound(_ name: String) throws {
    let wav = try folder.wav(TestSound.sine(440, frames: 4800))
    let text =
      "#EXTM3U\nffconcat version 1.0\nfile '\(wav)'\n" + String(repeating: "words and more\n", count: 400)
    let path = try folder.write(Array(text.utf8), to: name)
    let problem = try #require(throws: MediaError.self) { try TestSound.decode(path) }
    #expect(problem.kind == .unusableFile)
    #expect(problem.path == path)
    #expect(problem.message.contains(path))
  }

  @Test func picturesAndSilentFilmsAreNoSound() throws {
    let command = ["-frames:v", "1"]
    let picture = try folder.ffmpeg("color=red:size=64x64:duration=1", to: "a.png", command, from: "lavfi")
    #expect(throws: MediaError.self) { try AudioDecoder(path: picture) }
    let film = try folder.ffmpeg("color=red:size=64x64:duration=1", to: "a.mp4", from: "lavfi")
    let problem = try #require(throws: MediaError.self) { try AudioDecoder(path: film) }
    #expect(problem == MediaError(.unusableFile, "\(film) contains no sound", path: film))
  }

  @Test func whatIsNotAFileIsRefused() throws {
    let empty = try folder.write([], to: "empty.wav")
    let expected: [(String, MediaError.Kind)] = [
      (folder.path, .unusableFile), (empty, .unusableFile), ("/dev/zero", .unusableFile),
      (folder.file("nothing.wav"), .unreadableFile), ("a\0b", .unreadableFile), ("", .unreadableFile),
      ("http://127.0.0.1/a.wav", .unreadableFile), ("concat:/tmp/a.wav", .unreadableFile),
    ]
    for (path, kind) in expected {
      let problem = try #require(throws: MediaError.self) { try AudioDecoder(path: path) }
      #expect(problem.kind == kind, "\(path)")
    }
  }

  @Test func randomBytesNeverCrash() throws {
    let path = try folder.ffmpeg(try folder.wav(TestSound.sweep(frames: 20_000)), to: "a.m4a")
    let whole = try folder.read("a.m4a")
    var generator = Generator(state: 7)
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0..<30 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      _ = try folder.write(bytes, to: "a.m4a")
      _ = try? TestSound.decode(path)
    }
  }

  /// The same numbers in every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
