internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkText
internal import InkTime

/// What a voice has spoken: mono at 48 kHz, checked and trimmed.
struct Recording {
  let samples: [Float]
  /// Significant bits of a sample: 16 or 24.
  let bits: Int
  /// The part of the voice's file that `samples` are, which goes on in silence where the file ends early.
  let kept: TickRange

  /// Below the clip's peak: -50 dB.
  private static let quiet: Float = 0.003_162_277_6
  /// A clip whose peak is below this, -60 dBFS, is silent.
  private static let silent: Float = 0.001
  /// Kept before the first sample that is not quiet, where it is there.
  private static let lead = 480
  private static let longest = Ticks(1800 * Ticks.perSecond)
  /// What lasts so many times the expected length, and this much longer, is no speech of the text: a voice that spells
  /// every letter takes less.
  private static let mostTimes: Int64 = 20
  private static let silence = Ticks(60 * Ticks.perSecond)

  /// So far a voice may say that speech goes on after its sound has ended: it rounds, too.
  private static let rounding = Ticks(Ticks.perSecond / 20)

  /// - Parameters:
  ///   - expected: What the estimate says it lasts; `nil` where nothing is known of it.
  ///   - speech: The part that the voice says is speech, which is kept; `nil` where that is found by its level.
  init(
    path: String,
    expected: Ticks?,
    speech: VoiceReply.Speech? = nil,
    cancellation: Cancellation
  ) throws(MediaError) {
    let expected = expected.map { min(max($0, .zero), Recording.longest) }
    let limit = min(
      expected.map { Ticks($0.count * Recording.mostTimes) + Recording.silence } ?? Recording.longest,
      Recording.longest
    )
    let file = try FileSource(path: path, from: .zero, cancellation: cancellation)
    bits = file.bitsPerSample > 16 ? 24 : 16
    let all = try Recording.decode(file, upTo: limit, cancellation)
    guard file.silencedSamples == 0 else {
      let count = PluralText.count(file.silencedSamples, "sample")
      throw MediaError(.voice, "the voice's sound has \(count) with an invalid value")
    }
    let peak = all.span.peak
    guard peak >= Recording.silent else { throw MediaError(.voice, "the voice produced no sound") }
    kept =
      try speech.map { speech throws(MediaError) in try Recording.kept(speech, in: all.count) }
      ?? Recording.spoken(all, threshold: peak * Recording.quiet)
    let range = Int(kept.start.count)..<Int(kept.end.count)
    let written = all[range.clamped(to: all.indices)]
    samples = written + Array(repeating: 0, count: range.count - written.count)
  }

  /// What is kept of a sound of which the voice says which part is speech.
  static func kept(_ speech: VoiceReply.Speech) throws(MediaError) -> TickRange {
    guard speech.start.isFinite, speech.end.isFinite, 0 <= speech.start, speech.start < speech.end,
      speech.end <= longest.seconds
    else {
      throw MediaError(.voice, "the voice says that its speech is from \(speech.start) to \(speech.end) s")
    }
    return TickRange(
      start: Ticks(seconds: speech.start),
      end: Ticks(seconds: speech.end) + SpokenSentence.tail
    )
  }

  private static func kept(_ speech: VoiceReply.Speech, in count: Int) throws(MediaError) -> TickRange {
    let kept = try kept(speech)
    let end = Ticks(seconds: speech.end)
    guard end <= Ticks(count) + rounding else {
      throw MediaError(
        .voice,
        "the voice says that it speaks until \(end.text(.hundredthsOfSeconds)), but its sound ends after "
          + "\(Ticks(count).text(.hundredthsOfSeconds)); the sample rate in its header may be wrong"
      )
    }
    return kept
  }

  /// The mean of the two sides, which is refused when it is longer than `limit`.
  private static func decode(
    _ file: FileSource,
    upTo limit: Ticks,
    _ cancellation: Cancellation
  ) throws(MediaError) -> [Float] {
    let source: any SampleSource =
      file.sampleRate == Int(Ticks.perSecond) ? file : try ConvertedSource(file)
    var samples: [Float] = []
    var block = [Float](repeating: 0, count: 8192)
    while true {
      try cancellation.check()
      var span = block.mutableSpan
      let count = try source.read(into: &span, frames: 0..<4096)
      guard count > 0 else { return samples }
      for frame in 0..<count { samples.append((block[frame * 2] + block[frame * 2 + 1]) / 2) }
      guard Ticks(samples.count) <= limit else {
        throw MediaError(
          .voice,
          "the voice's sound is longer than \(limit.text(.hundredthsOfSeconds)), "
            + "which no speech of these words can be"
        )
      }
    }
  }

  private static func spoken(_ samples: [Float], threshold: Float) -> TickRange {
    let first = samples.firstIndex { abs($0) >= threshold } ?? 0
    let last = samples.lastIndex { abs($0) >= threshold } ?? samples.count - 1
    return TickRange(start: Ticks(max(0, first - lead)), end: Ticks(last + 1) + SpokenSentence.tail)
  }

  func write(to path: String) throws(MediaError) {
    let writer = try SoundFileWriter(
      path: path,
      format: .flac,
      sampleRate: Int(Ticks.perSecond),
      channels: 1,
      samples: bits > 16 ? .int24 : .int16
    )
    try writer.write(samples.span)
    try writer.finish()
  }
}
