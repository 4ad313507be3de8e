internal import CLibAV
package import InkMessages

/// Interleaved stereo from one sample rate to another, without a seam between one piece and the next.
package final class RateConverter {
  /// Frames taken in at a time: fixed, so that the result does not depend on how it is asked for.
  package static let inputFrames = 512

  private var context: OpaquePointer?
  private let from: Int
  private let to: Int
  private var taken: Int64 = 0
  private var given: Int64 = 0
  private var flushed = false

  private var samples: UnsafeMutableBufferPointer<Float>
  private var begin = 0
  private var end = 0

  package init(from: Int, to: Int) throws(MediaProblem) {
    self.from = from
    self.to = to
    samples = .allocate(capacity: 0)
    var stereo = AVChannelLayout()
    av_channel_layout_default(&stereo, 2)
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
      throw MediaProblem(.environment, "libswresample cannot convert from \(from) to \(to) Hz")
    }
  }

  deinit {
    swr_free(&context)
    samples.deallocate()
  }

  /// Frames that wait to be taken.
  package var available: Int { end - begin }

  /// Takes `input` in; every frame from before must have been taken.
  package func push(_ input: Span<Float>) throws(MediaProblem) {
    let count = input.count / 2
    taken += Int64(count)
    let result = input.withUnsafeBufferPointer { buffer in
      convert(UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: UInt8.self), count)
    }
    try accept(result)
  }

  /// Says that no input follows: the rest becomes available, so that the whole is as long as the input.
  package func finish() throws(MediaProblem) {
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
      (to + frames.lowerBound * 2).update(from: from + begin * 2, count: count * 2)
    }
    begin += count
    return count
  }

  private func convert(_ input: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let capacity = swr_get_out_samples(context, Int32(count))
    guard capacity >= 0 else { return capacity }
    if samples.count < Int(capacity) * 2 {
      samples.deallocate()
      samples = .allocate(capacity: Int(capacity) * 2)
    }
    var output = samples.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt8.self) }
    guard input != nil else { return swr_convert(context, &output, capacity, nil, 0) }
    var planes = input
    return swr_convert(context, &output, capacity, &planes, Int32(count))
  }

  private func accept(_ result: Int32) throws(MediaProblem) {
    guard result >= 0 else {
      throw MediaProblem(.environment, "libswresample failed: \(MediaProblem.libAVReason(result))")
    }
    begin = 0
    end = Int(result)
    given += Int64(result)
  }

  private func pad(_ count: Int) {
    let padded = UnsafeMutableBufferPointer<Float>.allocate(capacity: (end + count) * 2)
    padded.initialize(repeating: 0)
    for index in 0..<end * 2 { padded[index] = samples[index] }
    samples.deallocate()
    samples = padded
    end += count
  }
}
