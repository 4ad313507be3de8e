import FoundationEssentials
import InkVoiceProgram
import TestSupport
import Testing

@Suite struct WaveFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 70_000])
  func writesEverySample(count: Int) throws {
    let samples = (0..<count).map { Int16(truncatingIfNeeded: $0 &* 7919) }
    try WaveFile.write(samples, sampleRate: 24_000, to: folder.file("a.wav"))
    let bytes = try folder.read("a.wav")
    #expect(bytes.count == 44 + 2 * count)
    let written = stride(from: 44, to: bytes.count, by: 2).map {
      Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8)
    }
    #expect(written == samples)
    if count > 0 {
      let header = try #require(WaveHeader(bytes))
      #expect(header.sampleRate == 24_000)
      #expect(header.channels == 1)
      #expect(header.bitsPerSample == 16)
    }
    #expect(try folder.names == ["a.wav"])
  }

  @Test func replacesWhatIsThere() throws {
    try folder.write(String(repeating: "x", count: 5000), to: "a.wav")
    try WaveFile.write([1, 2, 3], sampleRate: 8000, to: folder.file("a.wav"))
    #expect(try folder.read("a.wav").count == 50)
  }

  @Test func saysWhatIsWrongWithThePath() throws {
    let missing = #expect(throws: VoiceError.self) {
      try WaveFile.write([1], sampleRate: 8000, to: folder.file("no/a.wav"))
    }
    #expect(missing?.fault == .request)
    #expect(missing?.message.contains("folder does not exist") == true)
    let isFolder = #expect(throws: VoiceError.self) {
      try WaveFile.write([1], sampleRate: 8000, to: folder.path)
    }
    #expect(isFolder?.message.contains("it is a folder") == true)
    #expect(try folder.names.isEmpty)
  }
}
