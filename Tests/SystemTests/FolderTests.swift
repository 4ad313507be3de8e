import InkSystem
import TestSupport
import Testing

@Suite struct FolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func foldersAreMadeWithThoseAboveThem() throws {
    for path in ["a/b//c/", "a/b/c", "."] { try Folder.make(folder.file(path)) }
    #expect(FileStatus(of: folder.file("a/b/c"))?.kind == .folder)
    try Folder.make("/")
    try Folder.make("")
  }

  @Test func whatCannotBeMadeIsAnError() throws {
    try folder.write([], to: "file")
    #expect(throws: SystemError(ENOTDIR)) { try Folder.make(folder.file("file/inner")) }
    #expect(throws: SystemError(ENOENT)) { try Folder.make("/proc/no/such") }
  }
}
