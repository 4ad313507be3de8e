internal import InkMessages

/// A format of files that are nothing but frames, each with a head that says how long it is.
struct FrameForm: Sendable {
  /// In bytes.
  private let headSize: Int
  /// The bits of a head that are the same in all frames of a file.
  private let mask: [UInt8]
  /// How long a frame is, its head included, by its head; `nil` for what is no head.
  private let length: @Sendable (ArraySlice<UInt8>) -> Int?
  /// Whether files hold nothing else after their frames: after those of MP3, programs have put all kinds of things.
  private let endsWithFrame: Bool

  private static let all = [adts, mp3]

  private static let adts = FrameForm(
    headSize: 7,
    mask: [0xff, 0xff, 0xfd, 0xc0],
    length: { head in
      let bytes = Array(head.prefix(6))
      guard bytes.count == 6, bytes[0] == 0xff, bytes[1] & 0xf6 == 0xf0 else { return nil }
      let length = Int(bytes[3] & 3) << 11 | Int(bytes[4]) << 3 | Int(bytes[5]) >> 5
      return length >= 7 ? length : nil
    },
    endsWithFrame: true
  )

  private static let mp3 = FrameForm(
    headSize: 4,
    mask: [0xff, 0xfe, 0x0c],
    length: mp3Length,
    endsWithFrame: false
  )

  /// In kbit/s, of layer III: of MPEG-1, and of MPEG-2.
  private static let mp3BitRates = [
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ]
  /// Of MPEG-1; half of it is MPEG-2's.
  private static let mp3SampleRates = [44_100, 48_000, 32_000]

  /// By the head of ISO 11172-3.
  @Sendable private static func mp3Length(_ head: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(head.prefix(4))
    guard bytes.count == 4, bytes[0] == 0xff, bytes[1] & 0xe6 == 0xe2 else { return nil }
    let version = Int(bytes[1] >> 3) & 3
    let (rateIndex, sampleIndex) = (Int(bytes[2] >> 4), Int(bytes[2] >> 2) & 3)
    guard version != 1, (1...14).contains(rateIndex), sampleIndex < 3 else { return nil }
    let isFirst = version == 3
    let rate = mp3BitRates[isFirst ? 0 : 1][rateIndex - 1] * 1000
    let sampleRate = mp3SampleRates[sampleIndex] / (isFirst ? 1 : version == 2 ? 2 : 4)
    return (isFirst ? 144 : 72) * rate / sampleRate + Int(bytes[2] >> 1) & 1
  }

  // MARK: The end of a file

  /// Of the end of a file, so much is looked at, in bytes: at least two frames of any size.
  private static let tail = 1 << 16
  /// So many frames follow each other where one really starts.
  private static let certain = 3

  /// Whether the last frame is there to its last byte. Of files without frames, this is not known.
  static func ending(of file: LocalFile) throws(MediaError) -> FileEnding {
    let start = try soundStart(of: file)
    let head = try file.bytes(at: start, count: 1 << 14)
    for form in all {
      guard let length = form.length(head[...]), head.count > length else { continue }
      let second = head[length...]
      guard form.isSame(second, as: head), form.length(second) != nil else { continue }
      let place = max(start, file.size - Int64(tail))
      let bytes = try file.bytes(at: place, count: tail)
      return form.isWhole(bytes[...], as: head) ? .whole : .missing
    }
    return .whole
  }

  /// Where the frames start, after a tag of ID3.
  private static func soundStart(of file: LocalFile) throws(MediaError) -> Int64 {
    let head = try file.bytes(at: 0, count: 10)
    guard head.count == 10, head.starts(with: Array("ID3".utf8)) else { return 0 }
    let size = head[6...].reduce(Int64(0)) { $0 << 7 | Int64($1 & 0x7f) }
    return 10 + size + (head[5] & 0x10 == 0 ? 0 : 10)
  }

  private func isSame(_ head: ArraySlice<UInt8>, as first: [UInt8]) -> Bool {
    guard head.count >= mask.count else { return false }
    return zip(mask, zip(head, first)).allSatisfy { $0 & $1.0 == $0 & $1.1 }
  }

  /// The length of the frame at the start of some bytes, if it is one of the same sound.
  private func frame(_ bytes: ArraySlice<UInt8>, as first: [UInt8]) -> Int? {
    isSame(bytes, as: first) ? length(bytes) : nil
  }

  /// - Parameter bytes: The end of a file.
  private func isWhole(_ bytes: ArraySlice<UInt8>, as first: [UInt8]) -> Bool {
    var rest = bytes
    var isWhole = false
    while !rest.isEmpty {
      let (end, count) = frames(rest, as: first)
      guard count >= FrameForm.certain || (count > 0 && end >= rest.endIndex) else {
        rest = rest.dropFirst()
        continue
      }
      guard end <= rest.endIndex else { return false }
      rest = rest[end...]
      isWhole = !endsWithFrame || rest.isEmpty || FrameForm.isTag(rest)
    }
    return isWhole
  }

  /// Follows frames from one to the next.
  ///
  /// - Returns: Where the last ends, which may be after the bytes' end, and how many there are.
  private func frames(_ bytes: ArraySlice<UInt8>, as first: [UInt8]) -> (end: Int, count: Int) {
    var place = bytes.startIndex
    var count = 0
    while place < bytes.endIndex, let length = frame(bytes[place...], as: first) {
      place += length
      count += 1
    }
    return (place, count)
  }

  private static let tags = ["TAG", "ID3", "APETAGEX", "LYRICSBEGIN"].map { Array($0.utf8) }

  private static func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    tags.contains { bytes.starts(with: $0) } || bytes.allSatisfy { $0 == 0 }
  }
}
