internal import InkMedia
internal import InkMessages
internal import InkText
internal import InkTime

/// A file's sound, once.
final class FileSource: SampleSource {
  private let decoder: AudioDecoder

  /// - Parameter from: Where in the file to start: the nearest of its samples.
  init(path: String, from: Ticks, cancellation: Cancellation) throws(MediaError) {
    decoder = try AudioDecoder(path: path)
    let frames = FileSource.frames(from, at: decoder.sampleRate)
    let skipped = try FileSource.skip(frames, of: decoder, cancellation)
    guard skipped == frames else {
      let length = Ticks(seconds: Double(skipped) / Double(decoder.sampleRate)).text(.hundredthsOfSeconds)
      throw MediaError(
        .unusableFile,
        "\(path) lasts \(length), but should be played from \(from.text(.hundredthsOfSeconds))",
        path: path
      )
    }
  }

  var sampleRate: Int { decoder.sampleRate }

  var isMono: Bool { decoder.isMono }

  /// Significant bits of a sample in the file; 0 where that has no meaning.
  var bitsPerSample: Int { decoder.bitsPerSample }

  /// Frames that the file is likely to have from its start; 0 where it does not say.
  var claimedFrames: Int64 { decoder.claimedFrames }

  /// Samples read so far that were no numbers, and are silence.
  var silencedSamples: Int64 { decoder.silencedSamples }

  func read(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaError) -> Int {
    try decoder.read(into: &output, frames: frames)
  }

  private static func skip(
    _ frames: Int64,
    of decoder: AudioDecoder,
    _ cancellation: Cancellation
  ) throws(MediaError) -> Int64 {
    var skipped: Int64 = 0
    while skipped < frames {
      try cancellation.check()
      let wanted = min(frames - skipped, Int64(decoder.sampleRate))
      let count = try decoder.skip(wanted)
      skipped += count
      if count < wanted { break }
    }
    return skipped
  }

  private static func frames(_ time: Ticks, at rate: Int) -> Int64 {
    let (whole, rest) = max(0, time.count).quotientAndRemainder(dividingBy: Ticks.perSecond)
    return whole * Int64(rate) + (rest * Int64(rate) + Ticks.perSecond / 2) / Ticks.perSecond
  }
}
