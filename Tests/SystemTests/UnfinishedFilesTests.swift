import TestSupport
import Testing

@testable import InkSystem

/// What a process that was killed leaves, the next one removes; what others are still at work on stays.
@Suite struct UnfinishedFilesTests {
  let folder: TemporaryFolder
  private var root: String { folder.file("unfinished") }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Has another process start files and end without a chance to do anything about it.
  private func abandon(_ work: (UnfinishedFiles) throws -> Void) throws {
    let files = try UnfinishedFiles(in: root)
    try work(files)
    // What a process leaves is there without its lock, which has to be another one than the object's own.
    for name in Folder.names(in: root) { try folder.copy("\(root)/\(name)", as: "left/\(name)") }
    do { let last = consume files; _ = last }
    for name in try folder.names where name == "left" {
      for left in Folder.names(in: folder.file(name)) {
        #expect(unsafe rename(folder.file("left/\(left)"), "\(root)/\(left)") == 0)
      }
    }
    #expect(unsafe rmdir(folder.file("left")) == 0)
  }

  @Test func whatAKilledProcessLeftIsRemoved() throws {
    try folder.write([1], to: "out/.inkreel-1-2.part")
    try abandon { files in
      try FileDescriptor.create(files.newPath(ending: "wav")).write([1])
      #expect(files.note(folder.file("out/.inkreel-1-2.part")) != nil)
    }
    #expect(Folder.names(in: root).count == 2)
    UnfinishedFiles.sweep(root)
    #expect(Folder.names(in: root).isEmpty)
    #expect(Folder.names(in: folder.file("out")).isEmpty)
  }

  @Test func whatOthersWorkOnStays() throws {
    let files = try UnfinishedFiles(in: root)
    let path = files.newPath(ending: "wav")
    try FileDescriptor.create(path).write([1])
    try folder.write([1], to: "out/.inkreel-1-2.part")
    #expect(files.note(folder.file("out/.inkreel-1-2.part")) != nil)
    UnfinishedFiles.sweep(root)
    #expect(FileStatus(of: path)?.size == 1 && folder.contains("out/.inkreel-1-2.part"))
  }

  /// A note may lead anywhere: only what looks like an unfinished file is removed.
  @Test func whatHasAnotherNameIsNotRemoved() throws {
    try folder.write([1], to: "out/mine")
    try abandon { files in #expect(files.note(folder.file("out/mine")) != nil) }
    UnfinishedFiles.sweep(root)
    #expect(Folder.names(in: root).isEmpty && folder.contains("out/mine"))
  }

  @Test func nothingStaysOfWhatEndsWell() throws {
    do {
      let files = try UnfinishedFiles(in: root)
      try FileDescriptor.create(files.newPath(ending: "wav")).write([1])
    }
    #expect(Folder.names(in: root).isEmpty)
  }

  @Test func twoProcessesHaveFoldersOfTheirOwn() throws {
    let (one, other) = try (UnfinishedFiles(in: root), UnfinishedFiles(in: root))
    #expect(one.folder != other.folder)
    UnfinishedFiles.sweep(root)
    #expect(Folder.names(in: root).count == 4)
  }
}
