// The client that `lsp_bench.py` measures language servers with. What it does between an edit and its diagnostics is in
// what it measures, so it does as little as can be: it looks for bytes where a client would parse.
//
// Usage: lsp_client FILE COMMAND...    says to the server what is in the file, and prints seconds as JSON
//        lsp_client --empty            is a server that answers every version at once with no diagnostics
//
// The file holds messages with their headers, each after a line `SIZE VERSION`: VERSION 0 is not waited for, -N is
// the request with the id N, and any other the version of a document whose diagnostics are waited for. What is waited
// for is timed, but for the request with the id 1 and the first version, which start a session.

import Foundation

/// Messages as they come in on a descriptor.
final class MessageReader {
  private let descriptor: Int32
  private static let capacity = 1 << 24
  private let bytes = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
  private var count = 0
  private var consumed = 0

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { bytes.deallocate() }

  /// Good until the next one; `nil` at the end of the input.
  func next() -> UnsafeRawBufferPointer? {
    count -= consumed
    memmove(bytes, bytes + consumed, count)
    consumed = 0
    while true {
      let known = UnsafeRawBufferPointer(start: bytes, count: count)
      if let end = known.end(of: "\r\n\r\n"), let size = number(after: "Content-Length: ", in: known),
        count >= end + size
      {
        consumed = end + size
        return UnsafeRawBufferPointer(rebasing: known[end..<consumed])
      }
      let more = read(descriptor, bytes + count, MessageReader.capacity - count)
      guard more > 0 else { return nil }
      count += more
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Where the first of some bytes ends.
  func end(of text: StaticString) -> Int? {
    let length = text.utf8CodeUnitCount
    guard let base = baseAddress, count >= length else { return nil }
    for start in 0...(count - length)
    where self[start] == text.utf8Start[0] && memcmp(base + start, text.utf8Start, length) == 0 {
      return start + length
    }
    return nil
  }
}

func number(after name: StaticString, in bytes: UnsafeRawBufferPointer) -> Int? {
  guard let start = bytes.end(of: name) else { return nil }
  var number = 0
  for byte in bytes[start...] {
    guard (0x30...0x39).contains(byte) else { break }
    number = number * 10 + Int(byte - 0x30)
  }
  return number
}

func send(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { fail("the server does not read") }
    rest = rest.dropFirst(count)
  }
}

func send(_ body: String, to descriptor: Int32) {
  send(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8), to: descriptor)
}

func fail(_ reason: String) -> Never {
  FileHandle.standardError.write(Data("lsp_client: \(reason)\n".utf8))
  exit(1)
}

func serveNothing() {
  let reader = MessageReader(0)
  while let body = reader.next() {
    if let id = number(after: "\"id\":", in: UnsafeRawBufferPointer(rebasing: body.prefix(60))) {
      send(#"{"id":\#(id),"result":null}"#, to: 1)
    } else if let version = number(after: "\"version\":", in: body) {
      send(
        #"{"method":"textDocument/publishDiagnostics","params":{"version":\#(version),"diagnostics":[]}}"#,
        to: 1
      )
    }
  }
}

/// What the file says.
struct Step {
  let message: [UInt8]
  let version: Int

  static func all(in file: [UInt8]) -> [Step] {
    var steps: [Step] = []
    var rest = file[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
      guard words.count == 2, words[0] <= file.endIndex - end - 1 else { fail("the file is damaged") }
      let message = rest[(end + 1)...].prefix(words[0])
      steps.append(Step(message: Array(message), version: words[1]))
      rest = rest[message.endIndex...].dropFirst()
    }
    return steps
  }
}

struct Result: Encodable {
  /// From the start of the process to the first diagnostics.
  var first = 0.0
  /// From each edit to its diagnostics, and from each request to its answer.
  var edits: [Double] = []
  /// The resident set, in KiB.
  var memory = 0
}

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Reads until what a step waits for is there, and answers what the server asks meanwhile.
func wait(for version: Int, _ reader: MessageReader, _ server: Int32) {
  while let body = reader.next() {
    let isNotification = body.end(of: "publishDiagnostics") != nil
    if isNotification, number(after: "\"version\":", in: body) == version { return }
    guard !isNotification, let id = number(after: "\"id\":", in: body) else { continue }
    if body.end(of: "\"method\":") != nil {
      send(#"{"id":\#(id),"result":null}"#, to: server)
    } else if version < 0, id == -version {
      return
    }
  }
  fail("the server has ended")
}

func measure(_ steps: [Step], _ command: [String]) throws -> Result {
  let (input, output) = (Pipe(), Pipe())
  let process = Process()
  process.executableURL = URL(fileURLWithPath: command[0])
  process.arguments = Array(command.dropFirst())
  process.standardInput = input
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  var result = Result()
  let begin = now()
  try process.run()
  let server = input.fileHandleForWriting.fileDescriptor
  let reader = MessageReader(output.fileHandleForReading.fileDescriptor)
  for step in steps {
    let sent = now()
    send(step.message, to: server)
    if step.version == 0 { continue }
    wait(for: step.version, reader, server)
    if step.version == 1 { result.first = now() - begin }
    if abs(step.version) > 1 { result.edits.append(now() - sent) }
  }
  let status =
    (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
  let resident = status.split(separator: "VmRSS:").last?.drop { !$0.isNumber }.prefix(while: \.isNumber)
  result.memory = resident.flatMap { Int($0) } ?? 0
  process.terminate()
  process.waitUntilExit()
  return result
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["--empty"] {
  serveNothing()
} else if arguments.count > 1, let file = FileManager.default.contents(atPath: arguments[0]) {
  let result = try measure(Step.all(in: Array(file)), Array(arguments.dropFirst()))
  print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
} else {
  fail("usage: lsp_client FILE COMMAND...")
}
