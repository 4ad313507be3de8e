internal import InkMedia
internal import InkPlan
internal import InkTime

/// Divides a video into spans of the same layers.
struct SpanBuilder {
  private let plan: RenderPlan
  private let dissolves: [Dissolve]
  private let frameTimes: [Int: FrameTimes]
  private let rate: FrameRate
  private let frameCount: Int

  init(_ plan: RenderPlan, _ dissolves: [Dissolve], _ frameTimes: [Int: FrameTimes]) {
    self.plan = plan
    self.dissolves = dissolves
    self.frameTimes = frameTimes
    rate = plan.video.frameRate
    frameCount = rate.firstFrame(from: max(plan.duration, .zero))
  }

  func spans() -> [LayerSchedule.Span] {
    let shown = plan.layers.map { frames($0.shownRange) }
    let order = shown.indices.filter { !shown[$0].isEmpty }.sorted {
      (shown[$0].lowerBound, $0) < (shown[$1].lowerBound, $1)
    }
    let motions = plan.layers.indices.flatMap(motions).filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
    var (next, nextMotion, nextDissolve): (Int, Int, Int) = (0, 0, 0)
    var (open, running): ([Int], [Dissolve]) = ([], [])
    var motionEnd = 0
    var spans: [LayerSchedule.Span] = []
    for (start, end) in edges(shown, motions) {
      open.removeAll { shown[$0].upperBound <= start }
      while next < order.count, shown[order[next]].lowerBound <= start {
        open.append(order[next])
        next += 1
      }
      while nextMotion < motions.count, motions[nextMotion].lowerBound <= start {
        motionEnd = max(motionEnd, motions[nextMotion].upperBound)
        nextMotion += 1
      }
      running.removeAll { frames($0).upperBound <= start }
      while nextDissolve < dissolves.count, frames(dissolves[nextDissolve]).lowerBound <= start {
        if frames(dissolves[nextDissolve]).upperBound > start { running.append(dissolves[nextDissolve]) }
        nextDissolve += 1
      }
      spans.append(
        LayerSchedule.Span(
          frames: start..<end,
          isMoving: motionEnd > start,
          layers: open.sorted(),
          dissolves: running
        )
      )
    }
    return spans
  }

  /// Where spans start and end.
  private func edges(_ shown: [Range<Int>], _ motions: [Range<Int>]) -> [(start: Int, end: Int)] {
    var edges: Set<Int> = [0, frameCount]
    for range in shown where !range.isEmpty { edges.formUnion([range.lowerBound, range.upperBound]) }
    for range in motions { edges.formUnion([range.lowerBound, range.upperBound]) }
    for dissolve in dissolves { edges.formUnion([frames(dissolve).lowerBound, frames(dissolve).upperBound]) }
    let sorted = edges.sorted()
    return zip(sorted, sorted.dropFirst()).map { ($0, $1) }
  }

  private func frames(_ range: TickRange) -> Range<Int> {
    let start = min(rate.firstFrame(from: max(range.start, .zero)), frameCount)
    return start..<max(start, min(rate.firstFrame(from: max(range.end, .zero)), frameCount))
  }

  private func frames(_ dissolve: Dissolve) -> Range<Int> {
    frames(TickRange(start: dissolve.start, end: dissolve.end))
  }

  /// The frames in which a layer changes from one to the next.
  private func motions(of index: Int) -> [Range<Int>] {
    let layer = plan.layers[index]
    let shown = layer.shownRange
    var ranges = [
      TickRange(start: layer.start, end: layer.start + layer.fadeIn),
      TickRange(start: layer.end - layer.fadeOut, end: layer.end),
    ]
    if let held = layer.heldUntil { ranges.append(TickRange(start: layer.end, end: held)) }
    ranges += layer.cameraMoves.map {
      TickRange(start: plan.cameraMoves[$0].start, end: plan.cameraMoves[$0].end)
    }
    if let times = layer.file.flatMap({ frameTimes[$0] }) {
      let (length, overflows) = times.duration.count.multipliedReportingOverflow(by: Int64(times.plays))
      let end = times.plays == 0 || overflows ? shown.end : min(shown.end, layer.start + Ticks(length))
      ranges.append(TickRange(start: layer.start, end: end))
    }
    return ranges.map { range in
      let start = max(range.start, shown.start)
      return frames(TickRange(start: start, end: max(start, min(range.end, shown.end))))
    }
  }
}
