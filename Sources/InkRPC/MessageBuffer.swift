import InkText

/// Cuts bytes that came in, in whatever pieces, into messages: header fields, an empty line, a body of
/// `Content-Length` bytes.
/// <https://microsoft.github.io/language-server-protocol/specifications/base/0.9/specification/>
///
/// Whoever goes on after a fault gets the next message that can be read: a line that is no header field is
/// passed over, and so is a body that is too large.
package struct MessageBuffer: ~Copyable {
  /// A body may be this long; more is refused before it is read.
  package static let largestBody = 256 << 20
  private static let largestHeader = 16 << 10

  private var bytes: [UInt8] = []
  private var consumed = 0
  /// Of the header that is being read: the body's length, if it has been reported, and the size so far.
  private var length: Int?
  private var headerSize = 0
  /// The body's length, once its header is complete.
  private var expected: Int?
  /// What is still to come of a body that was refused.
  private var refused = 0

  package init() {}

  /// Whether the input, if it ended here, would end within a message.
  package var isWithinMessage: Bool {
    consumed < bytes.count || expected != nil || headerSize > 0 || refused > 0
  }

  /// How many bytes at least have to come before `next` gives a message; 1 where that is not known.
  package var missing: Int { max(1, (expected ?? 0) - (bytes.count - consumed)) }

  package mutating func append(_ more: [UInt8]) {
    if consumed == bytes.count {
      bytes = more
      consumed = 0
      return
    }
    if consumed > 0 {
      bytes.removeFirst(consumed)
      consumed = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next message's body; `nil` when it is not here yet.
  package mutating func next() throws(FramingError) -> [UInt8]? {
    skipRefused()
    if expected == nil { expected = try header() }
    guard let count = expected, bytes.count - consumed >= count else { return nil }
    expected = nil
    defer { consumed += count }
    return Array(bytes[consumed..<consumed + count])
  }

  private mutating func skipRefused() {
    let count = min(refused, bytes.count - consumed)
    consumed += count
    refused -= count
  }

  /// Reads header fields to the empty line, and gives the body's length.
  private mutating func header() throws(FramingError) -> Int? {
    while let line = try line() {
      headerSize += line.count
      guard headerSize <= MessageBuffer.largestHeader else { throw abandoned() }
      if line.isEmpty {
        headerSize = 0
        guard let length else { continue }
        self.length = nil
        guard length <= MessageBuffer.largestBody else {
          refused = length
          skipRefused()
          throw .tooLarge(length)
        }
        return length
      }
      if let length = try contentLength(line) { self.length = length }
    }
    return nil
  }

  /// Forgets the header so far.
  private mutating func abandoned() -> FramingError {
    headerSize = 0
    length = nil
    return .badHeader
  }

  private static let contentLength = Array("content-length".utf8)

  private mutating func contentLength(_ line: ArraySlice<UInt8>) throws(FramingError) -> Int? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw abandoned() }
    let name = line[..<colon].lazy.map(\.asciiLowercased)
    guard name.elementsEqual(MessageBuffer.contentLength) else { return nil }
    var length: Int?
    for byte in line[(colon + 1)...] where !byte.isBlank {
      guard byte.isASCIIDigit else { throw abandoned() }
      let (tens, isTooLong) = (length ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tens.addingReportingOverflow(Int(byte - 0x30))
      guard !isTooLong, !isOver else { throw abandoned() }
      length = sum
    }
    guard let length else { throw abandoned() }
    return length
  }

  /// The next line without its CRLF (or LF); `nil` when its end is not here yet.
  private mutating func line() throws(FramingError) -> ArraySlice<UInt8>? {
    guard let end = bytes[consumed...].firstIndex(of: UInt8(ascii: "\n")) else {
      guard bytes.count - consumed <= MessageBuffer.largestHeader else {
        consumed = bytes.count
        throw abandoned()
      }
      return nil
    }
    let hasReturn = end > consumed && bytes[end - 1] == UInt8(ascii: "\r")
    defer { consumed = end + 1 }
    return bytes[consumed..<(hasReturn ? end - 1 : end)]
  }
}

package enum FramingError: Error, Hashable, Sendable, CustomStringConvertible {
  case badHeader
  case tooLarge(Int)
  case truncated

  package var description: String {
    switch self {
    case .badHeader: "a message's header is not of the form `Content-Length: N`"
    case .tooLarge(let size): "a message of \(size) bytes is over the limit of \(MessageBuffer.largestBody)"
    case .truncated: "the input ended in the middle of a message"
    }
  }
}
