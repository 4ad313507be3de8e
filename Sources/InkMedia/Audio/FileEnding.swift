package import InkMessages

/// Whether the end of a file in a format that libavformat is silent about is there: it takes what there is for the whole.
package enum FileEnding: Equatable {
  /// As far as the file says.
  case whole
  case missing
  /// So much of the sound that the header reports is there, from 0 to 1.
  case cut(part: Double)

  package static func ofFile(_ path: String) throws(MediaError) -> FileEnding {
    let file = try LocalFile(path: path)
    let head = try file.bytes(at: 0, count: 16)
    if head.starts(with: OggPage.mark) { return try ogg(file) }
    if head.starts(with: matroska) { return try segment(file) }
    if let chunks = ChunkForm.all.first(where: { head.starts(with: $0.mark) }) {
      return try chunks.ending(of: file)
    }
    return try FrameForm.ending(of: file)
  }

  /// The last page is there to its last byte, and so is its last packet. Whether it says that it is the last does
  /// not count: phones write none that does.
  private static func ogg(_ file: LocalFile) throws(MediaError) -> FileEnding {
    let count = min(Int(file.size), OggPage.longest * 2)
    let tail = try file.bytes(at: file.size - Int64(count), count: count)
    var start = tail.count - OggPage.headerSize
    while start >= 0, !tail[start...].starts(with: OggPage.mark) { start -= 1 }
    guard start >= 0, let page = OggPage(tail[start...]) else { return .missing }
    return page.endsPacket && page.isIntact ? .whole : .missing
  }

  // MARK: Matroska

  private static let matroska: [UInt8] = [0x1a, 0x45, 0xdf, 0xa3]
  private static let segmentMark: [UInt8] = [0x18, 0x53, 0x80, 0x67]

  /// Its header is followed by a segment, which holds everything else.
  private static func segment(_ file: LocalFile) throws(MediaError) -> FileEnding {
    let head = try file.bytes(at: 4, count: 8)
    guard let header = elementSize(head) else { return .whole }
    let place = 4 + Int64(header.width) + header.size
    let segment = try file.bytes(at: place, count: 12)
    guard segment.starts(with: segmentMark), let element = elementSize(Array(segment.dropFirst(4))) else {
      return .whole
    }
    let there = file.size - place - 4 - Int64(element.width)
    return element.size > there ? .missing : .whole
  }

  /// The size of an element of EBML (RFC 8794), and in how many bytes it is written; `nil` where it is unknown.
  private static func elementSize(_ bytes: [UInt8]) -> (size: Int64, width: Int)? {
    guard let first = bytes.first, first > 0 else { return nil }
    let width = first.leadingZeroBitCount + 1
    guard bytes.count >= width else { return nil }
    let value = bytes.prefix(width).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    let most = Int64(1) << (7 * width) - 1
    let size = value & most
    // A file of more than 2^55 bytes is a mistake.
    return size == most || size > 1 << 55 ? nil : (size, width)
  }
}
