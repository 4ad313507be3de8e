internal import InkMedia
internal import InkMessages
internal import InkText
internal import InkTime

/// A file's sound over and over, each turn following the last one's final sample at once.
///
/// What is short is decoded once and kept; what is long is decoded again at each turn.
final class LoopSource: SampleSource {
  let sampleRate: Int
  let isMono: Bool
  private let path: String
  private let from: Ticks
  /// One turn, when it is kept.
  private var kept: [Float] = []
  private var position = 0
  private var file: FileSource?

  private let cancellation: Cancellation

  private static let chunk = 8192

  init(path: String, from: Ticks, store: LoopStore, cancellation: Cancellation) throws(MediaError) {
    self.path = path
    self.from = from
    self.cancellation = cancellation
    if let turn = store.turn(of: path, from: from) {
      (sampleRate, isMono, kept) = turn
      return
    }
    let file = try FileSource(path: path, from: from, cancellation: cancellation)
    sampleRate = file.sampleRate
    isMono = file.isMono
    let room = store.available
    if file.claimedFrames <= Int64(room / 2), try decode(file, upTo: room) {
      guard !kept.isEmpty else { throw LoopSource.nothingLeft(path, from) }
      store.keep((sampleRate, isMono, kept), of: path, from: from)
    } else {
      kept = []
      self.file = try FileSource(path: path, from: from, cancellation: cancellation)
    }
  }

  /// False when there is more than `limit` samples.
  private func decode(_ file: FileSource, upTo limit: Int) throws(MediaError) -> Bool {
    kept.reserveCapacity(min(limit, Int(clamping: file.claimedFrames) * 2 + LoopSource.chunk))
    var piece = [Float](repeating: 0, count: LoopSource.chunk)
    while true {
      try cancellation.check()
      var span = piece.mutableSpan
      let count = try file.read(into: &span, frames: 0..<LoopSource.chunk / 2) * 2
      if count == 0 { return true }
      guard kept.count + count <= limit else { return false }
      kept.append(contentsOf: piece[..<count])
    }
  }

  func read(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaError) -> Int {
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

  private func readAgain(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaError) {
    var filled = frames.lowerBound
    var isFresh = false
    while filled < frames.upperBound, let file {
      let count = try file.read(into: &output, frames: filled..<frames.upperBound)
      guard count > 0 || !isFresh else { throw LoopSource.nothingLeft(path, from) }
      filled += count
      guard filled < frames.upperBound else { return }
      self.file = try FileSource(path: path, from: from, cancellation: cancellation)
      isFresh = true
    }
  }

  private static func nothingLeft(_ path: String, _ from: Ticks) -> MediaError {
    MediaError(
      .unusableFile,
      "\(path) has no sound to repeat after \(from.text(.hundredthsOfSeconds))",
      path: path
    )
  }
}
