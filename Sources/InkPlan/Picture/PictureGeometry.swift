/// Where pictures lie in the frame before any camera moves them: on whole pixels, so that what does not move is copied
/// and has sharp edges.
struct PictureGeometry {
  /// Of the frame, in pixels.
  private let width: Int
  private let height: Int
  private let safeArea: SafeArea

  /// Of an overlay without a size, as a share of the frame's width.
  private static let usualWidth = 0.4

  init(_ video: VideoSettings) {
    width = video.width
    height = video.height
    safeArea = video.safeArea
  }

  private var frame: LayerBox { LayerBox(x: 0, y: 0, width: width, height: height) }

  /// - Parameter facts: Of the picture; one of which nothing is known is taken to have the frame's shape.
  /// - Returns: What the picture may cover, and where all of it lies.
  func place(_ look: PictureLook, _ facts: PictureFacts?) -> (box: LayerBox, rectangle: LayerRectangle) {
    let shape = Shape(
      width: Double(facts?.width ?? width),
      height: Double(facts?.height ?? height)
    )
    guard let position = look.position else {
      return (frame, rectangle(shape.scaled(look.scale, to: frame)))
    }
    let area = area(position, size(look, shape))
    let placed = shape.scaled(look.scale, to: area)
    return ((look.scale == .cover ? area : placed).clipped(to: frame), rectangle(placed))
  }

  private func rectangle(_ box: LayerBox) -> LayerRectangle {
    LayerRectangle(x: Double(box.x), y: Double(box.y), width: Double(box.width), height: Double(box.height))
  }

  /// Of the area that an overlay has.
  private func size(_ look: PictureLook, _ shape: Shape) -> Shape {
    switch (look.width, look.height) {
    case (let width?, let height?): Shape(width: width, height: height)
    case (nil, let height?): Shape(width: height * shape.width / shape.height, height: height)
    case (let given, nil):
      shape.scaled(by: (given ?? Double(width) * PictureGeometry.usualWidth) / shape.width)
    }
  }

  private func area(_ position: FramePosition, _ size: Shape) -> LayerBox {
    let size = size.limited
    let origin = safeArea.origin(
      position,
      width: size.width,
      height: size.height,
      inWidth: Double(width),
      height: Double(height)
    )
    return LayerBox(left: origin.x, top: origin.y, size)
  }

  /// Sides of something, of which only the relation matters in a shape of pictures.
  fileprivate struct Shape {
    var width: Double
    var height: Double

    var limited: Shape {
      let bounds = PlanLimits.layerSide
      return Shape(
        width: min(max(width, bounds.lowerBound), bounds.upperBound),
        height: min(max(height, bounds.lowerBound), bounds.upperBound)
      )
    }

    func scaled(by factor: Double) -> Shape { Shape(width: width * factor, height: height * factor) }

    /// In the middle of an area.
    func scaled(_ scale: Layer.Scale, to area: LayerBox) -> LayerBox {
      let factors = (Double(area.width) / width, Double(area.height) / height)
      let size: Shape
      switch scale {
      case .stretch: return area
      case .cover: size = scaled(by: max(factors.0, factors.1)).limited
      case .contain: size = scaled(by: min(factors.0, factors.1)).limited
      }
      return LayerBox(
        left: Double(area.x) + (Double(area.width) - size.width) / 2,
        top: Double(area.y) + (Double(area.height) - size.height) / 2,
        size
      )
    }
  }
}

extension LayerBox {
  /// With each edge rounded to a whole pixel, and at least one pixel in it.
  fileprivate init(left: Double, top: Double, _ size: PictureGeometry.Shape) {
    let (x, y) = (left.rounded(), top.rounded())
    self.init(
      x: Int(x),
      y: Int(y),
      width: max(1, Int((left + size.width).rounded() - x)),
      height: max(1, Int((top + size.height).rounded() - y))
    )
  }

  /// What of it is within another one; of no size where nothing is.
  fileprivate func clipped(to other: LayerBox) -> LayerBox {
    let (left, top) = (max(x, other.x), max(y, other.y))
    return LayerBox(
      x: left,
      y: top,
      width: max(0, min(x + width, other.x + other.width) - left),
      height: max(0, min(y + height, other.y + other.height) - top)
    )
  }
}
