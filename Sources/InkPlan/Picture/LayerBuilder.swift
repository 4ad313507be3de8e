import InkText
import InkTime

/// Makes the layers of a plan: which pictures are on screen, while, where, and in which order.
struct LayerBuilder {
  private let plan: RenderPlan
  private let geometry: PictureGeometry

  /// - Parameter plan: Laid out, with the times of its camera moves.
  init(_ plan: RenderPlan) {
    self.plan = plan
    geometry = PictureGeometry(plan.video)
  }

  /// Back to front.
  func layers() -> [Layer] {
    var layers = plan.elements.indices.compactMap(layer)
    layers.sort {
      ($0.isOverlay ? 1 : 0, $0.start, $0.element) < ($1.isOverlay ? 1 : 0, $1.start, $1.element)
    }
    hold(&layers)
    move(&layers)
    return layers
  }

  /// `nil` for an element that shows no picture at any time.
  private func layer(_ index: Int) -> Layer? {
    let element = plan.elements[index]
    guard let look = element.picture, let media = element.media else { return nil }
    let kind: Layer.Kind
    if media.file != nil {
      kind = element.kind.fileUse == .video ? .video : .image
    } else {
      guard look.prompt != nil else { return nil }
      kind = .card
    }
    let range = element.mediaRange
    let (box, rectangle) = geometry.place(look, media.file.flatMap { plan.files[$0].content?.picture })
    guard !range.isEmpty, box.width > 0, box.height > 0 else { return nil }
    let fades = media.fades(in: range)
    return Layer(
      kind: kind,
      element: index,
      file: media.file,
      prompt: kind == .card ? look.prompt : nil,
      start: range.start,
      end: range.end,
      isOverlay: look.position != nil,
      scale: look.scale,
      fill: look.fill,
      box: box,
      rectangle: rectangle,
      opacity: look.opacity,
      fadeIn: fades.in,
      fadeOut: fades.out
    )
  }

  // MARK: Dissolves

  /// Keeps full-frame pictures that end at the moment at which others fade in, wherever these are in the script.
  private func hold(_ layers: inout [Layer]) {
    /// By their starts: when the fade of the front one is over.
    var fades: [Ticks: Ticks] = [:]
    for layer in layers where !layer.isOverlay && layer.fadeIn > .zero {
      fades[layer.start] = layer.start + layer.fadeIn
    }
    guard !fades.isEmpty else { return }
    for index in layers.indices where !layers[index].isOverlay && layers[index].fadeOut == .zero {
      layers[index].heldUntil = fades[layers[index].end]
    }
  }

  // MARK: Camera

  /// Each camera tag moves the full-frame pictures that are shown during it.
  private func move(_ layers: inout [Layer]) {
    let moves = plan.cameraMoves
    let starts = moves.indices.filter { moves[$0].start < moves[$0].end }.sorted {
      (moves[$0].start, $0) < (moves[$1].start, $1)
    }
    guard !starts.isEmpty else { return }
    var next = 0
    var running: [Int] = []
    // Full-frame ones come first, in the order of their starts.
    for index in layers.indices {
      let layer = layers[index]
      if layer.isOverlay { return }
      while next < starts.count, moves[starts[next]].start <= layer.start {
        running.append(starts[next])
        next += 1
      }
      running.removeAll { moves[$0].end <= layer.start }
      let later = starts[next...].prefix { moves[$0].start < layer.end }
      layers[index].cameraMoves = (running + later).sorted()
    }
  }
}

extension RenderPlan {
  /// The elements that move the camera while no picture is shown that fills the frame. Whether anything is known of the
  /// pictures' files does not matter.
  package var idleCameras: [Int] {
    let moves = cameraMoves.filter { $0.start < $0.end }
    guard !moves.isEmpty else { return [] }
    let shown = elements.lazy.filter { $0.picture != nil && $0.picture?.position == nil }.map(\.mediaRange)
      .filter { !$0.isEmpty }.sorted { $0.start < $1.start }
    /// When the last picture ends of those up to each.
    var ends: [Ticks] = []
    for range in shown { ends.append(max(ends.last ?? .zero, range.end)) }
    return moves.filter { move in
      // The last of those that start before it ends, and all before that.
      let place = shown.partitioningIndex { move.end <= $0.start }
      return place == 0 || ends[place - 1] <= move.start
    }.map(\.element)
  }
}
