import InkMedia
import InkMessages
import MediaTestSupport
import TestSupport
import Testing

struct AudioEncoderTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private static let forms: [(Muxer.Format, AudioEncoder.Codec)] = [
    (.m4a, .aac), (.mp4, .aac), (.opus, .opus), (.mp3, .mp3),
  ]

  private func encode(
    _ samples: [Float],
    to path: String,
    _ format: Muxer.Format,
    _ codec: AudioEncoder.Codec,
    bitRate: Int = 192_000
  ) throws {
    let muxer = try Muxer(path: path, format: format)
    let encoder = try AudioEncoder(codec, bitRate: bitRate, globalHeader: muxer.wantsGlobalHeader)
    let stream = try muxer.addStream(encoder.parameters)
    try muxer.start()
    var rest = samples[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(2 * 777))
      rest = rest.dropFirst(2 * 777)
      try encoder.encode(piece.span) { packet throws(MediaError) in try muxer.write(packet, stream: stream)
      }
    }
    try encoder.finish { packet throws(MediaError) in try muxer.write(packet, stream: stream) }
    try muxer.finish()
  }

  @Test("The first sample comes out first, and the last one last", arguments: [480, 1024, 59_257])
  func exact(_ frames: Int) throws {
    let original = TestSound.sweep(frames: frames)
    for (format, codec) in Self.forms {
      let path = folder.file("a.\(format.rawValue)")
      try encode(original, to: path, format, codec)
      let decoded = try TestSound.decode(path)
      #expect(decoded.count / 2 == frames, "\(format)")
      guard frames > 10_000 else { continue }
      #expect(TestSound.lag(of: decoded, against: original) == 0, "\(format)")
      #expect((0.94...1.02).contains(TestSound.level(decoded) / TestSound.level(original)), "\(format)")
    }
  }

  @Test(
    "What is decoded is as loud as what was encoded",
    arguments: [64, 100, 128, 160, 192, 224, 256, 320]
  )
  func loudness(_ kilobits: Int) throws {
    let original = zip(
      TestSound.sine(220, frames: 96_000, amplitude: 0.2),
      TestSound.sine(880, frames: 96_000, amplitude: 0.2)
    ).map { $0 + $1 }
    for (format, codec) in Self.forms where codec != .opus {
      let path = folder.file("a.\(format.rawValue)")
      try encode(original, to: path, format, codec, bitRate: kilobits * 1000)
      let middle = 24_000..<168_000
      let ratio = TestSound.level(try TestSound.decode(path)[middle]) / TestSound.level(original[middle])
      // 0.02 dB.
      #expect(abs(ratio - 1) < 0.0023, "\(format) at \(kilobits): \(ratio)")
    }
  }

  @Test("Noise does not take more than the rate that is asked for", arguments: [64, 96, 128, 192])
  func rate(_ kilobits: Int) throws {
    var numbers = RandomNumbers(seed: 1)
    let noise = (0..<192_000).map { _ in Float.random(in: -0.5...0.5, using: &numbers) }
    for (format, codec) in Self.forms {
      let name = "a.\(format.rawValue)"
      try encode(noise, to: folder.file(name), format, codec, bitRate: kilobits * 1000)
      let found = Double(try folder.read(name).count * 8) / 2000
      #expect(found < Double(kilobits) * 1.1, "\(format)")
    }
  }

  @Test func theSameSamplesGiveTheSameBytes() throws {
    let samples = TestSound.sweep(frames: 30_000)
    for (format, codec) in Self.forms {
      try encode(samples, to: folder.file("a"), format, codec)
      try encode(samples, to: folder.file("b"), format, codec)
      #expect(try folder.read("a") == folder.read("b"), "\(format)")
    }
  }

  @Test func theIndexOfAnMP4StandsFirst() throws {
    try encode(TestSound.sweep(frames: 30_000), to: folder.file("a"), .m4a, .aac)
    let text = String(decoding: try folder.read("a"), as: Unicode.ASCII.self)
    let index = try #require(text.firstRange(of: "moov"))
    let data = try #require(text.firstRange(of: "mdat"))
    #expect(index.lowerBound < data.lowerBound)
  }

  @Test func aFullDiskIsSaid() throws {
    for (format, codec) in Self.forms {
      let problem = try #require(throws: MediaError.self) {
        try encode(TestSound.sweep(frames: 300_000), to: "/dev/full", format, codec)
      }
      #expect(problem.kind == .output, "\(format)")
      #expect(problem.message.contains("No space left on device"), "\(problem.message)")
    }
  }
}
