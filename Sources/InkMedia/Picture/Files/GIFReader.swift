internal import InkMessages
internal import InkPlan
internal import InkTime

/// The blocks of a GIF file.
struct GIFReader {
  private let bytes: FileBytes

  init(_ bytes: FileBytes) {
    self.bytes = bytes
  }

  func header() throws(MediaError) -> PictureHeader {
    guard let width = try bytes.littleEndian16(at: 6), let height = try bytes.littleEndian16(at: 8),
      let flags = try bytes.byte(at: 10)
    else { throw damaged("it is cut off") }
    let size = PixelSize(width: width, height: height)
    var header = PictureHeader(.gif, size: size, colors: .rgb, bytesPerPixel: 8)
    var (durations, plays) = ([Ticks](), 1)
    var offset = 13 + GIFReader.tableSize(flags)
    var delay = 0
    blocks: while true {
      guard let kind = try bytes.byte(at: offset) else { throw damaged("it is cut off") }
      switch kind {
      case 0x3B: break blocks
      case 0x21:
        let label = try bytes.byte(at: offset + 1)
        if label == 0xF9, let control = try bytes.byte(at: offset + 3),
          let time = try bytes.littleEndian16(at: offset + 4)
        {
          delay = time
          if control & 1 != 0 { header.hasAlpha = true }
        } else if label == 0xFF, try bytes.has("NETSCAPE2.0", at: offset + 3),
          try bytes.byte(at: offset + 15) == 1,
          let repetitions = try bytes.littleEndian16(at: offset + 16)
        {
          plays = repetitions == 0 ? 0 : repetitions + 1
        }
        offset = try endOfBlocks(from: offset + 2)
      case 0x2C:
        guard let local = try bytes.byte(at: offset + 9) else { throw damaged("it is cut off") }
        if durations.isEmpty, try !covers(size, at: offset) { header.hasAlpha = true }
        durations.append(Ticks(Int64(delay) * 480))
        delay = 0
        guard durations.count <= PictureLimits.animatedFrames else { throw damaged("it has too many frames") }
        offset = try endOfBlocks(from: offset + 11 + GIFReader.tableSize(local))
      default:
        // Some programs write more after the last picture.
        guard !durations.isEmpty else { throw damaged("it contains no picture") }
        break blocks
      }
    }
    guard !durations.isEmpty else { throw damaged("it contains no picture") }
    header.setFrames(durations, plays: plays)
    return header
  }

  private static func tableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

  private func covers(_ size: PixelSize, at offset: Int) throws(MediaError) -> Bool {
    let left = try bytes.littleEndian16(at: offset + 1)
    let top = try bytes.littleEndian16(at: offset + 3)
    let width = try bytes.littleEndian16(at: offset + 5) ?? 0
    let height = try bytes.littleEndian16(at: offset + 7) ?? 0
    return left == 0 && top == 0 && width >= size.width && height >= size.height
  }

  /// After the empty one of a chain.
  private func endOfBlocks(from offset: Int) throws(MediaError) -> Int {
    var offset = offset
    while let length = try bytes.byte(at: offset) {
      offset += 1 + Int(length)
      if length == 0 { return offset }
    }
    throw damaged("it is cut off")
  }

  private func damaged(_ reason: String) -> MediaError {
    MediaError(.unusableFile, "\(bytes.path) is a damaged GIF picture: \(reason)", path: bytes.path)
  }
}
