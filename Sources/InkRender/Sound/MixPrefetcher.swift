internal import InkMessages
internal import InkSystem

/// A mix that a thread of its own makes, some blocks ahead of whoever reads it: so that decoding and mixing take
/// one core while measuring and encoding take another.
final class MixPrefetcher {
  private let work: Work
  private let thread: Thread
  /// What was handed out last, and goes back when the next is asked for.
  private var lent: MixBlock?

  /// What both threads know. The mixer belongs to the thread alone, and `problem` is written before `full` is
  /// closed and read after.
  private final class Work: @unchecked Sendable {
    let mixer: Mixer
    let free: BlockingQueue<MixBlock>
    let full: BlockingQueue<MixBlock>
    var problem: MediaError?

    init(_ mixer: Mixer, blocks: Int) {
      self.mixer = mixer
      free = BlockingQueue(capacity: blocks)
      full = BlockingQueue(capacity: blocks)
    }

    func run() {
      do throws(MediaError) {
        while let block = free.next() {
          try mixer.read(into: block)
          if block.frames == 0 { break }
          full.append(block)
        }
      } catch {
        problem = error
      }
      full.close()
    }
  }

  private static let blocks = 4

  /// - Parameter mixer: Used by no one else from now on.
  /// - Parameter blockFrames: How many frames are handed out at a time.
  init(_ mixer: Mixer, blockFrames: Int, hasParts: Bool = false) throws(MediaError) {
    let work = Work(mixer, blocks: MixPrefetcher.blocks)
    for _ in 0..<MixPrefetcher.blocks {
      work.free.append(MixBlock(capacity: blockFrames, hasParts: hasParts))
    }
    self.work = work
    do throws(SystemError) {
      thread = try Thread { work.run() }
    } catch {
      throw MediaError(.environment, "cannot start a thread: \(error)")
    }
  }

  deinit {
    work.free.close(discarding: true)
    thread.join()
  }

  /// The next block, which holds until another is asked for; `nil` at the end.
  func next() throws(MediaError) -> MixBlock? {
    if let lent { work.free.append(lent) }
    lent = work.full.next()
    if lent == nil, let problem = work.problem { throw problem }
    return lent
  }

  /// The mixer's, once `next` has given `nil`.
  var lowestGain: Double { work.mixer.lowestGain }

  /// The mixer's, once `next` has given `nil`.
  func truePeak() -> Double? { work.mixer.truePeak() }
}
