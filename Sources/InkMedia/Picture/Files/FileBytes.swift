internal import InkMessages

/// Bytes of a file by their place, read in pieces: looking at a header reads no more than that.
final class FileBytes {
  let path: String
  let count: Int
  private let file: LocalFile
  private var window: [UInt8] = []
  private var start = 0

  private static let windowSize = 1 << 16

  init(_ file: LocalFile) {
    self.file = file
    path = file.path
    count = Int(clamping: file.size)
  }

  /// `nil` beyond the end.
  func byte(at offset: Int) throws(MediaError) -> UInt8? {
    guard offset >= 0, offset < count else { return nil }
    if offset < start || offset >= start + window.count {
      window = try file.bytes(at: Int64(offset), count: FileBytes.windowSize)
      start = offset
    }
    return offset - start < window.count ? window[offset - start] : nil
  }

  /// All of some bytes; `nil` where some of them are beyond the end.
  func bytes(at offset: Int, count: Int) throws(MediaError) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    if offset >= start, offset + count <= start + window.count {
      return Array(window[(offset - start)..<(offset - start + count)])
    }
    if count <= FileBytes.windowSize {
      guard try byte(at: offset) != nil || count == 0 else { return nil }
      if offset + count <= start + window.count {
        return Array(window[(offset - start)..<(offset - start + count)])
      }
    }
    let read = try file.bytes(at: Int64(offset), count: count)
    return read.count == count ? read : nil
  }

  func bigEndian16(at offset: Int) throws(MediaError) -> Int? {
    try bytes(at: offset, count: 2).map { Int($0[0]) << 8 | Int($0[1]) }
  }

  func bigEndian32(at offset: Int) throws(MediaError) -> Int? {
    try bytes(at: offset, count: 4).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  func littleEndian32(at offset: Int) throws(MediaError) -> Int? {
    try bytes(at: offset, count: 4).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  func littleEndian24(at offset: Int) throws(MediaError) -> Int? {
    try bytes(at: offset, count: 3).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  func littleEndian16(at offset: Int) throws(MediaError) -> Int? {
    try bytes(at: offset, count: 2).map { Int($0[1]) << 8 | Int($0[0]) }
  }

  /// Whether some bytes are there.
  func has(_ text: String, at offset: Int) throws(MediaError) -> Bool {
    try bytes(at: offset, count: text.utf8.count).map { $0.elementsEqual(text.utf8) } ?? false
  }
}
