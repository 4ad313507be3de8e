import InkJSON
import InkTime

/// The checks of what a plan says of its pictures and of what moves them.
enum LayerCheck {
  /// - Parameter plan: With checked files and elements.
  static func check(_ plan: RenderPlan) throws(PlanError) {
    for index in plan.cameraMoves.indices {
      try move(plan.cameraMoves[index], of: plan, .root.cameraMoves[index])
    }
    for index in plan.layers.indices { try layer(plan.layers[index], of: plan, .root.layers[index]) }
  }

  // MARK: Files and elements

  static func facts(_ facts: PictureFacts, _ path: @autoclosure () -> JSONPath) throws(PlanError) {
    try require(facts.width, in: PlanLimits.pictureSize, path().width)
    try require(facts.height, in: PlanLimits.pictureSize, path().height)
    try require(facts.orientation, in: PlanLimits.orientation, path().orientation)
    try require(facts.pixelAspect.numerator, in: PlanLimits.pixelAspect, path().pixelAspect.numerator)
    try require(facts.pixelAspect.denominator, in: PlanLimits.pixelAspect, path().pixelAspect.denominator)
    try require(PlanLimits.isName(facts.matrix), path().matrix, "is empty, too long, or contains a NUL byte")
    guard let animation = facts.animation else { return }
    try require(animation.frames, in: PlanLimits.pictureFrames, path().animation.frames)
    try require(animation.plays, in: PlanLimits.picturePlays, path().animation.plays)
  }

  static func look(
    _ look: PictureLook,
    of element: PlanElement,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(
      element.kind.fileUse == .picture || element.kind.fileUse == .video,
      path(),
      "is not of an image or a video"
    )
    if let position = look.position { try share(position, path().position) }
    if let width = look.width { try require(width, in: PlanLimits.pictureSide, path().width) }
    if let height = look.height { try require(height, in: PlanLimits.pictureSide, path().height) }
    try require(look.opacity, in: PlanLimits.opacity, path().opacity)
    if let prompt = look.prompt { try text(prompt, path().prompt) }
  }

  private static func share(_ position: FramePosition, _ path: @autoclosure () -> JSONPath) throws(PlanError)
  {
    try require(position.x, in: PlanLimits.textPlace, path().x)
    try require(position.y, in: PlanLimits.textPlace, path().y)
  }

  private static func text(_ text: String, _ path: @autoclosure () -> JSONPath) throws(PlanError) {
    try require(!text.utf8.contains(0), path(), "contains a NUL byte")
  }

  // MARK: Camera moves

  private static func move(
    _ move: CameraMove,
    of plan: RenderPlan,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try element(move.element, of: plan, path().element)
    try range(move.start, move.end, path())
    let bounds =
      switch move.kind {
      case .zoom: PlanLimits.cameraScale
      case .pan, .tilt: PlanLimits.cameraOffset
      case .shake: PlanLimits.cameraStrength
      }
    try require(move.from, in: bounds, path().from)
    try require(move.to, in: bounds, path().to)
    if let point = move.at { try share(point, path().at) }
    if let frequency = move.millihertz {
      try require(frequency, in: PlanLimits.millihertz, path().millihertz)
    }
    if let seed = move.seed { try require(seed, in: PlanLimits.seed, path().seed) }
  }

  // MARK: Layers

  private static func layer(
    _ layer: Layer,
    of plan: RenderPlan,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try element(layer.element, of: plan, path().element)
    if let file = layer.file {
      try require(plan.files.indices.contains(file), path().file, "is not the index of a file")
    }
    try require(layer.kind == .card || layer.file != nil, path().file, "is missing")
    try range(layer.start, layer.end, path())
    if let until = layer.heldUntil {
      try require(until, in: PlanLimits.time, path().heldUntil)
      try require(layer.end < until, path().heldUntil, "is not after `end`")
    }
    if let prompt = layer.prompt { try text(prompt, path().prompt) }
    try box(layer.box, in: plan.video, path().box)
    try rectangle(layer.rectangle, path().rectangle)
    try require(layer.opacity, in: PlanLimits.opacity, path().opacity)
    try require(layer.fadeIn, in: Ticks.zero...(layer.end - layer.start), path().fadeIn)
    try require(layer.fadeOut, in: Ticks.zero...(layer.end - layer.start), path().fadeOut)
    for (place, index) in layer.cameraMoves.enumerated() {
      try require(
        plan.cameraMoves.indices.contains(index),
        path().cameraMoves[place],
        "is not the index of a camera move"
      )
      try require(
        place == 0 || layer.cameraMoves[place - 1] < index,
        path().cameraMoves[place],
        "is not after the one before it"
      )
    }
  }

  private static func box(
    _ box: LayerBox,
    in video: VideoSettings,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(box.x, in: 0...video.width - 1, path().x)
    try require(box.y, in: 0...video.height - 1, path().y)
    try require(box.width, in: 1...video.width - box.x, path().width)
    try require(box.height, in: 1...video.height - box.y, path().height)
  }

  private static func rectangle(
    _ rectangle: LayerRectangle,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(rectangle.x, in: PlanLimits.layerPlace, path().x)
    try require(rectangle.y, in: PlanLimits.layerPlace, path().y)
    try require(rectangle.width, in: PlanLimits.layerSide, path().width)
    try require(rectangle.height, in: PlanLimits.layerSide, path().height)
  }

  // MARK: What many have

  private static func element(
    _ index: Int,
    of plan: RenderPlan,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(plan.elements.indices.contains(index), path(), "is not the index of an element")
  }

  private static func range(
    _ start: Ticks,
    _ end: Ticks,
    _ path: @autoclosure () -> JSONPath
  ) throws(PlanError) {
    try require(start, in: PlanLimits.time, path().start)
    try require(end, in: PlanLimits.time, path().end)
    try require(start <= end, path().end, "is before its `start`")
  }
}
