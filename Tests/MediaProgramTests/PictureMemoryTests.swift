import InkMessages
import TestSupport
import Testing

/// How much memory the largest pictures take that are accepted, and that larger ones are refused with their size.
///
/// Each is measured by a program of its own: what a thumbnail takes is what the decoder does, as all of the file is read.
@Suite(.serialized) struct PictureMemoryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A picture of soft noise, which no codec makes small.
  private func picture(_ name: String, _ size: String, _ options: [String] = []) throws -> String {
    let source = "testsrc2=s=\(size):r=1,format=rgb24"
    let made = try RunProgram.run(
      ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-frames:v", "1"] + options + [name],
      in: folder.path
    )
    try #require(made.status == 0, "\(made.standardError)")
    return folder.file(name)
  }

  @Test(arguments: [
    ("large.jpg", "10000x10000", ["-q:v", "4"], 300), ("large.png", "10000x5000", [], 450),
    ("large.webp", "8000x6200", ["-quality", "60", "-compression_level", "0"], 450),
  ])
  func theLargestFilesStayWithinTheirMemory(
    name: String,
    size: String,
    options: [String],
    mebibytes: Int
  ) throws {
    let path = try picture(name, size, options)
    let session = try Session()
    let answer: ThumbnailAnswer = try session.ask(.thumbnails, ThumbnailRequest(paths: [path]))
    #expect(answer.pictures.first??.isEmpty == false)
    #expect(session.peakMemory <= mebibytes << 20, "\(session.peakMemory >> 20) MiB")
  }

  @Test func largerOnesAreRefusedWithTheirSize() throws {
    let path = try picture("larger.png", "10000x5002")
    let session = try Session()
    let answer: ProbeAnswer = try session.ask(.probe, ProbeRequest(paths: [path]))
    let problem = try #require(answer.files.first?.problem)
    #expect(problem.message.contains("10000x5002"), "\(problem.message)")
    #expect(session.peakMemory < 100 << 20)
  }
}
