import TestSupport
import Testing

/// The frames in `docs/picture.md` are what InkReel draws of the scripts above them.
@Suite struct PicturePageTests {
  private struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let time: String
    let script: String

    var testDescription: String { name }
  }

  private static let examples: [Example] = {
    let text = (try? Repository.text("docs/picture.md")) ?? ""
    return MarkdownBlock.blocks(of: text).compactMap { block in
      guard let name = block.value("frame"), let time = block.value("at") else { return nil }
      return Example(name: name, time: time, script: block.text)
    }
  }()

  @Test func everyFrameIsShownOnce() throws {
    let page = try Repository.text("docs/picture.md")
    let names = PicturePageTests.examples.map(\.name)
    #expect(names.count > 10 && Set(names).count == names.count)
    for name in names { #expect(page.contains("](images/picture/\(name).jpg)")) }
    let files = try Repository.files(in: "docs/images/picture", ending: ".jpg")
    #expect(Set(files) == Set(names.map { "docs/images/picture/\($0).jpg" }))
  }

  /// `make golden` writes them.
  @Test(arguments: examples)
  private func framesAreDrawnOfTheirScripts(example: Example) throws {
    let folder = try TemporaryFolder()
    try folder.copy(Repository.path("examples/pictures"), as: "pictures")
    try folder.write(example.script, to: "pictures/s.inkslop")
    let outcome = try RunProgram.inkreel(
      ["frame", "pictures/s.inkslop", example.time, "-o", "frame.jpg", "--resolution", "270x480"],
      environment: ["XDG_CACHE_HOME=\(folder.path)/cache"],
      in: folder.path
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(!outcome.standardError.contains("warning"), "\(outcome.standardError)")
    try Golden.expect(bytes: folder.read("frame.jpg"), "docs/images/picture/\(example.name).jpg")
  }
}
