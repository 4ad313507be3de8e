internal import CXXHash
import InkSystem

/// XXH3 of 128 bits of a file, as in `VoiceManifest`.
enum FileDigest {
  /// In bytes: what is read at once.
  private static let blockSize = 1 << 20

  struct Facts: Hashable {
    let size: Int64
    /// As 32 hexadecimal digits.
    let checksum: String
  }

  static func facts(of path: String) throws(SystemError) -> Facts {
    let file = try FileDescriptor.open(path)
    guard let state = XXH3_createState() else { throw SystemError(ENOMEM) }
    defer { XXH3_freeState(state) }
    XXH3_128bits_reset(state)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 64)
    defer { block.deallocate() }
    var size: Int64 = 0
    while true {
      let count = try file.read(into: block)
      if count == 0 { break }
      XXH3_128bits_update(state, block.baseAddress, count)
      size += Int64(count)
    }
    let digest = XXH3_128bits_digest(state)
    return Facts(size: size, checksum: digits(digest.high64) + digits(digest.low64))
  }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
