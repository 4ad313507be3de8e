internal import CLibAV
internal import InkMessages

/// What a container has to know of one stream: a copy of an encoder's parameters, and its time base.
package final class StreamParameters {
  let pointer: UnsafeMutablePointer<AVCodecParameters>
  /// Of the timestamps in the encoder's packets.
  let timeBase: AVRational

  /// - Parameter encoder: An opened encoder.
  init(encoder: UnsafePointer<AVCodecContext>) throws(MediaError) {
    guard let pointer = avcodec_parameters_alloc() else { throw MediaError.outOfMemory }
    self.pointer = pointer
    self.timeBase = encoder.pointee.time_base
    guard avcodec_parameters_from_context(pointer, encoder) >= 0 else { throw MediaError.outOfMemory }
  }

  /// - Parameter stream: Of an opened file.
  init(stream: UnsafePointer<AVStream>) throws(MediaError) {
    guard let pointer = avcodec_parameters_alloc() else { throw MediaError.outOfMemory }
    self.pointer = pointer
    self.timeBase = stream.pointee.time_base
    guard avcodec_parameters_copy(pointer, stream.pointee.codecpar) >= 0 else { throw MediaError.outOfMemory }
  }

  deinit {
    var freed: UnsafeMutablePointer<AVCodecParameters>? = pointer
    avcodec_parameters_free(&freed)
  }
}
