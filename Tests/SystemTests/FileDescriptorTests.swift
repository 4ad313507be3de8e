import InkSystem
import TestSupport
import Testing

@Suite struct FileDescriptorTests {
  private let folder: TemporaryFolder

  init() throws {
    // A reader that is gone makes writing fail.
    signal(SIGPIPE, SIG_IGN)
    folder = try TemporaryFolder()
  }

  @Test func filesAreReadInOrderAndAnywhere() throws {
    let path = try folder.write([0, 1, 2, 3, 4], to: "a")
    let file = try FileDescriptor.open(path)
    #expect(try file.read(upTo: 2) == [0, 1])
    #expect(try file.read(upTo: 10, at: 3) == [3, 4])
    #expect(try file.read(upTo: 10) == [2, 3, 4])
    #expect(try file.read(upTo: 10).isEmpty)
    #expect(try file.read(upTo: 10, at: 5).isEmpty)
    #expect(try file.status() == FileStatus(of: path) && file.size == 5)
  }

  @Test func filesAreMadeAsAsked() throws {
    let path = folder.file("a")
    #expect(throws: SystemError(ENOENT)) { try FileDescriptor.open(path) }
    try FileDescriptor.create(path).write([1, 2, 3])
    #expect(throws: SystemError(EEXIST)) { try FileDescriptor.create(path) }
    try FileDescriptor.openOrCreate(path).write([7])
    #expect(try folder.read("a") == [7, 2, 3])
    let file = try FileDescriptor.openOrCreate(path, truncating: true, reads: true)
    try file.write([4, 5, 6], from: 1)
    #expect(try file.read(upTo: 9, at: 0) == [5, 6])
    #expect(throws: SystemError(EBADF)) { try FileDescriptor.open(path).write([1]) }
    #expect(throws: SystemError(EBADF)) { try FileDescriptor.openOrCreate(path).read(upTo: 1) }
  }

  @Test func nothingIsWrittenOfNoBytes() throws {
    let file = try FileDescriptor.create(folder.file("a"))
    try file.write([])
    try file.write([1], from: 1)
    try file.write([1], from: 5)
    #expect(file.size == 0)
  }

  /// More than a pipe holds, to a reader that takes its time.
  @Test func everythingIsWrittenWhateverTheSystemTakesAtOnce() throws {
    let (output, input) = try ChildProcess.pipe()
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let writer = try Thread { try? input.write(bytes) }
    var read: [UInt8] = []
    while read.count < bytes.count { read += try output.read(upTo: 4096) }
    writer.join()
    #expect(read == bytes)
  }

  @Test func aPipeWithoutAReaderIsAnError() throws {
    var output: FileDescriptor?
    let input: FileDescriptor
    (output, input) = try ChildProcess.pipe()
    #expect(output != nil)
    output = nil
    #expect(throws: SystemError(EPIPE)) { try input.write([1]) }
  }

  @Test func waitingTellsWhatCanBeRead() throws {
    let (first, firstInput) = try ChildProcess.pipe()
    let (second, secondInput) = try ChildProcess.pipe()
    #expect(FileDescriptor.waitForInput([first, second], milliseconds: 0) == [false, false])
    try secondInput.write([1])
    #expect(FileDescriptor.waitForInput([first, second]) == [false, true])
    try firstInput.write([1])
    #expect(FileDescriptor.waitForInput([first, second]) == [true, true])
  }

  @Test func theEndOfAPipeCanBeRead() throws {
    let output: FileDescriptor
    var input: FileDescriptor?
    (output, input) = try ChildProcess.pipe()
    #expect(input != nil)
    input = nil
    #expect(FileDescriptor.waitForInput([output]) == [true])
    #expect(try output.read(upTo: 1).isEmpty)
  }

  /// It would wait for a writer otherwise.
  @Test func aPipeCanBeOpenedToLookAtIt() throws {
    let path = folder.file("pipe")
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(try FileDescriptor.open(path, waits: false).status().kind == .other)
  }

  @Test func descriptorsOfOthersStayOpen() throws {
    let file = try FileDescriptor.create(folder.file("a"))
    do { try FileDescriptor(file.number, closes: false).write([1]) }
    try file.write([2])
    #expect(try folder.read("a") == [1, 2])
  }

  @Test func errorsSayWhatTheSystemSays() {
    #expect("\(SystemError(ENOENT))" == "No such file or directory")
  }
}
