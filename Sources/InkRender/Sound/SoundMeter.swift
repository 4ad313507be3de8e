internal import InkMedia
internal import InkMessages

/// Loudness, range and true peak of what passes by: of a mix, or of what a decoder makes of a file.
final class SoundMeter {
  private let loudness: LoudnessMeter
  private var detector = TruePeakDetector()
  private var peaks: [Float]
  private var truePeak: Float = 0

  /// - Parameter frames: About how many will come in all.
  /// - Parameter blockFrames: The most that will come at a time.
  init(frames: Int64, blockFrames: Int) {
    loudness = LoudnessMeter(sampleRate: 48_000, frames: frames)
    peaks = [Float](repeating: 0, count: blockFrames)
  }

  func add(_ samples: Span<Float>) {
    loudness.add(samples)
    truePeak = max(truePeak, detector.process(samples, above: truePeak, peaks: &peaks))
  }

  /// What has been measured. Nothing can be added any more.
  func finish() -> SoundMeasurement {
    truePeak = max(truePeak, detector.finish(above: truePeak))
    return SoundMeasurement(
      loudness: loudness.integrated,
      range: loudness.range,
      truePeak: Double(truePeak),
      meter: loudness
    )
  }
}

extension SoundMeter {
  private static let blockFrames = 8192

  /// What a player decodes of a file.
  static func measure(_ path: String, _ cancellation: Cancellation) throws(MediaError) -> SoundMeasurement {
    let decoder = try AudioDecoder(path: path)
    let meter = SoundMeter(frames: decoder.claimedFrames, blockFrames: blockFrames)
    var samples = [Float](repeating: 0, count: blockFrames * 2)
    while true {
      try cancellation.check()
      let count = try read(decoder, into: &samples)
      meter.add(samples.span.extracting(0..<count * 2))
      if count < blockFrames { return meter.finish() }
    }
  }

  private static func read(
    _ decoder: AudioDecoder,
    into samples: inout [Float]
  ) throws(MediaError) -> Int {
    var span = samples.mutableSpan
    return try decoder.read(into: &span, frames: 0..<blockFrames)
  }
}

struct SoundMeasurement {
  /// In LUFS; `nil` for silence and for less than 400 ms.
  var loudness: Double?
  /// In LU.
  var range: Double
  /// Linear.
  var truePeak: Double
  /// What it was measured by.
  var meter: LoudnessMeter
}
