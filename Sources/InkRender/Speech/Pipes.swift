internal import InkSystem

/// The end of what comes out of a pipe.
struct PipeTail {
  private(set) var bytes: [UInt8] = []
  private(set) var isOpen = true
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func drain(_ pipe: FileDescriptor) {
    isOpen = isOpen && pipe.drain { bytes += $0 }
    if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
  }
}

/// The start of what comes out of a pipe.
struct PipeHead {
  private(set) var bytes: [UInt8] = []
  private(set) var isOpen = true
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func drain(_ pipe: FileDescriptor) {
    isOpen = isOpen && pipe.drain { bytes += $0.prefix(limit - bytes.count) }
  }
}

/// The lines that come out of a pipe.
struct PipeLines {
  private var bytes: [UInt8] = []
  private(set) var isOpen = true
  /// Whether a line is longer than it may be.
  private(set) var isTooLong = false
  private let longest: Int

  /// - Parameter longest: In bytes.
  init(longest: Int) {
    self.longest = longest
  }

  /// The lines that are complete.
  mutating func drain(_ pipe: FileDescriptor) -> [ArraySlice<UInt8>] {
    guard isOpen else { return [] }
    let searched = bytes.count
    isOpen = pipe.drain { bytes += $0 }
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while let end = bytes[max(start, searched)...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(bytes[start..<end])
      start = end + 1
    }
    bytes.removeFirst(start)
    isTooLong = bytes.count > longest || lines.contains { $0.count > longest }
    return lines
  }
}

extension FileDescriptor {
  /// Takes at once as much as a program should have to say: one that never stops is read again later.
  private static var portion: Int { 64 }

  /// Reads what there is from a descriptor that does not block.
  ///
  /// - Returns: Whether there may be more later.
  fileprivate func drain(_ take: ([UInt8]) -> Void) -> Bool {
    for _ in 0..<FileDescriptor.portion {
      do throws(SystemError) {
        let piece = try read(upTo: 16 << 10)
        if piece.isEmpty { return false }
        take(piece)
      } catch {
        return error.number == EAGAIN
      }
    }
    return true
  }
}
