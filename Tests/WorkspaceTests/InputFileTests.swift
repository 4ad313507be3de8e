import InkSystem
import InkWorkspace
import TestSupport
import Testing

@Suite struct InputFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The larger ones are read by several threads, in parts that do not end with the file.
  @Test(arguments: [0, 1, 5000, 1 << 22, (1 << 22) + 1, 5_000_011])
  func filesAreReadWhole(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes, to: "file")
    #expect(try InputFile.read(path, limit: size) == bytes)
  }

  @Test func whatIsTooLargeIsNotRead() throws {
    let path = try folder.write("123456", to: "file")
    #expect(throws: FileReadError.tooLarge) { try InputFile.read(path, limit: 5) }
    #expect("\(FileReadError.tooLarge)" == "it is too large")
  }

  @Test func errorsOfTheSystemAreThoseOfTheSystem() {
    #expect(throws: FileReadError.system(SystemError(ENOENT))) {
      try InputFile.read(folder.file("not-there"), limit: 10)
    }
    #expect(throws: FileReadError.system(SystemError(EISDIR))) {
      try InputFile.read(folder.path, limit: 1 << 20)
    }
  }

  /// A device says no size.
  @Test func filesWithoutASizeAreReadToTheirEnd() throws {
    #expect(try InputFile.read("/dev/null", limit: 10, kind: .fileOrPipe).isEmpty)
    #expect(throws: FileReadError.tooLarge) {
      try InputFile.read("/dev/zero", limit: 100_000, kind: .fileOrPipe)
    }
  }

  /// No one writes to the pipe: to wait for somebody would be for ever.
  @Test func whatIsNoFileIsRefusedAtOnce() throws {
    let pipe = folder.file("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero", "/dev/null"] {
      #expect(throws: FileReadError.notAFile) { try InputFile.read(path, limit: 10) }
    }
    let writer = try ChildProcess(["sh", "-c", "printf abc > '\(pipe)'"])
    #expect(try InputFile.read(pipe, limit: 10, kind: .fileOrPipe) == Array("abc".utf8))
    #expect(writer.wait() == .exit(0))
  }
}
