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
    _ codec: AudioEncoder.Codec
  ) throws {
    let muxer = try Muxer(path: path, format: format)
    let encoder = try AudioEncoder(codec, bitRate: 192_000, globalHeader: muxer.wantsGlobalHeader)
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
