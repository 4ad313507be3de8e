import InkSystem
import InkVoiceProgram
import TestSupport
import Testing

@Suite struct LineReaderTests {
  @Test func readsLines() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "long ", count: 40_000)
    for (text, expected) in [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("\(long)\nend\n", [long, "end"]),
    ] {
      let path = try folder.write(text, to: "lines")
      var reader = LineReader(try FileDescriptor.open(path))
      var lines: [String] = []
      while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
      #expect(lines == expected)
    }
  }

  @Test func refusesALineThatIsTooLong() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      [UInt8](repeating: 32, count: RequestReader.largestRequest + 100_000),
      to: "lines"
    )
    var reader = LineReader(try FileDescriptor.open(path))
    #expect(throws: VoiceError.self) { try reader.next() }
  }
}
