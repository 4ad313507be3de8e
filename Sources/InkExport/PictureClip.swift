import InkPlan
import InkTime

/// A picture at its place on the timeline and in the frame.
struct PictureClip {
  /// How it lies at a moment: between two of these, all changes evenly.
  struct Key: Hashable {
    /// From the clip's start.
    let time: Ticks
    /// Of all of the picture, in pixels of the frame.
    let rectangle: LayerRectangle
    /// 0 to 1.
    let opacity: Double
  }

  let name: String
  /// `nil` for a picture that has yet to be made.
  let file: PlanFile?
  /// While it is on screen, under what fades in over it as well.
  let place: TickRange
  private let layer: Layer
  private let plan: RenderPlan

  /// How many straight lines stand for the curve of a camera's move.
  private static let moveSteps: Int64 = 8

  init(_ layer: Layer, in plan: RenderPlan) {
    file = layer.file.map { plan.files[$0] }
    name =
      file.map { ProjectNames.last(of: $0.path) }
      ?? PlainText.line(PlanWords.start(of: layer.prompt ?? "", characters: 40))
    place = layer.shownRange
    self.layer = layer
    self.plan = plan
  }

  /// In order; a single one where nothing changes. Shakes are left out.
  var keys: [Key] {
    var still = layer
    still.cameraMoves = layer.cameraMoves.filter { plan.cameraMoves[$0].kind != .shake }
    let keys = times(of: still).map { time in
      let placement = still.placement(at: time, in: plan)
      return Key(
        time: time - place.start,
        rectangle: LayerRectangle(placement),
        opacity: Double(still.opacity(at: time)) / Double(Layer.opaque)
      )
    }
    guard let first = keys.first else { return [] }
    let isStill = keys.allSatisfy { $0.rectangle == first.rectangle && $0.opacity == first.opacity }
    return isStill ? [first] : keys
  }

  private func times(of layer: Layer) -> [Ticks] {
    // At the end itself, a camera has let go of it.
    let last = max(place.start, place.end - plan.video.frameRate.frameLength)
    var times: Set<Ticks> = [place.start, last]
    if layer.fadeIn > .zero { times.insert(layer.start + layer.fadeIn) }
    if layer.fadeOut > .zero { times.formUnion([layer.end - layer.fadeOut, layer.end]) }
    for move in layer.cameraMoves.map({ plan.cameraMoves[$0] }) {
      // Before a move starts, and in the last frame of it.
      times.insert(move.start - Ticks(1))
      let length = max(move.end - move.start - Ticks(1), .zero)
      for step in 0...PictureClip.moveSteps {
        times.insert(move.start + Ticks(length.count * step / PictureClip.moveSteps))
      }
    }
    return times.filter { place.start <= $0 && $0 <= last }.sorted()
  }
}

extension LayerRectangle {
  fileprivate init(_ placement: PicturePlacement) {
    let units = Double(PicturePlacement.unitsPerPixel)
    self.init(
      x: Double(placement.x) / units,
      y: Double(placement.y) / units,
      width: Double(placement.width) / units,
      height: Double(placement.height) / units
    )
  }
}
