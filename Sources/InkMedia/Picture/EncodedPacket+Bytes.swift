internal import CLibAV
internal import InkMessages

extension EncodedPacket {
  /// Replaces the content by a copy of these bytes.
  func fill(_ bytes: [UInt8]) throws(MediaError) {
    clear()
    guard av_new_packet(pointer, Int32(bytes.count)) >= 0, let data = pointer.pointee.data else {
      throw MediaError.outOfMemory
    }
    bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      data.update(from: first, count: buffer.count)
    }
  }
}
