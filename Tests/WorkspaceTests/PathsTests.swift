import FoundationEssentials
import InkWorkspace
import TestSupport
import Testing

@Suite struct PathsTests {
  @Test(arguments: [
    ("a/b/c.wav", "a/b"), ("c.wav", "."), ("/c.wav", "/"), ("/", "/"), ("a/", "a"), ("-", "."), ("", "."),
  ])
  func foldersOfPaths(path: String, folder: String) {
    #expect(Paths.folder(of: path) == folder)
  }

  @Test(arguments: [
    (".", "a.wav", "a.wav"), ("b", "a.wav", "b/a.wav"), ("b/", "a.wav", "b/a.wav"), ("/", "a.wav", "/a.wav"),
  ])
  func joinedPaths(folder: String, name: String, path: String) {
    #expect(Paths.join(folder, name) == path)
  }

  @Test func absolutePathsNeedNoFile() {
    let working = FileManager.default.currentDirectoryPath
    #expect(Paths.absolute("not/there") == "\(working)/not/there")
    #expect(Paths.absolute("/not/there") == "/not/there")
  }

  @Test func realPathsFollowLinks() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "deep/file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"),
      withDestinationPath: folder.file("deep")
    )
    #expect(Paths.real(folder.file("link/../link/file")) == Paths.real(file))
    #expect(Paths.real(folder.file("not-there")) == nil)
  }
}
