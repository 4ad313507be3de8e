package import InkSystem

/// The lines of an input, of which none may be longer than a request.
package struct LineReader {
  private let input: FileDescriptor
  private var bytes: [UInt8] = []
  /// How many of `bytes` hold no end of a line.
  private var searched = 0

  package init(_ input: FileDescriptor) {
    self.input = input
  }

  /// The next line without its end; `nil` when there is none.
  package mutating func next() throws(VoiceError) -> [UInt8]? {
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(bytes[..<end])
        bytes.removeSubrange(...end)
        searched = 0
        return line
      }
      searched = bytes.count
      guard searched <= RequestReader.largestRequest else { throw RequestReader.tooLarge }
      let block = try read()
      if block.isEmpty { return rest() }
      bytes += block
    }
  }

  private func read() throws(VoiceError) -> [UInt8] {
    do {
      return try input.read(upTo: 64 << 10)
    } catch {
      throw VoiceError(.environment, "cannot read the requests from standard input: \(error)")
    }
  }

  /// What follows the last end of a line.
  private mutating func rest() -> [UInt8]? {
    defer { (bytes, searched) = ([], 0) }
    return bytes.isEmpty ? nil : bytes
  }
}
