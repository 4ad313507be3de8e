internal import CLibAV
package import InkMessages
internal import InkText

/// SHA-256, of bytes as they come.
package final class ContentHash {
  private let state: OpaquePointer

  package init() throws(MediaError) {
    guard let state = av_sha_alloc() else { throw MediaError.outOfMemory }
    self.state = state
    av_sha_init(state, 256)
  }

  deinit {
    av_free(UnsafeMutableRawPointer(state))
  }

  package func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    av_sha_update(state, base.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  package func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The end of the hash, as 64 lower-case hexadecimal digits. The object is used up then.
  package func finish() -> String {
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      if let base = buffer.baseAddress { av_sha_final(state, base) }
      count = 32
    }
    return HexText.digits(digest)
  }

  /// Size and hash of a file's content.
  ///
  /// - Parameter proceed: Asked for every piece; what it throws ends the reading.
  package static func ofFile(
    _ path: String,
    proceed: () throws(MediaError) -> Void
  ) throws(MediaError) -> (size: Int64, sha256: String) {
    let file = try LocalFile(path: path)
    let hash = try ContentHash()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var size: Int64 = 0
    while true {
      try proceed()
      let count = try file.read(into: buffer)
      guard count > 0 else { return (size, hash.finish()) }
      hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      size += Int64(count)
    }
  }
}
