internal import InkMedia
internal import InkMessages
internal import InkTime

/// The sum of a plan's tracks, block after block. A file is open only while its track sounds, so that the
/// memory that a mix needs does not grow with its length.
struct Mix {
  private let list: TrackList
  private let budget = SampleBudget()
  private var next = 0
  private var active: [Track] = []
  private var time = Ticks.zero
  private var scratch: [Float]

  /// So many sounds may sound at once: each holds a file open.
  private static let mostActive = 200

  init(_ list: TrackList, blockFrames: Int) {
    self.list = list
    scratch = [Float](repeating: 0, count: blockFrames * 2)
  }

  /// Fills the block with what follows; behind the plan's end, with silence.
  mutating func read(into block: inout MutableSpan<Float>) throws(MediaProblem) {
    block.clear()
    let end = time + Ticks(block.count / 2)
    try openTracks(before: min(end, list.duration))
    for track in active { try track.add(to: &block, at: time, scratch: &scratch) }
    silence(&block, from: list.duration)
    time = end
    active.removeAll { $0.isOver(at: end) }
  }

  private mutating func openTracks(before end: Ticks) throws(MediaProblem) {
    while next < list.tracks.count, list.tracks[next].range.begin < end {
      let settings = list.tracks[next]
      next += 1
      guard !settings.range.isEmpty, settings.gain > 0 else { continue }
      guard active.count < Mix.mostActive else {
        throw MediaProblem(
          .request,
          "more than \(Mix.mostActive) sounds at the same time",
          path: settings.path
        )
        .about(settings.element)
      }
      active.append(try Track(settings, budget: budget))
    }
  }

  private func silence(_ block: inout MutableSpan<Float>, from end: Ticks) {
    let first = max(0, min(Int64(block.count / 2), (end - time).count))
    for index in Int(first) * 2..<block.count { block[index] = 0 }
  }
}
