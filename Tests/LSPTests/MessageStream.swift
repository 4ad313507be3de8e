import InkJSON
import InkLSP
import InkText
import TestSupport

/// Makes messages, sound and broken ones, out of recorded sessions, and knows what has to be answered.
struct MessageStream {
  struct Piece {
    let bytes: [UInt8]
    /// The ids that answers have to name because of it, as JSON: `null` for what cannot be read.
    let answered: [String]
  }

  private let seeds: [String]
  private var numbers: RandomNumbers

  init(seed: UInt64) throws {
    numbers = RandomNumbers(seed: seed)
    seeds = try Repository.files(in: "Tests/LSPTests/Transcripts", ending: ".txt").flatMap { path in
      try TranscriptPage.transcript(of: Repository.text(path)).messages.compactMap { message in
        // As clients send it, without blanks.
        message.side == .client ? message.node?.text : nil
      }
    }
  }

  /// What a session starts with; now and then with nothing.
  mutating func start() -> [Piece] {
    guard Int.random(in: 0..<8, using: &numbers) > 0 else { return [] }
    let first = seeds.filter { $0.contains(#""method":"initialize""#) }.randomElement(using: &numbers) ?? ""
    let second = #"{"method":"initialized","params":{}}"#
    let third = seeds.filter { $0.contains("didOpen") }.randomElement(using: &numbers) ?? ""
    return [first, second, third].map { framed(Array($0.utf8)) }
  }

  mutating func next() -> Piece {
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: return garbage()
    case 1: return cancellation()
    case 2: return framed(Array(String(repeating: "[", count: 100).utf8))
    default:
      var body = Array((seeds.randomElement(using: &numbers) ?? "").utf8)
      let isShutdown = MessageStream.isNamed("shutdown", body)
      if isShutdown, Int.random(in: 0..<20, using: &numbers) > 0 { return next() }
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: mutate(&body)
      case 1, 2: body = withAnotherValue(body)
      case 3: body = Array(String(decoding: body, as: UTF8.self).replacing("/", with: "\\/").utf8)
      default: break
      }
      // The end is for the end.
      return MessageStream.isNamed("exit", body) ? next() : framed(body)
    }
  }

  /// Asks for something that no server knows.
  static func question(_ id: String) -> [UInt8] {
    Array(LanguageClient.framed(#"{"jsonrpc":"2.0","id":"\#(id)","method":"$/question"}"#).utf8)
  }

  // MARK: Framing

  private mutating func framed(_ body: [UInt8]) -> Piece {
    let name =
      ["Content-Length: ", "content-length:", "CONTENT-LENGTH:\t"].randomElement(using: &numbers) ?? ""
    let end = Int.random(in: 0..<8, using: &numbers) == 0 ? "\n" : "\r\n"
    var fields = ["\(name)\(body.count)"]
    if Int.random(in: 0..<4, using: &numbers) == 0 {
      fields.insert(
        "Content-Type: application/vscode-jsonrpc; charset=utf-8",
        at: Int.random(in: 0...1, using: &numbers)
      )
    }
    let header = fields.map { $0 + end }.joined() + end
    return Piece(bytes: Array(header.utf8) + body, answered: MessageStream.answered(body))
  }

  /// Lines that are no header.
  private mutating func garbage() -> Piece {
    let lines: [(String, Int)] = [
      ("GET / HTTP/1.1\r\n", 1), ("Content-Length: minus\r\n", 1), ("Content-Length: -5\r\n", 1),
      ("\r\n\r\n", 0),
      ("Content-Length: 99999999999999999999\r\n", 1), ("Content-Length: 9223372036854775808\r\n", 1),
      ("Content-Length: 1 2 3x\r\n", 1), ("Content-Length:\r\n", 1), ("Content-Length: 0\r\n\r\n", 1),
      ("X-Field: y\r\n", 0),
      ("\u{0}\u{1}😀\n", 1), ("\r\r\n", 1),
    ]
    let (line, count) = lines.randomElement(using: &numbers) ?? ("", 0)
    return Piece(bytes: Array(line.utf8), answered: Array(repeating: "null", count: count))
  }

  // MARK: Bodies

  private mutating func cancellation() -> Piece {
    let id = Int.random(in: 0..<40, using: &numbers)
    return framed(Array(#"{"method":"$/cancelRequest","params":{"id":\#(id)}}"#.utf8))
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 8))
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
      default: bytes.insert(contentsOf: "-9e9".utf8, at: place)
      }
    }
  }

  private static let values = [
    "null", "true", "-1", "0", "2147483647", "2147483648", "-2147483649", "9223372036854775807",
    "-9223372036854775808", #"{"line":9223372036854775807,"character":0}"#, #"{"line":-1,"character":-1}"#,
    "9007199254740993", "1e30", "1e999", "0.5", #""""#, "[]", "{}",
    #""x""#,
    #""\ud800""#, #""\u0000""#, #"[{"text":"\r"}]"#, #"{"line":4000000000,"character":9000000000000000}"#,
    String(repeating: "[", count: 60) + String(repeating: "]", count: 60),
    "\"\(String(repeating: "é", count: 500))\"",
  ]

  /// With another value in the place of one of its own.
  private mutating func withAnotherValue(_ body: [UInt8]) -> [UInt8] {
    guard let node = try? JSONParser.parse(SourceText(name: "seed", bytes: body)) else { return body }
    let ranges = MessageStream.ranges(in: node)
    guard let range = ranges.randomElement(using: &numbers) else { return body }
    let value = MessageStream.values.randomElement(using: &numbers) ?? ""
    return body[..<range.start] + Array(value.utf8) + body[range.end...]
  }

  private static func ranges(in node: JSONNode) -> [ByteRange] {
    let parts = node.items ?? node.members?.map(\.node) ?? []
    return parts.flatMap { [$0.range] + ranges(in: $0) }
  }

  // MARK: Answers

  private static func read(_ body: [UInt8]) -> JSONNode? {
    try? JSONParser.parse(SourceText(name: "message", bytes: body), replacingHalfCharacters: true)
  }

  private static func isNamed(_ method: String, _ body: [UInt8]) -> Bool {
    read(body)?["method"]?.string == method
  }

  /// As JSON-RPC has it: a request has one answer, a notification and a response none, anything else an error.
  private static func answered(_ body: [UInt8]) -> [String] {
    guard let node = read(body), node.members != nil else { return ["null"] }
    let id = node["id"].flatMap { $0.integer == nil && $0.string == nil ? nil : $0.text }
    guard let method = node["method"] else {
      let isResponse = id != nil && (node.members ?? []).contains { ["result", "error"].contains($0.name) }
      return isResponse ? [] : [id ?? "null"]
    }
    if method.string != nil, node["id"] == nil { return [] }
    return [id ?? "null"]
  }
}
