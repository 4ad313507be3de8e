import InkSystem
import Synchronization

/// Reads a whole file, or standard input for `-`.
package enum InputFile {
  package static func read(_ path: String, limit: Int) throws(FileReadError) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try readWhole(path, limit: limit)
    } catch {
      throw .system(error)
    }
    guard let bytes else { throw .tooLarge }
    return bytes
  }

  /// `nil` for what is larger than the limit.
  private static func readWhole(_ path: String, limit: Int) throws(SystemError) -> [UInt8]? {
    let file = try path == "-" ? FileDescriptor.standardInput : FileDescriptor.open(path)
    let size = file.size
    if size > limit { return nil }
    if path != "-", size >= smallestInParts, let bytes = readInParts(file, size) { return bytes }
    // A file is read at one go, and known to end where its size says.
    var bytes = try file.read(upTo: size > 0 ? size + 1 : 1 << 14)
    if bytes.count == size { return bytes }
    while !bytes.isEmpty {
      if bytes.count > limit { return nil }
      let part = try file.read(upTo: min(max(bytes.count, 1 << 12), 1 << 24))
      if part.isEmpty { break }
      bytes += part
    }
    return bytes
  }

  /// In bytes. Of less, one thread reads as fast.
  private static let smallestInParts = 1 << 22
  private static let part = 1 << 20

  /// Reads a large file by several threads: half of the time goes into giving out memory and into copying.
  /// `nil` when it does not go on to where its size says, or goes on further.
  private static func readInParts(_ file: FileDescriptor, _ size: Int) -> [UInt8]? {
    let isWhole = Atomic(true)
    // One byte more than there should be.
    let count = size + 1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let memory = unsafe UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count)
      // Each thread has parts of its own, and all are done before the buffer is left.
      nonisolated(unsafe) let shared = unsafe memory
      Parallel.perform((count + part - 1) / part) { number in
        let range = number * part..<min((number + 1) * part, count)
        let own = unsafe UnsafeMutableRawBufferPointer(rebasing: shared[range])
        let got = unsafe (try? file.read(into: own, at: range.lowerBound)) ?? -1
        if got != min(range.upperBound, size) - range.lowerBound { isWhole.store(false, ordering: .relaxed) }
      }
      initialized = isWhole.load(ordering: .relaxed) ? size : 0
    }
    return bytes.isEmpty ? nil : bytes
  }
}
