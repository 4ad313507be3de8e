import InkMedia
import InkMessages
import MediaTestSupport
import TestSupport
import Testing

struct SoundFileWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: SoundFileWriter.Format.allCases, [16, 24])
  func samplesComeBackToTheStep(_ format: SoundFileWriter.Format, _ bits: Int) throws {
    let step = bits == 16 ? Float(1) / 32_768 : Float(1) / 8_388_608
    let samples = TestSound.sweep(frames: 10_001) + [1, -1, 2, -2, 1 - step, -step / 4, step * 0.75, 0]
    let path = folder.file("a.\(format.rawValue)")
    let writer = try SoundFileWriter(
      path: path,
      format: format,
      sampleRate: 48_000,
      channels: 2,
      samples: bits == 16 ? .int16 : .int24
    )
    try writer.write(Array(samples[..<5000]).span)
    try writer.write(Array(samples[5000...]).span)
    try writer.finish()
    let decoded = try TestSound.decode(path)
    #expect(decoded.count == samples.count)
    for (found, given) in zip(decoded, samples) {
      #expect(abs(found - min(max(given, -1), 1 - step)) <= step / 2)
    }
    #expect(Array(decoded.suffix(8)) == [1 - step, -1, 1 - step, -1, 1 - step, 0, step, 0])
  }

  private func floatWriter(_ path: String) throws -> SoundFileWriter {
    try SoundFileWriter(path: path, format: .wav, sampleRate: 48_000, channels: 2, samples: .float)
  }

  @Test func floatsComeBackAsTheyAreAndWithoutTheDay() throws {
    let samples = TestSound.sweep(frames: 1001) + [1, -1, 2, -2, 1e-9, -0.3]
    let path = folder.file("a.wav")
    let writer = try floatWriter(path)
    try writer.write(samples.span)
    try writer.finish()
    #expect(try TestSound.decode(path) == samples)
    #expect(!String(decoding: try folder.read("a.wav"), as: Unicode.ASCII.self).contains("PEAK"))
  }

  /// Longer than what the system is left to write in its own time.
  @Test func whatIsLongComesBackWhole() throws {
    let samples = TestSound.sweep(frames: 1_300_000)
    let path = folder.file("long.wav")
    let writer = try floatWriter(path)
    for start in stride(from: 0, to: samples.count, by: 200_000) {
      try writer.write(samples.span.extracting(start..<min(start + 200_000, samples.count)))
    }
    try writer.finish()
    let isSame = try TestSound.decode(path) == samples
    #expect(isSame)
  }

  @Test(arguments: SoundFileWriter.Format.allCases)
  func aFullDiskIsSaid(_ format: SoundFileWriter.Format) throws {
    let noise = (0..<400_000).map { _ in Float.random(in: -1...1) }
    let problem = try #require(throws: MediaError.self) {
      let writer = try SoundFileWriter(path: "/dev/full", format: format, sampleRate: 48_000, channels: 2)
      try writer.write(noise.span)
      try writer.finish()
    }
    #expect(
      problem == MediaError(.output, "cannot write `/dev/full`: No space left on device", path: "/dev/full")
    )
  }
}
