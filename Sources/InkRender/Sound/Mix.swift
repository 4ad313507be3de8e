internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkTime

/// The sum of a plan's tracks, block after block. A file is open only while its track sounds, so that the
/// memory that a mix needs does not grow with its length.
struct Mix {
  /// The last block's sound of each `Stem`; empty when they are not wanted.
  var parts: [[Float]]

  private let list: TrackList
  private let store: LoopStore
  private let cancellation: Cancellation
  private var next = 0
  private var active: [Track] = []
  private var time = Ticks.zero
  private var scratch: [Float]

  /// So many sounds may sound at once: each holds a file open.
  private static let maxActive = 200

  init(
    _ list: TrackList,
    store: LoopStore,
    cancellation: Cancellation,
    blockFrames: Int,
    hasParts: Bool
  ) {
    self.list = list
    self.store = store
    self.cancellation = cancellation
    scratch = [Float](repeating: 0, count: blockFrames * 2)
    parts = hasParts ? Stem.allCases.map { _ in [Float](repeating: 0, count: blockFrames * 2) } : []
  }

  /// Fills the block with what follows; after the plan's end, with silence.
  mutating func read(into block: inout MutableSpan<Float>) throws(MediaError) {
    block.clear()
    for index in parts.indices { Mix.clear(&parts[index]) }
    let end = time + Ticks(block.count / 2)
    try openTracks(before: min(end, list.duration))
    for track in active { try add(track, to: &block) }
    let first = max(0, min(Int64(block.count / 2), (list.duration - time).count))
    Mix.silence(&block, from: Int(first))
    for index in parts.indices {
      Mix.silence(&parts[index], from: Int(first))
    }
    time = end
    active.removeAll { $0.isOver(at: end) }
  }

  private mutating func add(_ track: Track, to block: inout MutableSpan<Float>) throws(MediaError) {
    let frames = try track.read(into: &scratch, frames: block.count / 2, at: time, ducking: list.ducking)
    Mix.add(scratch, frames, gain: track.gain, to: &block)
    guard !parts.isEmpty else { return }
    var part = parts[track.part.rawValue].mutableSpan
    Mix.add(scratch, frames, gain: track.gain, to: &part)
  }

  private static func add(
    _ samples: [Float],
    _ frames: Range<Int>,
    gain: Float,
    to block: inout MutableSpan<Float>
  ) {
    block.add(samples.span.extracting(0..<frames.count * 2), gain: gain, at: frames.lowerBound * 2)
  }

  private mutating func openTracks(before end: Ticks) throws(MediaError) {
    while next < list.tracks.count, list.tracks[next].range.start < end {
      let settings = list.tracks[next]
      next += 1
      guard !settings.range.isEmpty, settings.gain > 0 else { continue }
      guard active.count < Mix.maxActive else {
        throw MediaError(
          .request,
          "more than \(Mix.maxActive) sounds play at the same time",
          path: settings.path
        )
        .about(settings.element)
      }
      active.append(try Track(settings, store: store, cancellation: cancellation))
    }
  }

  private static func clear(_ samples: inout [Float]) {
    var span = samples.mutableSpan
    span.clear()
  }

  private static func silence(_ samples: inout [Float], from first: Int) {
    var span = samples.mutableSpan
    silence(&span, from: first)
  }

  /// - Parameter first: The first frame after the plan's end.
  private static func silence(_ block: inout MutableSpan<Float>, from first: Int) {
    for index in first * 2..<block.count { block[index] = 0 }
  }
}
