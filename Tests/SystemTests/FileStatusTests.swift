import FoundationEssentials
import InkSystem
import TestSupport
import Testing

@Suite struct FileStatusTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func kindsAreToldApart() throws {
    let path = try folder.write([1, 2], to: "a")
    #expect(FileStatus(of: path)?.kind == .file && FileStatus(of: path)?.size == 2)
    #expect(FileStatus(of: folder.path)?.kind == .folder)
    #expect(FileStatus(of: "/dev/null")?.kind == .other)
    #expect(FileStatus(of: folder.file("no")) == nil)
  }

  @Test func linksAreFollowedUnlessTheyAreMeant() throws {
    try folder.write([1, 2], to: "a")
    for (link, target) in [("good", "a"), ("bad", "no")] {
      try FileManager.default.createSymbolicLink(atPath: folder.file(link), withDestinationPath: target)
      #expect(FileStatus(of: folder.file(link), followsLinks: false)?.kind == .link)
    }
    #expect(FileStatus(of: folder.file("good")) == FileStatus(of: folder.file("a")))
    #expect(FileStatus(of: folder.file("bad")) == nil)
  }

  @Test func permissionsAndTimesAreThoseOfTheFile() throws {
    let path = try folder.write([1], to: "a")
    #expect(unsafe chmod(path, 0o751) == 0)
    #expect(try RunProgram.run(["touch", "-d", "@1000000000.25", path]).status == 0)
    let status = try #require(FileStatus(of: path))
    #expect(status.permissions == 0o751)
    #expect(status.modified == 1_000_000_000_250_000_000)
    // That time no one can set back.
    #expect(status.changed > 1_700_000_000_000_000_000)
  }
}
