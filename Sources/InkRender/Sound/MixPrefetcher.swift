internal import InkMessages

/// A mix that a thread of its own makes, some blocks ahead of its reader: decoding and mixing take one core while
/// measuring and encoding take another.
final class MixPrefetcher {
  private let work: Work
  private let producer: Producer<MixBlock>
  /// The block that was handed out last. It is recycled when the next one is asked for.
  private var lent: MixBlock?

  /// The mixer belongs to the thread until the production has ended.
  private final class Work: @unchecked Sendable {
    let mixer: Mixer

    init(_ mixer: Mixer) {
      self.mixer = mixer
    }

    func fill(_ output: Producer<MixBlock>.Output) throws(MediaError) {
      while let block = output.empty() {
        try mixer.read(into: block)
        if block.frames == 0 { break }
        output.deliver(block)
      }
    }
  }

  private static let blocks = 4

  /// - Parameters:
  ///   - mixer: Used by nothing else from now on.
  ///   - blockFrames: How many frames are handed out at a time.
  init(_ mixer: Mixer, blockFrames: Int, hasParts: Bool = false) throws(MediaError) {
    let work = Work(mixer)
    self.work = work
    let blocks = (0..<MixPrefetcher.blocks).map { _ in MixBlock(capacity: blockFrames, hasParts: hasParts) }
    producer = try Producer(blocks) { output throws(MediaError) in try work.fill(output) }
  }

  /// The next block, which is valid until the one after it is asked for; `nil` at the end.
  func next() throws(MediaError) -> MixBlock? {
    if let lent { producer.recycle(lent) }
    lent = nil
    lent = try producer.next()
    return lent
  }

  /// The mixer's, once `next` has returned `nil`.
  var lowestGain: Double { work.mixer.lowestGain }

  /// The mixer's, once `next` has returned `nil`.
  func truePeak() -> Double? { work.mixer.truePeak() }
}
