internal import InkMedia
internal import InkMessages
internal import InkText
internal import InkTime

/// A file's sound over and over, each turn following the last one's final sample at once, or faded over it where that
/// would click.
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
  /// What comes in place of each turn's first samples; empty in the first turn.
  private var seam: [Float] = []
  /// Of the file that is decoded again: the last samples, and how many frames of this turn there have been.
  private var end: [Float] = []
  private var played = 0

  private let cancellation: Cancellation
  private lazy var keptSeam = {
    let reach = LoopSeam.reach(sampleRate: sampleRate) * 2
    let (end, start) = (Array(kept.suffix(reach)), Array(kept.prefix(reach)))
    return LoopSeam(end: end, start: start, frames: kept.count / 2).samples
  }()

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
      let source = position < seam.count ? seam : kept
      let count = min(samples.upperBound - filled, source.count - position)
      output.copy(source.span.extracting(position..<position + count), at: filled)
      filled += count
      position += count
      if position == kept.count {
        seam = keptSeam
        position = 0
      }
    }
  }

  private func readAgain(into output: inout MutableSpan<Float>, frames: Range<Int>) throws(MediaError) {
    var filled = frames.lowerBound
    var isFresh = false
    while filled < frames.upperBound, let file {
      filled += takeSeam(into: &output, frames: filled..<frames.upperBound)
      let count = try file.read(into: &output, frames: filled..<frames.upperBound)
      guard count > 0 || !isFresh else { throw LoopSource.nothingLeft(path, from) }
      note(output.span.extracting(filled * 2..<(filled + count) * 2))
      filled += count
      guard filled < frames.upperBound else { return }
      self.file = try turn()
      isFresh = seam.isEmpty
    }
  }

  private func takeSeam(into output: inout MutableSpan<Float>, frames: Range<Int>) -> Int {
    let count = min(seam.count - position, frames.count * 2)
    guard count > 0 else { return 0 }
    output.copy(seam.span.extracting(position..<position + count), at: frames.lowerBound * 2)
    position += count
    return count / 2
  }

  /// Keeps the last samples of a turn.
  private func note(_ samples: Span<Float>) {
    played += samples.count / 2
    let room = LoopSeam.reach(sampleRate: sampleRate) * 2
    for index in max(0, samples.count - room)..<samples.count { end.append(samples[index]) }
    if end.count > room * 8 { end.removeFirst(end.count - room) }
  }

  /// Opens the file for the next turn, after the samples that come from the seam.
  private func turn() throws(MediaError) -> FileSource {
    let reach = LoopSeam.reach(sampleRate: sampleRate)
    let file = try FileSource(path: path, from: from, cancellation: cancellation)
    let start = try LoopSource.start(of: file, frames: reach)
    let last = Array(end.suffix(reach * 2))
    seam = LoopSeam(end: last, start: start, frames: played).samples
    // What was read to look at the seam comes from it, too.
    seam += start.dropFirst(seam.count)
    position = 0
    played = start.count / 2
    end = start
    return file
  }

  private static func start(of file: FileSource, frames: Int) throws(MediaError) -> [Float] {
    var samples = [Float](repeating: 0, count: frames * 2)
    var span = samples.mutableSpan
    let count = try file.read(into: &span, frames: 0..<frames)
    samples.removeLast((frames - count) * 2)
    return samples
  }

  private static func nothingLeft(_ path: String, _ from: Ticks) -> MediaError {
    MediaError(
      .unusableFile,
      "\(path) has no sound to repeat after \(from.text(.hundredthsOfSeconds))",
      path: path
    )
  }
}
