import InkRPC
import InkSystem
import TestSupport
import Testing

@Suite struct MessageFramingTests {
  /// A reader over bytes that come through a pipe in pieces.
  private func bodies(_ pieces: [String]) throws -> [String] {
    let output: FileDescriptor
    var writing: FileDescriptor?
    (output, writing) = try ChildProcess.pipe()
    for piece in pieces { try writing?.write(Array(piece.utf8)) }
    writing = nil
    var reader = MessageReader(output)
    var bodies: [String] = []
    while let body = try reader.next() { bodies.append(String(decoding: body, as: UTF8.self)) }
    return bodies
  }

  @Test(arguments: [
    (["Content-Length: 2\r\n\r\n{}"], ["{}"]),
    (
      ["content-length:2\n\n{}CONTENT-LENGTH: 3\r\nContent-Type: x; charset=utf-8\r\n\r\n[1]"], ["{}", "[1]"]
    ),
    (["Content-Le", "ngth: 4\r", "\n\r\nab", "cd"], ["abcd"]),
    (["Content-Length: 0\r\n\r\n"], [""]),
    (["\r\nContent-Length: 1\r\n\r\nx"], ["x"]),
    ([], []),
  ])
  func messagesAreReadHoweverTheyCome(pieces: [String], expected: [String]) throws {
    #expect(try bodies(pieces) == expected)
  }

  @Test(arguments: [
    ("Content-Length: -1\r\n\r\n", FramingError.badHeader),
    ("Content-Length: two\r\n\r\n", .badHeader),
    ("no header\r\n\r\n", .badHeader),
    ("Content-Length: 99999999999\r\n\r\n", .tooLarge(99_999_999_999)),
    ("Content-Length: 999999999999999999999\r\n\r\n", .badHeader),
    ("Content-Length: 10\r\n\r\nabc", .truncated),
    ("Content-Length: 10\r\n", .truncated),
    ("Content-Len", .truncated),
    (String(repeating: "x", count: 40_000), .badHeader),
  ])
  func brokenMessagesAreRefused(text: String, error: FramingError) {
    #expect(throws: error) { try bodies([text]) }
  }

  @Test func whatIsWrittenIsRead() throws {
    let (output, input) = try ChildProcess.pipe()
    let writer = MessageWriter(input)
    try writer.request(.number(1), "hello", ["a": 1])
    try writer.notification("note", ["b": "é/\""])
    try writer.response(.string("x"), [1, 2])
    try writer.failure(.number(2), RPCError(code: -1, message: "no", data: "why"))
    var reader = MessageReader(output)
    let messages = try (0..<4).map { _ in try IncomingMessage(#require(try reader.next())) }
    #expect(messages.map(\.method) == ["hello", "note", nil, nil])
    #expect(messages.map(\.id) == [.number(1), nil, .string("x"), .number(2)])
    #expect(try messages[0].params(as: [String: Int].self) == ["a": 1])
    #expect(try messages[1].params(as: [String: String].self) == ["b": "é/\""])
    #expect(try messages[2].result(as: [Int].self, error: String.self) == [1, 2])
    #expect(throws: RPCError<String>.self) { try messages[3].result(as: [Int].self, error: String.self) }
    #expect(throws: (any Error).self) { try messages[0].params(as: [Int].self) }
  }
}

@Suite struct ChildProcessTests {
  @Test func childrenAreStartedByTheirVectorAndEndAsTheyEnd() throws {
    let echo = try ChildProcess(["printf", "%s|", "a b", "$HOME", ";"])
    #expect(String(decoding: try echo.output.read(upTo: 100), as: UTF8.self) == "a b|$HOME|;|")
    #expect(echo.wait() == .exit(0))
    #expect(try ChildProcess(["sh", "-c", "exit 7"]).wait() == .exit(7))
    #expect(try ChildProcess(["sh", "-c", "kill -9 $$"]).wait() == .signal(9))
    #expect(throws: SystemError(2)) { try ChildProcess(["/no/such/program"]) }
  }

  @Test func inputIsClosedOnRequest() throws {
    let cat = try ChildProcess(["cat"])
    try cat.input?.write([1, 2, 3])
    cat.closeInput()
    #expect(try cat.output.read(upTo: 10) == [1, 2, 3])
    #expect(try cat.output.read(upTo: 10) == [])
    #expect(cat.wait() == .exit(0))
  }

  @Test func filesAppearWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write([1, 2], to: folder.file("a"))
    try AtomicFile.write([3], to: folder.file("a"))
    #expect(try folder.read("a") == [3])
    #expect(throws: SystemError(2)) { try AtomicFile.write([1], to: folder.file("no/b")) }
    #expect(try folder.names == ["a"])
  }

  @Test func aPipeStaysAPipe() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("pipe")
    #expect(try RunProgram.run(["mkfifo", pipe]).status == 0)
    let reader = try ChildProcess(["head", "-c", "1", pipe])
    try AtomicFile.write([7], to: pipe)
    #expect(try reader.output.read(upTo: 10) == [7])
    #expect(try RunProgram.run(["test", "-p", pipe]).status == 0)
  }
}
