internal import InkMedia
internal import InkMessages
internal import InkTime

/// A source at the mix's rate. A loop is converted as the endless sound that it is, without an edge at
/// its seam.
final class ConvertedSource: SampleSource {
  private let source: any SampleSource
  private let converter: RateConverter
  private var input = [Float](repeating: 0, count: RateConverter.inputFrames * 2)
  private var sourceEnded = false
  private var isFinished = false

  init(_ source: any SampleSource) throws(MediaError) {
    self.source = source
    converter = try RateConverter(
      from: source.sampleRate,
      to: Int(Ticks.perSecond),
      isMono: source.isMono
    )
  }

  var sampleRate: Int { Int(Ticks.perSecond) }

  var isMono: Bool { source.isMono }

  func read(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaError) -> Int {
    var filled = 0
    while filled < frames.count {
      if converter.available == 0 {
        guard !isFinished else { break }
        try refill()
      }
      filled += converter.take(into: &output, frames: frames.lowerBound + filled..<frames.upperBound)
    }
    return filled
  }

  private func refill() throws(MediaError) {
    guard !sourceEnded else {
      isFinished = true
      return try converter.finish()
    }
    let count = try ConvertedSource.move(from: source, through: &input, to: converter)
    sourceEnded = count < RateConverter.inputFrames
  }

  private static func move(
    from source: any SampleSource,
    through buffer: inout [Float],
    to converter: RateConverter
  ) throws(MediaError) -> Int {
    var span = buffer.mutableSpan
    let count = try source.read(into: &span, frames: 0..<RateConverter.inputFrames)
    if count > 0 { try converter.push(span.span.extracting(0..<count * 2)) }
    return count
  }
}
