package import InkTime

extension Layer {
  /// Where all of the picture lies at the start of a frame, moved by the camera tags that then last. By whole numbers
  /// alone, and so the same on every machine; within 1/64 of a pixel of the formulas of `docs/language.md`.
  ///
  /// A picture that covers the frame, or is stretched to it, covers it at every time.
  ///
  /// - Parameter plan: The plan that the layer is of.
  package func placement(at time: Ticks, in plan: RenderPlan) -> PicturePlacement {
    let moves = cameraMoves.map { plan.cameraMoves[$0] }.filter { isMoved(by: $0, at: time) }
    var shot = CameraShot(rectangle, in: plan.video)
    let covers = !isOverlay && scale != .contain
    if covers { shot.enlarge(for: moves) }
    for move in moves.reversed() where move.kind == .zoom { shot.zoom(by: move, at: time, covers: covers) }
    for move in moves where move.kind != .zoom { shot.offset(by: move, at: time) }
    return shot.placement
  }

  /// While it is held, it keeps the moves of its last moment, and no new one starts.
  private func isMoved(by move: CameraMove, at time: Ticks) -> Bool {
    time < end ? move.start <= time && time < move.end : move.start < end && end <= move.end
  }

  /// How much wider it is at most, at any time, than it is at rest: a copy of the picture that is so large is enough.
  package func largestScale(in plan: RenderPlan) -> Double {
    let moves = cameraMoves.map { plan.cameraMoves[$0] }
    var largest = 1.0
    for moment in [start] + moves.map(\.start) where start <= moment && moment < end {
      let running = moves.filter { isMoved(by: $0, at: moment) }
      var shot = CameraShot(rectangle, in: plan.video)
      let covers = !isOverlay && scale != .contain
      if covers { shot.enlarge(for: running) }
      let zooms = running.filter { $0.kind == .zoom }.map { zoom in
        // One that makes it smaller may end before the others.
        max(1, zoom.from, zoom.to) / (covers ? min(1, zoom.from, zoom.to) : 1)
      }
      let scale = Double(shot.placement.width) / Double(PicturePlacement.unitsPerPixel) / rectangle.width
      largest = max(largest, zooms.reduce(scale, *))
    }
    return largest
  }
}
