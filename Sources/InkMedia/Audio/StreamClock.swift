internal import CLibAV

/// Where the decoded frames of a stream belong, so that what follows damage is in its place.
///
/// The timestamps say how much sound is gone. Of forms that have none, such as MP3 in a file of its own, the bytes do. A
/// gap without damage is a pause of the recording, which players leave out; only where a demuxer drops what is damaged
/// silently is each gap a loss. All times are in the stream's time base.
struct StreamClock {
  /// How a container says when its packets are heard.
  enum Form {
    /// By what has been heard before: whatever is missing was there once.
    case counted
    /// By a time of its own for each packet.
    case stamped(isAlone: Bool)
    /// Not at all.
    case unstamped
  }

  private let form: Form
  /// When the last frame ended.
  private var end: Int64?
  /// The packet that was sent to the decoder last.
  private var packet = Packet()
  private var lost = Loss()
  /// Of all packets that were decoded.
  private var decoded = (packets: 0, bytes: 0)

  private struct Packet {
    var time: Int64?
    var length: Int64 = 0
    var bytes = 0
    var endsAt: Int64 = -1
  }

  /// What could not be decoded since the last frame.
  private struct Loss {
    var packets = 0
    var bytes = 0
    var start: Int64?
    var end: Int64?
    /// Of a tag, whose bytes are no sound.
    var isTag = false
    /// Whether anything is known to be damaged.
    var isKnown = false
  }

  /// From one packet to the next in a file of one stream, there are no more bytes of the container than this.
  private static let mostBetween: Int64 = 1024
  private static let tags = ["ID3", "TAG", "APETAGEX"].map { Array($0.utf8) }

  /// - Parameters:
  ///   - formats: The names that libavformat gives the container.
  ///   - isAlone: Whether it has a single stream.
  init(formats: [Substring], isAlone: Bool) {
    form =
      if formats.contains(where: { ["ogg", "flac"].contains($0) }) {
        .counted
      } else if formats.contains(where: { ["mp3", "aac", "ac3", "eac3", "dts", "amr"].contains($0) }) {
        .unstamped
      } else {
        .stamped(isAlone: isAlone && formats.contains("matroska"))
      }
  }

  /// Says that the sound was there from zero on, whatever comes first.
  mutating func startAtZero() { end = 0 }

  /// Notes a packet that the decoder gets.
  mutating func send(_ sent: EncodedPacket) {
    let pointer = sent.pointer.pointee
    let isFirst = packet.endsAt < 0
    if case .stamped(isAlone: true) = form, !isFirst, pointer.pos > packet.endsAt + StreamClock.mostBetween {
      lost.isKnown = true
    }
    if pointer.flags & AV_PKT_FLAG_CORRUPT != 0 { lost.isKnown = true }
    packet.time = pointer.pts == inkreel_av_nopts_value() ? nil : pointer.pts
    packet.length = max(0, pointer.duration)
    packet.bytes = Int(pointer.size)
    packet.endsAt = pointer.pos < 0 ? packet.endsAt : pointer.pos + Int64(pointer.size)
    if StreamClock.tags.contains(where: { sent.starts(with: $0) }) { lost.isTag = true }
  }

  /// Notes that the last packet could not be decoded, or that the container was damaged.
  mutating func lose() {
    lost.isKnown = true
    lost.packets += 1
    lost.bytes += packet.bytes
    guard let time = packet.time else { return }
    lost.start = lost.start ?? time
    lost.end = time + packet.length
  }

  /// Notes a frame.
  ///
  /// - Returns: How much is missing before it.
  mutating func decode(at time: Int64?, length: Int64) -> Int64 {
    defer {
      end = time.map { $0 + length } ?? end.map { $0 + length }
      if lost.packets == 0 || lost.isTag { decoded = (decoded.packets + 1, decoded.bytes + packet.bytes) }
      lost = Loss()
    }
    guard let time else { return 0 }
    switch form {
    case .counted: return max(0, time - (end ?? time))
    case .stamped: return lost.isKnown ? max(0, time - (end ?? max(0, lost.start ?? time))) : 0
    case .unstamped:
      guard let end, !lost.isTag else { return 0 }
      return max(0, time - end) + surplus * packet.length
    }
  }

  /// Packets that the bytes that were lost had room for, beyond those that were counted.
  private var surplus: Int64 {
    guard lost.bytes > 0, decoded.bytes > 0 else { return 0 }
    let packets = (Double(lost.bytes) * Double(decoded.packets) / Double(decoded.bytes)).rounded()
    return max(0, Int64(packets) - Int64(lost.packets))
  }

  /// How much is missing after the last frame.
  mutating func finish() -> Int64 {
    defer { lost = Loss() }
    guard lost.isKnown, !lost.isTag else { return 0 }
    if case .unstamped = form { return (Int64(lost.packets) + surplus) * packet.length }
    return max(0, (lost.end ?? 0) - (end ?? lost.end ?? 0))
  }
}

extension EncodedPacket {
  fileprivate func starts(with bytes: [UInt8]) -> Bool {
    guard let data = pointer.pointee.data, pointer.pointee.size >= bytes.count else { return false }
    return bytes.indices.allSatisfy { data[$0] == bytes[$0] }
  }
}
