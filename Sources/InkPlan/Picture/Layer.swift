package import InkTime

/// A picture on screen: where, while, and how it is mixed with what lies under it.
///
/// A plan's layers are in the order in which they are drawn, back to front: pictures that fill the frame, then those
/// that do not; within each, what starts later is in front, and of what starts together the later in the script.
package struct Layer: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case image, video
    /// A card with the prompt of a picture that has yet to be made.
    case card
  }

  package enum Scale: String, Hashable, Sendable, Codable, CaseIterable {
    case cover, contain, stretch
  }

  package var kind: Kind
  /// Index in `elements`.
  package var element: Int
  /// Index in `files`; absent for a card.
  package var file: Int?
  /// Of a card.
  package var prompt: String?
  /// While it is shown by itself.
  package var start: Ticks
  package var end: Ticks
  /// Until when it is kept under what fades in over it; absent where nothing does. Later than `end`.
  package var heldUntil: Ticks?
  /// Whether it lies over what fills the frame.
  package var isOverlay: Bool
  package var scale: Scale
  /// What shows around a contained picture that fills the frame; absent for what has nothing around it.
  package var fill: LayerFill?
  /// The part of the frame that it may cover, in whole pixels.
  package var box: LayerBox
  /// Where all of the picture lies before any camera moves it, in pixels, to a 1,024th: beyond `box` where it is cropped.
  package var rectangle: LayerRectangle
  /// 0 to 1.
  package var opacity: Double
  /// As long as they are in the time that it has.
  package var fadeIn: Ticks
  package var fadeOut: Ticks
  /// Indices in `cameraMoves` of what moves it in `start`..<`end`, in the order of the script.
  package var cameraMoves: [Int]

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case box, cameraMoves, element, end, fadeIn, fadeOut, file, fill, heldUntil, isOverlay, kind, opacity
    case prompt, rectangle, scale, start
  }

  package init(
    kind: Kind,
    element: Int,
    file: Int?,
    prompt: String? = nil,
    start: Ticks,
    end: Ticks,
    heldUntil: Ticks? = nil,
    isOverlay: Bool,
    scale: Scale,
    fill: LayerFill? = nil,
    box: LayerBox,
    rectangle: LayerRectangle,
    opacity: Double,
    fadeIn: Ticks,
    fadeOut: Ticks,
    cameraMoves: [Int] = []
  ) {
    self.kind = kind
    self.element = element
    self.file = file
    self.prompt = prompt
    self.start = start
    self.end = end
    self.heldUntil = heldUntil
    self.isOverlay = isOverlay
    self.scale = scale
    self.fill = fill
    self.box = box
    self.rectangle = rectangle
    self.opacity = opacity
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
    self.cameraMoves = cameraMoves
  }

  /// While it is on screen, held or not.
  package var shownRange: TickRange { TickRange(start: start, end: heldUntil ?? end) }
}

/// What shows around a contained picture that fills the frame.
package enum LayerFill: Hashable, Sendable {
  /// The picture itself, enlarged until it covers the frame, and blurred.
  case blur
  case color(Color)
  /// Nothing: what lies under it shows.
  case none
}

/// A part of the frame in whole pixels.
package struct LayerBox: Hashable, Sendable, Codable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case height, width, x, y
  }

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// In pixels of the frame.
package struct LayerRectangle: Hashable, Sendable, Codable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case height, width, x, y
  }

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
