internal import CLibAV
package import InkMessages

/// Interleaved stereo from one sample rate to another, without a seam between one piece and the next.
///
/// Of sound that is the same on both sides, one is converted, in half the time.
package final class RateConverter {
  /// Frames taken in at a time: fixed, so that the result does not depend on how it is asked for.
  package static let inputFrames = 512

  private var context: OpaquePointer?
  private let from: Int
  private let to: Int
  /// 1 for sound that is the same on both sides.
  private let channels: Int
  /// One side of what is taken in.
  private var side: [Float]
  private var taken: Int64 = 0
  private var given: Int64 = 0
  private var flushed = false

  private var samples: UnsafeMutableBufferPointer<Float>
  private var start = 0
  private var end = 0

  /// - Parameter isMono: Whether both sides will be the same: the left one is converted, for both.
  package init(from: Int, to: Int, isMono: Bool = false) throws(MediaError) {
    channels = isMono ? 1 : 2
    side = [Float](repeating: 0, count: isMono ? RateConverter.inputFrames : 0)
    self.from = from
    self.to = to
    samples = .allocate(capacity: 0)
    var stereo = AVChannelLayout()
    av_channel_layout_default(&stereo, Int32(channels))
    var source = stereo
    guard
      swr_alloc_set_opts2(
        &context,
        &stereo,
        AV_SAMPLE_FMT_FLT,
        Int32(clamping: to),
        &source,
        AV_SAMPLE_FMT_FLT,
        Int32(clamping: from),
        0,
        nil
      ) >= 0, swr_init(context) >= 0
    else {
      throw MediaError(.environment, "libswresample cannot convert from \(from) to \(to) Hz")
    }
  }

  deinit {
    swr_free(&context)
    samples.deallocate()
  }

  /// Frames that wait to be taken.
  package var available: Int { end - start }

  /// Takes `input` in; every frame from before must have been taken.
  package func push(_ input: Span<Float>) throws(MediaError) {
    let count = input.count / 2
    taken += Int64(count)
    let result = input.withUnsafeBufferPointer { buffer in
      guard channels == 1 else { return convert(RateConverter.bytes(buffer), count) }
      if side.count < count { side = [Float](repeating: 0, count: count) }
      for frame in 0..<count { side[frame] = buffer[frame * 2] }
      return side.withUnsafeBufferPointer { convert(RateConverter.bytes($0), count) }
    }
    try accept(result)
  }

  private static func bytes(_ samples: UnsafeBufferPointer<Float>) -> UnsafePointer<UInt8>? {
    UnsafeRawPointer(samples.baseAddress)?.assumingMemoryBound(to: UInt8.self)
  }

  /// Says that no input follows: the rest becomes available, so that the whole is as long as the input.
  package func finish() throws(MediaError) {
    guard !flushed else { return }
    flushed = true
    try accept(convert(nil, 0))
    let (whole, rest) = taken.quotientAndRemainder(dividingBy: Int64(from))
    let length = whole * Int64(to) + (rest * Int64(to) + Int64(from) / 2) / Int64(from)
    let surplus = given - length
    if surplus > 0 { end -= min(available, Int(surplus)) }
    if surplus < 0 { pad(Int(-surplus)) }
  }

  /// Moves waiting frames to these of `output`.
  ///
  /// - Returns: How many.
  package func take(into output: inout MutableSpan<Float>, frames: Range<Int>) -> Int {
    let count = min(available, frames.count, output.count / 2 - frames.lowerBound)
    output.withUnsafeMutableBufferPointer { target in
      guard count > 0, let from = samples.baseAddress, let to = target.baseAddress else { return }
      let into = to + frames.lowerBound * 2
      guard channels == 1 else { return into.update(from: from + start * 2, count: count * 2) }
      into.fillBothSides(from: from + start, count: count)
    }
    start += count
    return count
  }

  private func convert(_ input: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let capacity = swr_get_out_samples(context, Int32(count))
    guard capacity >= 0 else { return capacity }
    if samples.count < Int(capacity) * channels {
      samples.deallocate()
      samples = .allocate(capacity: Int(capacity) * channels)
    }
    var output = samples.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt8.self) }
    guard input != nil else { return swr_convert(context, &output, capacity, nil, 0) }
    var planes = input
    return swr_convert(context, &output, capacity, &planes, Int32(count))
  }

  private func accept(_ result: Int32) throws(MediaError) {
    guard result >= 0 else {
      throw MediaError(.environment, "libswresample failed: \(MediaError.libAVReason(result))")
    }
    start = 0
    end = Int(result)
    given += Int64(result)
  }

  private func pad(_ count: Int) {
    let padded = UnsafeMutableBufferPointer<Float>.allocate(capacity: (end + count) * channels)
    padded.initialize(repeating: 0)
    for index in 0..<end * channels { padded[index] = samples[index] }
    samples.deallocate()
    samples = padded
    end += count
  }
}
