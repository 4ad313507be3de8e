package import InkMessages

/// Whether the end of a file in a container that libavformat is silent about is there: it takes what there is of a wav or
/// ogg file for the whole.
package enum FileEnding: Equatable {
  /// As far as the file says.
  case whole
  case missing
  /// So much of the sound that the header reports is there, from 0 to 1.
  case cut(part: Double)

  private static let maxChunks = 1000
  /// Programs that write to a pipe do not know the size and put about 2 or 4 GiB in its place.
  private static let unknownSizes: Int64 = 0x7fff_f000

  package static func ofFile(_ path: String) throws(MediaError) -> FileEnding {
    let file = try LocalFile(path: path)
    switch try file.bytes(at: 0, count: 4) {
    case Array("OggS".utf8): return try ogg(file)
    case Array("RIFF".utf8): return try riff(file)
    default: return .whole
    }
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

  /// As many bytes follow the header of the samples as it says.
  private static func riff(_ file: LocalFile) throws(MediaError) -> FileEnding {
    var place: Int64 = 12
    for _ in 0..<maxChunks {
      let head = try file.bytes(at: place, count: 8)
      guard head.count == 8 else { return .whole }
      let size = head[4...].reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) }
      let there = file.size - place - 8
      if head.starts(with: Array("data".utf8)) {
        return size > there && size < unknownSizes ? .cut(part: Double(there) / Double(size)) : .whole
      }
      // Chunks start at even places.
      place += 8 + size + size & 1
    }
    return .whole
  }
}
