import FoundationEssentials
import InkWorkspace
import TestSupport
import Testing

/// What is in folders, and which files are scripts.
@Suite struct FolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(name),
      withDestinationPath: folder.file(target)
    )
  }

  @Test func aListingKnowsItsKinds() throws {
    try folder.write("", to: "file")
    try folder.write("", to: "inner/file")
    try link("link-to-file", to: "file")
    try link("link-to-folder", to: "inner")
    try link("link-to-nothing", to: "nothing")
    let entries = try #require(FolderListing(folder.path)).entries
    #expect(entries.map(\.name) == ["file", "inner", "link-to-file", "link-to-folder", "link-to-nothing"])
    #expect(entries.map(\.kind) == [.file, .folder, .file, .other, .other])
    #expect(FolderListing(folder.file("file")) == nil && FolderListing(folder.file("nothing")) == nil)
  }

  @Test func aFolderStandsForItsScripts() throws {
    for name in ["b.inkslop", "a.inkslop", "notes.txt", "deep/c.inkslop", ".hidden/d.inkslop", ".e.inkslop"] {
      try folder.write("", to: name)
    }
    try folder.write("", to: "empty/notes.txt")
    try link("round", to: ".")
    let scripts = ["a.inkslop", "b.inkslop", "deep/c.inkslop"].map(folder.file)
    #expect(ScriptList([folder.path]).paths == scripts)
    #expect(ScriptList(["\(folder.path)//"]).paths == scripts)
    let some = ScriptList(["-", folder.file("b.inkslop"), folder.path, "-", "not-there"])
    #expect(some.paths == ["-", scripts[1], scripts[0], scripts[2], "not-there"])
    #expect(some.emptyFolders.isEmpty)
    #expect(ScriptList([folder.file("empty")]).emptyFolders == [folder.file("empty")])
  }

  @Test func aStampTellsVersionsOfAFileApart() throws {
    let path = try folder.write("one", to: "file")
    let stamp = try #require(FileStamp(path))
    #expect(stamp.size == 3 && FileStamp(path) == stamp)
    try folder.write("three", to: "file")
    #expect(FileStamp(path) != stamp)
    #expect(FileStamp(folder.path) == nil && FileStamp(folder.file("not-there")) == nil)
    let changed = max(stamp.modified, stamp.changed)
    #expect(!stamp.isSettled(at: changed + 1_000_000) && stamp.isSettled(at: changed + 1_000_000_000))
  }
}
