package import InkTime

/// A part of a video that is encoded by itself, from a keyframe on.
package struct Segment: Hashable, Sendable {
  package var frames: Range<Int>
  /// Whether most of its frames differ from the one before.
  package var isMoving: Bool

  package init(frames: Range<Int>, isMoving: Bool) {
    self.frames = frames
    self.isMoving = isMoving
  }
}

/// Where a video is cut into segments.
///
/// Players can only seek to a segment's start, and each costs as much as the whole picture. So there is one where something
/// new starts that does not depend on what was before: at the start of a sentence, at the start and the end of what is
/// shown. Between two of them the cuts depend on nothing else, so that an edit of one sentence moves the others whole.
package struct SegmentCuts: Hashable, Sendable {
  /// In seconds: after the first a change becomes a cut, and after the second there is one in any case.
  package static let shortestInterval = 3
  package static let longestInterval = 4

  private let framesPerSecond: Int
  private let frameCount: Int

  /// No segment is shorter than half a second, but for the whole video: of two keyframes next to each other decoders may
  /// lose one (`idr_pic_id`, 7.4.3 of ITU-T H.264).
  private var shortest: Int { framesPerSecond / 2 }

  package init(frameCount: Int, frameRate: FrameRate) {
    self.frameCount = frameCount
    framesPerSecond = frameRate.framesPerSecond
  }

  /// The segments' frames, in order.
  ///
  /// - Parameters:
  ///   - starts: Frames at which something starts or ends, in order.
  ///   - changes: Frames that differ from the one before, in order.
  package func ranges(starts: some Sequence<Int>, changes: some Sequence<Int>) -> [Range<Int>] {
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    var changes = changes.makeIterator()
    var change = changes.next()
    for end in spaced(starts) {
      while start < end {
        var cut = end
        if end - start > SegmentCuts.longestInterval * framesPerSecond {
          let earliest = start + SegmentCuts.shortestInterval * framesPerSecond
          let latest = min(start + SegmentCuts.longestInterval * framesPerSecond, end - shortest)
          while let next = change, next < earliest { change = changes.next() }
          cut = min(change ?? latest, latest)
        }
        ranges.append(start..<cut)
        start = cut
      }
    }
    return ranges
  }

  /// The starts that are cuts, and the end.
  private func spaced(_ starts: some Sequence<Int>) -> [Int] {
    var (cuts, last): ([Int], Int) = ([], 0)
    for start in starts where start - last >= shortest && frameCount - start >= shortest {
      cuts.append(start)
      last = start
    }
    return cuts + [frameCount]
  }
}
