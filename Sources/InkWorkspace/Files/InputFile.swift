import InkSystem
import Synchronization

/// Reads a whole file, or standard input for `-`.
package enum InputFile {
  /// What may be at a path.
  package enum Kind {
    /// A file and nothing else: a pipe or a device could keep its reader waiting for ever.
    case file
    /// A pipe as well, for what the user names: whoever waits for it knows what for, and can stop.
    case fileOrPipe
  }

  package static func read(
    _ path: String,
    limit: Int,
    kind: Kind = .file
  ) throws(FileReadError) -> [UInt8] {
    let bytes: [UInt8]?
    let file: FileDescriptor?
    do throws(SystemError) {
      file = try open(path, kind)
      bytes =
        try file.map { file throws(SystemError) in
          try readWhole(file, isNamed: path != "-", limit: limit)
        } ?? nil
    } catch {
      throw .system(error)
    }
    guard file != nil else { throw .notAFile }
    guard let bytes else { throw .tooLarge }
    return bytes
  }

  /// `nil` for what is not of the kind.
  private static func open(_ path: String, _ kind: Kind) throws(SystemError) -> FileDescriptor? {
    if path == "-" { return .standardInput }
    // A pipe without a writer looks like an empty one to who does not wait.
    if kind == .fileOrPipe { return try FileDescriptor.open(path) }
    let file = try FileDescriptor.open(path, waits: false)
    switch try file.status().kind {
    case .file: return file
    case .folder: throw SystemError(EISDIR)
    case .link, .other: return nil
    }
  }

  /// `nil` for what is larger than the limit.
  private static func readWhole(
    _ file: FileDescriptor,
    isNamed: Bool,
    limit: Int
  ) throws(SystemError) -> [UInt8]? {
    let size = file.size
    if size > limit { return nil }
    if isNamed, size >= smallestInParts, let bytes = readInParts(file, size) { return bytes }
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
