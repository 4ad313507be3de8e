import FoundationEssentials
import TestSupport
import Testing

@testable import InkSystem

@Suite struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func permissions(_ name: String) -> mode_t? { FileStatus(of: folder.file(name))?.permissions }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.file(name), withDestinationPath: target)
  }

  @Test func aFileAppearsWhole() throws {
    let file = try AtomicFile(folder.file("a"))
    try file.write([1, 2])
    #expect(!folder.contains("a"))
    try file.write([3])
    #expect(try file.commit() == 3)
    #expect(try folder.read("a") == [1, 2, 3])
    #expect(try folder.names == ["a"])
  }

  @Test func withoutACommitNothingIsLeft() throws {
    try folder.write([1], to: "a")
    do {
      let file = try AtomicFile(folder.file("a"))
      try file.write([2])
      #expect(try folder.names.count == 2)
    }
    #expect(try folder.names == ["a"])
    #expect(try folder.read("a") == [1])
  }

  /// Libraries write by the path, and may empty the file first.
  @Test func othersMayWriteToIt() throws {
    let file = try AtomicFile(folder.file("a"))
    try file.write([9, 9, 9])
    try FileDescriptor.openOrCreate(file.temporaryPath, truncating: true).write([1, 2])
    #expect(try file.descriptor.read(upTo: 9, at: 0) == [1, 2])
    #expect(try file.commit() == 2)
    #expect(try folder.read("a") == [1, 2])
  }

  @Test func severalWritersOfOneFileDoNotMeet() throws {
    let files = try (0..<8).map { _ in try AtomicFile(folder.file("a")) }
    for (number, file) in files.enumerated() { try file.write([UInt8(number)]) }
    for (number, file) in files.enumerated() {
      try file.commit()
      #expect(try folder.read("a") == [UInt8(number)])
    }
    #expect(try folder.names == ["a"])
  }

  @Test func permissionsAreKept() throws {
    try folder.write([1], to: "a")
    unsafe chmod(folder.file("a"), 0o640)
    try AtomicFile.write([2], to: folder.file("a"))
    #expect(permissions("a") == 0o640)
    try AtomicFile.write([2], to: folder.file("new"))
    _ = try FileDescriptor.create(folder.file("other"))
    #expect(permissions("new") == permissions("other"))
  }

  @Test func linksAreFollowed() throws {
    try folder.write([1], to: "deep/a")
    try link("l", to: "deep/a")
    try AtomicFile.write([2], to: folder.file("l"))
    #expect(try folder.read("deep/a") == [2])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("l")) == "deep/a")
    #expect(try folder.names == ["deep", "l"])
  }

  @Test func aLinkThatLeadsNowhereYetIsFollowed() throws {
    try link("l", to: "m")
    try link("m", to: "new")
    try AtomicFile.write([2], to: folder.file("l"))
    #expect(try folder.read("new") == [2] && folder.names == ["l", "m", "new"])
    try link("round", to: "round")
    #expect(throws: AtomicFile.Failure(step: .replace, error: SystemError(ELOOP))) {
      try AtomicFile.write([2], to: folder.file("round"))
    }
  }

  @Test func aFileOfTheCurrentFolderNeedsNoSlash() throws {
    let name = "inkreel-test-\(UInt32.random(in: .min ... .max))"
    defer { unsafe unlink(name) }
    try AtomicFile.write([7], to: name)
    #expect(try FileDescriptor.open(name).read(upTo: 9) == [7])
  }

  @Test func failuresNameTheirStep() throws {
    func failure(_ step: AtomicFile.Failure.Step, _ number: Int32) -> AtomicFile.Failure {
      AtomicFile.Failure(step: step, error: SystemError(number))
    }
    #expect(throws: failure(.create, ENOENT)) { try AtomicFile(folder.file("no/a")) }
    try folder.write([1], to: "a")
    #expect(throws: failure(.create, ENOTDIR)) { try AtomicFile(folder.file("a/b")) }
    #expect(throws: failure(.replace, EISDIR)) { try AtomicFile(folder.path) }
    #expect(throws: failure(.replace, EISDIR)) { try AtomicFile.write([1], to: folder.path) }
    let late = try AtomicFile(folder.file("late"))
    try FileManager.default.createDirectory(atPath: folder.file("late"), withIntermediateDirectories: false)
    #expect(throws: failure(.commit, EISDIR)) { try late.commit() }
    let full = try AtomicFile(inFolder: "\(folder.path)/")
    #expect(throws: failure(.commit, EINVAL)) { try full.commit() }
  }

  @Test func failuresLeaveNothing() throws {
    let late = try AtomicFile(folder.file("late"))
    try FileManager.default.createDirectory(atPath: folder.file("late"), withIntermediateDirectories: false)
    _ = try? late.commit()
    do { let last = consume late; _ = last }
    #expect(try folder.names == ["late"])
  }

  @Test func whatIsNoFileIsWrittenToAndStays() throws {
    let pipe = folder.file("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let reader = try ChildProcess(["head", "-c", "1", pipe])
    try AtomicFile.write([7], to: pipe)
    #expect(try reader.output.read(upTo: 10) == [7])
    #expect(reader.wait() == .exit(0))
    #expect(FileStatus(of: pipe)?.kind == .other)
    try AtomicFile.write([7], to: "/dev/null")
    #expect(FileStatus(of: "/dev/null")?.kind == .other)
    #expect(throws: AtomicFile.Failure(step: .write, error: SystemError(ENOSPC))) {
      try AtomicFile.write([7], to: "/dev/full")
    }
  }

  /// As a render does, which needs a file that it can go back in.
  @Test func aDeviceGetsAllWhenItIsComplete() throws {
    let pipe = folder.file("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let reader = try ChildProcess(["cat", pipe])
    let file = try AtomicFile(pipe)
    try file.write([7, 8])
    #expect(FileDescriptor.waitForInput([reader.output], milliseconds: 50) == [false])
    #expect(try file.commit() == 2)
    #expect(try reader.output.read(upTo: 10) == [7, 8])
    #expect(reader.wait() == .exit(0))
    #expect(try folder.names == ["pipe"])
    let full = try AtomicFile("/dev/full")
    try full.write([7])
    #expect(throws: AtomicFile.Failure(step: .commit, error: SystemError(ENOSPC))) { try full.commit() }
  }

  /// As a cache does, whose entries are called after what is in them.
  @Test func aFileMayGetItsNameLast() throws {
    let file = try AtomicFile(inFolder: "\(folder.path)/")
    try file.write([1, 2, 3])
    try file.commit(as: folder.file("123"))
    #expect(try folder.names == ["123"])
    #expect(try folder.read("123") == [1, 2, 3])
  }
}
