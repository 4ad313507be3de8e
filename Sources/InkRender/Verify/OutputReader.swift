internal import InkMedia
internal import InkMessages
internal import InkTime

/// The sound of an output, block after block, to its end or to where it cannot be decoded any more.
struct OutputReader {
  /// The last block; after the end of the sound, silence.
  var samples = [Float](repeating: 0, count: SoundComparison.blockFrames * 2)
  private(set) var isOver = false
  /// What has been read.
  private(set) var length = Ticks.zero
  /// Why it ended too early.
  private(set) var problem: String?
  private let decoder: AudioDecoder

  init(path: String) throws(MediaError) {
    decoder = try AudioDecoder(path: path)
    guard decoder.sampleRate == Int(Ticks.perSecond) else {
      throw MediaError(.unusableFile, "its sound has \(decoder.sampleRate) samples a second", path: path)
    }
  }

  /// - Returns: How many frames of the block are of the output.
  mutating func fill() throws(MediaError) -> Int {
    let wanted = isOver ? 0 : SoundComparison.blockFrames
    do throws(MediaError) {
      let count = try OutputReader.fill(&samples, wanted, from: decoder)
      length = length + Ticks(count)
      isOver = count < SoundComparison.blockFrames
      return count
    } catch {
      guard error.kind == .unusableFile else { throw error }
      problem = error.message
      isOver = true
      return 0
    }
  }

  private static func fill(
    _ samples: inout [Float],
    _ frames: Int,
    from decoder: AudioDecoder
  ) throws(MediaError) -> Int {
    var span = samples.mutableSpan
    span.clear()
    return frames > 0 ? try decoder.read(into: &span, frames: 0..<frames) : 0
  }
}
