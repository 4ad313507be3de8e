internal import InkMessages

/// A format of files that consist of chunks, each with its name and its size.
struct ChunkForm: Sendable {
  /// What files of this format start with.
  let mark: [UInt8]
  /// The name of the chunk that holds the samples.
  private let samples: [UInt8]
  /// Where the first chunk is.
  private let start: Int64
  /// How many bytes a size has.
  private let sizeWidth: Int
  private let isBigEndian: Bool
  /// Whether a size counts the chunk's name and the size itself.
  private let countsHead: Bool
  /// Chunks start at multiples of this.
  private let alignment: Int64

  private var headSize: Int { samples.count + sizeWidth }

  static let all = [
    ChunkForm(mark: "RIFF", samples: "data", start: 12, sizeWidth: 4, isBigEndian: false, alignment: 2),
    ChunkForm(mark: "FORM", samples: "SSND", start: 12, sizeWidth: 4, isBigEndian: true, alignment: 2),
    ChunkForm(mark: "caff", samples: "data", start: 8, sizeWidth: 8, isBigEndian: true, alignment: 1),
    wave64,
  ]

  private static let wave64 = ChunkForm(
    mark: [
      0x72, 0x69, 0x66, 0x66, 0x2e, 0x91, 0xcf, 0x11, 0xa5, 0xd6, 0x28, 0xdb, 0x04, 0xc1, 0x00, 0x00,
    ],
    samples: [
      0x64, 0x61, 0x74, 0x61, 0xf3, 0xac, 0xd3, 0x11, 0x8c, 0xd1, 0x00, 0xc0, 0x4f, 0x8e, 0xdb, 0x8a,
    ],
    start: 40,
    sizeWidth: 8,
    isBigEndian: false,
    countsHead: true,
    alignment: 8
  )

  private init(
    mark: [UInt8],
    samples: [UInt8],
    start: Int64,
    sizeWidth: Int,
    isBigEndian: Bool,
    countsHead: Bool,
    alignment: Int64
  ) {
    self.mark = mark
    self.samples = samples
    self.start = start
    self.sizeWidth = sizeWidth
    self.isBigEndian = isBigEndian
    self.countsHead = countsHead
    self.alignment = alignment
  }

  private init(
    mark: String,
    samples: String,
    start: Int64,
    sizeWidth: Int,
    isBigEndian: Bool,
    alignment: Int64
  ) {
    self.init(
      mark: Array(mark.utf8),
      samples: Array(samples.utf8),
      start: start,
      sizeWidth: sizeWidth,
      isBigEndian: isBigEndian,
      countsHead: false,
      alignment: alignment
    )
  }

  private static let maxChunks = 1000
  /// Programs that write to a pipe do not know the size and put about 2 or 4 GiB in its place, or -1.
  private static let unknownSizes: Int64 = 0x7fff_f000

  /// As many bytes follow the head of the samples as it says.
  func ending(of file: LocalFile) throws(MediaError) -> FileEnding {
    var place = start
    for _ in 0..<ChunkForm.maxChunks {
      let head = try file.bytes(at: place, count: headSize)
      guard head.count == headSize, let size = size(head) else { return .whole }
      let there = file.size - place - Int64(headSize)
      if head.starts(with: samples) {
        let isCut = size > there && !isUnknown(size)
        return isCut ? .cut(part: Double(there) / Double(size)) : .whole
      }
      guard size <= there else { return .whole }
      place += (Int64(headSize) + size + alignment - 1) / alignment * alignment
    }
    return .whole
  }

  private func isUnknown(_ size: Int64) -> Bool { sizeWidth == 4 && size >= ChunkForm.unknownSizes }

  /// Of what follows a chunk's head; `nil` for no possible size.
  private func size(_ head: [UInt8]) -> Int64? {
    let bytes = head[samples.count...]
    let value = (isBigEndian ? Array(bytes) : bytes.reversed()).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let size = Int64(exactly: value) else { return nil }
    return countsHead ? (size >= headSize ? size - Int64(headSize) : nil) : size
  }
}
