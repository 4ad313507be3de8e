internal import InkMessages

/// A page of an ogg file (RFC 3533): a header of 27 bytes, a table of the lengths of its segments, and these.
struct OggPage {
  /// How much sound there is up to its end, in a unit of the codec's; 0 on pages of headers, -1 where no packet ends.
  let position: Int64
  let number: UInt32
  /// In bytes.
  let size: Int
  /// Whether its last packet ends on it.
  let endsPacket: Bool
  /// Whether it is as it was written: its checksum is that of its bytes.
  let isIntact: Bool

  static let headerSize = 27
  static let longest = headerSize + 255 + 255 * 255
  /// What a page starts with, its version included.
  static let mark = Array("OggS\0".utf8)
  /// The length of a segment after which its packet goes on.
  private static let fullSegment: UInt8 = 255
  private static let checksumPlace = 22..<26

  /// - Parameter bytes: From the page's start; more may follow.
  /// - Returns: `nil` where no whole page is.
  init?(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes.prefix(OggPage.longest))
    guard bytes.count >= OggPage.headerSize, bytes.starts(with: OggPage.mark) else { return nil }
    let segments = Int(bytes[26])
    let table = bytes[OggPage.headerSize...].prefix(segments)
    size = OggPage.headerSize + segments + table.reduce(0) { $0 + Int($1) }
    guard table.count == segments, size <= bytes.count else { return nil }
    endsPacket = table.last != OggPage.fullSegment
    position = Int64(bitPattern: OggPage.number(bytes[6..<14]))
    number = UInt32(truncatingIfNeeded: OggPage.number(bytes[18..<22]))
    let named = UInt32(truncatingIfNeeded: OggPage.number(bytes[OggPage.checksumPlace]))
    isIntact = OggPage.checksum(bytes[..<size]) == named
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func checksum(_ page: ArraySlice<UInt8>) -> UInt32 {
    var checksum: UInt32 = 0
    for (index, byte) in page.enumerated() {
      checksum ^= UInt32(checksumPlace.contains(index) ? 0 : byte) << 24
      for _ in 0..<8 { checksum = checksum << 1 ^ (checksum >> 31 == 1 ? 0x04c1_1db7 : 0) }
    }
    return checksum
  }

  private static let mostHeaders = 64

  /// Whether the first sound of a file is damaged, so that it does not start where it seems to. Of other files than ogg,
  /// this is not known.
  static func isStartDamaged(_ path: String) throws(MediaError) -> Bool {
    let file = try LocalFile(path: path)
    guard try file.bytes(at: 0, count: mark.count) == mark else { return false }
    var place: Int64 = 0
    for number in 0..<mostHeaders {
      let bytes = try file.bytes(at: place, count: longest)
      if bytes.isEmpty { return false }
      guard let page = OggPage(bytes[...]), page.isIntact else { return true }
      guard page.number == number else { return number > 0 }
      if page.position > 0 { return false }
      place += Int64(page.size)
    }
    return false
  }
}
