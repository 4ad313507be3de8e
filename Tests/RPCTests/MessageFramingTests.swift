import InkRPC
import InkSystem
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
