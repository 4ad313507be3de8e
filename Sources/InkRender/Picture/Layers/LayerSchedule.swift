package import InkMedia
package import InkPlan
internal import InkTime

/// Which layers are on screen in which frames, and how.
///
/// A layer is on screen in the frames that start in its time. A frame shows what the layers are at its start.
package struct LayerSchedule: Sendable {
  /// Frames in which the same layers are on screen.
  package struct Span: Hashable, Sendable {
    package var frames: Range<Int>
    /// Whether each frame may differ from the one before.
    package var isMoving: Bool
    /// Back to front.
    package var layers: [Int]
    /// In the order of their starts.
    package var dissolves: [Dissolve]
  }

  /// In order, without gaps.
  package let spans: [Span]
  private let plan: RenderPlan
  /// Of animated pictures, by file.
  private let frameTimes: [Int: FrameTimes]
  /// The layers whose fade-in is a dissolve.
  private let dissolved: Set<Int>

  /// Each that runs doubles what is drawn; of more than these the oldest are taken to be over.
  private static let mostDissolves = 4

  package init(_ plan: RenderPlan, frameTimes: [Int: FrameTimes] = [:]) {
    self.plan = plan
    self.frameTimes = frameTimes
    let dissolves = plan.dissolves
    dissolved = Set(dissolves.flatMap(\.new))
    spans = SpanBuilder(plan, dissolves, frameTimes).spans()
  }

  /// - Parameter frame: Within the video.
  package func scene(atFrame frame: Int) -> LayerScene {
    let span = spans[spanIndex(ofFrame: frame)]
    guard !span.layers.isEmpty else { return .empty }
    let time = plan.video.frameRate.start(ofFrame: frame)
    let split = span.layers.firstIndex { plan.layers[$0].isOverlay } ?? span.layers.count
    return LayerScene(
      ground: ground(span.layers[..<split], span.dissolves.suffix(LayerSchedule.mostDissolves), at: time),
      overlays: drawn(span.layers[split...], at: time)
    )
  }

  /// The first frame in which more pictures dissolve into each other than are drawn so.
  var firstCrowdedFrame: Int? {
    spans.first { $0.dissolves.count > LayerSchedule.mostDissolves }?.frames.lowerBound
  }

  package func spanIndex(ofFrame frame: Int) -> Int {
    var (low, high) = (0, spans.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if spans[middle].frames.lowerBound <= frame { low = middle } else { high = middle }
    }
    return low
  }

  private func ground(
    _ layers: ArraySlice<Int>,
    _ dissolves: ArraySlice<Dissolve>,
    at time: Ticks
  ) -> LayerScene.Ground {
    guard let last = dissolves.last else { return .layers(uncovered(drawn(layers, at: time))) }
    let before = layers.filter { !last.new.contains($0) }
    let after = layers.filter { !last.held.contains($0) }
    return .dissolve(
      old: ground(before[...], dissolves.dropLast(), at: time),
      new: ground(after[...], dissolves.dropLast(), at: time),
      share: last.share(at: time)
    )
  }

  private func drawn(_ layers: ArraySlice<Int>, at time: Ticks) -> [DrawnLayer] {
    layers.compactMap { index -> DrawnLayer? in
      let layer = plan.layers[index]
      // Footage is not shown yet.
      guard layer.kind != .video else { return nil }
      let opacity = layer.opacity(at: time, isDissolved: dissolved.contains(index))
      guard opacity > 0 else { return nil }
      return DrawnLayer(
        layer: index,
        placement: layer.placement(at: time, in: plan),
        opacity: opacity,
        frame: layer.file.flatMap { frameTimes[$0] }?.frame(at: time - layer.start) ?? 0
      )
    }
  }

  /// Those from the last one on that leaves nothing of the others.
  private func uncovered(_ layers: [DrawnLayer]) -> [DrawnLayer] {
    let first = layers.lastIndex { $0.opacity == Layer.opaque && plan.isOpaque(plan.layers[$0.layer]) } ?? 0
    return Array(layers[first...])
  }
}

extension RenderPlan {
  /// Whether nothing shows through a layer, at its full opacity, anywhere in the frame.
  fileprivate func isOpaque(_ layer: Layer) -> Bool {
    guard !layer.isOverlay else { return false }
    let hasAlpha = layer.file.map { files[$0].content?.picture?.hasAlpha ?? true } ?? false
    guard layer.scale == .contain else { return !hasAlpha }
    return switch layer.fill {
    case .blur: !hasAlpha
    case .color(let color): color.alpha == 255
    case .some(.none), nil: false
    }
  }
}
