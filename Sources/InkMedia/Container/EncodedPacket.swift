internal import CLibAV
package import InkMessages

/// The owner of one `AVPacket`: compressed sound or picture between an encoder or demuxer and its reader.
package final class EncodedPacket {
  let pointer: UnsafeMutablePointer<AVPacket>

  package init() throws(MediaError) {
    guard let pointer = av_packet_alloc() else { throw MediaError.outOfMemory }
    self.pointer = pointer
  }

  deinit {
    var freed: UnsafeMutablePointer<AVPacket>? = pointer
    av_packet_free(&freed)
  }

  /// Lets go of the content, so that the packet can be filled again.
  func clear() {
    av_packet_unref(pointer)
  }

  /// Takes the content of another over, which is empty afterwards.
  package func take(_ other: EncodedPacket) {
    clear()
    av_packet_move_ref(pointer, other.pointer)
  }

  /// Shows and decodes the content later, in the time base of its stream.
  package func delay(by time: Int) {
    pointer.pointee.pts += Int64(time)
    pointer.pointee.dts += Int64(time)
  }

  /// When the content ends, in the time base of its stream.
  package var endTime: Int64 { pointer.pointee.pts + pointer.pointee.duration }
}
