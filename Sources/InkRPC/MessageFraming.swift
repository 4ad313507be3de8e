/// The framing of the Language Server Protocol: header fields, an empty line, a body of `Content-Length` bytes.
/// <https://microsoft.github.io/language-server-protocol/specifications/base/0.9/specification/>
package struct MessageReader: ~Copyable {
  /// A body may be this long; more is refused before it is read.
  package static let largestBody = 256 << 20
  private static let largestHeader = 16 << 10

  private let input: FileDescriptor
  private var buffer: [UInt8] = []
  private var consumed = 0

  package init(_ input: FileDescriptor) {
    self.input = input
  }

  /// Whether the begin of a message has been read already, so that `next` need not wait for one to come.
  package var hasPendingInput: Bool { consumed < buffer.count }

  /// The next message's body, or `nil` at the end of the input.
  package mutating func next() throws -> [UInt8]? {
    guard let length = try header() else { return nil }
    while buffer.count - consumed < length {
      guard try fill(max(64 << 10, length - (buffer.count - consumed))) else {
        throw FramingError.truncated
      }
    }
    defer { consumed += length }
    return Array(buffer[consumed..<consumed + length])
  }

  /// Reads header fields to the empty line, and gives the body's length.
  private mutating func header() throws -> Int? {
    var length: Int?
    var headerSize = 0
    while let line = try line() {
      headerSize += line.count
      guard headerSize <= MessageReader.largestHeader else { throw FramingError.badHeader }
      if line.isEmpty {
        if let length { return length }
        continue
      }
      if let value = try MessageReader.contentLength(line) { length = value }
    }
    guard headerSize == 0 else { throw FramingError.truncated }
    return nil
  }

  private static func contentLength(_ line: [UInt8]) throws -> Int? {
    let text = String(decoding: line, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":") else { throw FramingError.badHeader }
    guard text[..<colon].lowercased() == "content-length" else { return nil }
    let digits = text[text.index(after: colon)...].filter { $0 != " " && $0 != "\t" }
    guard let length = Int(digits), length >= 0 else { throw FramingError.badHeader }
    guard length <= largestBody else { throw FramingError.tooLarge(length) }
    return length
  }

  /// The next line without its CRLF (or LF), or `nil` at the end of the input.
  private mutating func line() throws -> [UInt8]? {
    var searched = consumed
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let hasReturn = end > consumed && buffer[end - 1] == UInt8(ascii: "\r")
        defer { consumed = end + 1 }
        return Array(buffer[consumed..<(hasReturn ? end - 1 : end)])
      }
      guard buffer.count - consumed <= MessageReader.largestHeader else { throw FramingError.badHeader }
      let pending = buffer.count - consumed
      guard try fill(64 << 10) else {
        if pending > 0 { throw FramingError.truncated }
        return nil
      }
      searched = consumed + pending
    }
  }

  private mutating func fill(_ count: Int) throws -> Bool {
    if consumed > 0 {
      buffer.removeFirst(consumed)
      consumed = 0
    }
    let bytes = try input.read(upTo: count)
    buffer.append(contentsOf: bytes)
    return !bytes.isEmpty
  }
}

package enum FramingError: Error, Hashable, Sendable, CustomStringConvertible {
  case badHeader
  case tooLarge(Int)
  case truncated

  package var description: String {
    switch self {
    case .badHeader: "a message's header is not of the form `Content-Length: N`"
    case .tooLarge(let size): "a message of \(size) bytes is over \(MessageReader.largestBody)"
    case .truncated: "the input ended within a message"
    }
  }
}
