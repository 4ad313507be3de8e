internal import InkMedia
internal import InkMessages
internal import InkTime

/// A file's sound over and over, each turn following the last one's final sample at once.
///
/// What is short is decoded once and kept; what is long is decoded again at each turn.
final class LoopSource: SampleSource {
  let sampleRate: Int
  private let path: String
  private let from: Ticks
  /// One turn, when it is kept.
  private var kept: [Float] = []
  private var position = 0
  private var file: FileSource?

  /// A turn of at most so many samples is kept: 24 MB.
  private static let largestKept = 6_000_000
  private static let chunk = 8192

  init(path: String, from: Ticks, budget: SampleBudget) throws(MediaProblem) {
    self.path = path
    self.from = from
    let file = try FileSource(path: path, from: from)
    sampleRate = file.sampleRate
    let room = min(LoopSource.largestKept, budget.available)
    if file.claimedFrames * 2 <= Int64(room), try LoopSource.decode(file, into: &kept, upTo: room) {
      budget.take(kept.count)
      guard !kept.isEmpty else { throw LoopSource.nothingLeft(path, from) }
    } else {
      kept = []
      self.file = try FileSource(path: path, from: from)
    }
  }

  /// False when there is more than `limit` samples.
  private static func decode(
    _ file: FileSource,
    into samples: inout [Float],
    upTo limit: Int
  ) throws(MediaProblem) -> Bool {
    samples.reserveCapacity(min(limit, Int(clamping: file.claimedFrames) * 2 + chunk))
    var piece = [Float](repeating: 0, count: chunk)
    while true {
      var span = piece.mutableSpan
      let count = try file.read(into: &span, frames: 0..<chunk / 2) * 2
      if count == 0 { return true }
      guard samples.count + count <= limit else { return false }
      samples.append(contentsOf: piece[..<count])
    }
  }

  func read(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaProblem) -> Int {
    if file != nil {
      try readAgain(into: &output, frames: frames)
    } else {
      readKept(into: &output, samples: frames.lowerBound * 2..<frames.upperBound * 2)
    }
    return frames.count
  }

  private func readKept(into output: inout MutableSpan<Float>, samples: Range<Int>) {
    var filled = samples.lowerBound
    while filled < samples.upperBound {
      let count = min(samples.upperBound - filled, kept.count - position)
      output.copy(kept.span.extracting(position..<position + count), at: filled)
      filled += count
      position = position + count == kept.count ? 0 : position + count
    }
  }

  private func readAgain(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaProblem) {
    var filled = frames.lowerBound
    var isFresh = false
    while filled < frames.upperBound, let file {
      let count = try file.read(into: &output, frames: filled..<frames.upperBound)
      guard count > 0 || !isFresh else { throw LoopSource.nothingLeft(path, from) }
      filled += count
      guard filled < frames.upperBound else { return }
      self.file = try FileSource(path: path, from: from)
      isFresh = true
    }
  }

  private static func nothingLeft(_ path: String, _ from: Ticks) -> MediaProblem {
    MediaProblem(
      .unusableFile,
      "\(path) has no sound from \(MediaText.seconds(from.seconds)) on to repeat",
      path: path
    )
  }
}

/// How many samples the loops of one mix may keep in memory together.
final class SampleBudget {
  private(set) var available = 24_000_000

  func take(_ count: Int) {
    available -= count
  }
}
