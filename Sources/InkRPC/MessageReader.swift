package import InkSystem

/// Waits for one message after the other.
package struct MessageReader: ~Copyable {
  private let input: FileDescriptor
  private var buffer = MessageBuffer()

  package init(_ input: FileDescriptor) {
    self.input = input
  }

  /// The body of a message that is here as a whole.
  package mutating func buffered() throws -> [UInt8]? { try buffer.next() }

  /// Takes in what can be read, and waits where that is nothing.
  ///
  /// - Returns: False at the end of the input.
  package mutating func read() throws -> Bool {
    let bytes = try input.read(upTo: max(64 << 10, buffer.missing))
    guard bytes.isEmpty else {
      buffer.append(bytes)
      return true
    }
    guard !buffer.isWithinMessage else { throw FramingError.truncated }
    return false
  }

  /// The next message's body, or `nil` at the end of the input.
  package mutating func next() throws -> [UInt8]? {
    while true {
      if let body = try buffered() { return body }
      guard try read() else { return nil }
    }
  }
}
