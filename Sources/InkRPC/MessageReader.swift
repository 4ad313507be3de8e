/// Waits for one message after the other.
package struct MessageReader: ~Copyable {
  private let input: FileDescriptor
  private var buffer = MessageBuffer()

  package init(_ input: FileDescriptor) {
    self.input = input
  }

  /// Whether the begin of a message has been read already, so that `next` need not wait for one to come.
  package var hasPendingInput: Bool { buffer.isPending }

  /// The next message's body, or `nil` at the end of the input.
  package mutating func next() throws -> [UInt8]? {
    while true {
      if let body = try buffer.next() { return body }
      let bytes = try input.read(upTo: max(64 << 10, buffer.missing))
      if bytes.isEmpty {
        guard !buffer.isWithinMessage else { throw FramingError.truncated }
        return nil
      }
      buffer.append(bytes)
    }
  }
}
