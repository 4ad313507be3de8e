/// How far text and whatever is placed by a keyword stays from the edges of the frame, in pixels.
package struct SafeArea: Hashable, Sendable, Codable {
  package var top: Double
  package var right: Double
  package var bottom: Double
  package var left: Double

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case bottom, left, right, top
  }

  package init(top: Double, right: Double, bottom: Double, left: Double) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  // MARK: Geometry

  /// Where something that is smaller than the frame starts, from the upper left corner of the frame.
  ///
  /// Keywords touch the edges of the area, and centre in the frame; all else is a share of the room in the frame that it
  /// leaves free, as CSS' `background-position` is.
  package func origin(
    _ position: FramePosition,
    width: Double,
    height: Double,
    inWidth frameWidth: Double,
    height frameHeight: Double
  ) -> (x: Double, y: Double) {
    let keeps = position.isInMargins
    return (
      SafeArea.place(position.x, frameWidth - width, keeps ? (left, right) : nil),
      SafeArea.place(position.y, frameHeight - height, keeps ? (top, bottom) : nil)
    )
  }

  private static func place(_ share: Double, _ room: Double, _ edges: (Double, Double)?) -> Double {
    guard let edges, share != 0.5 else { return room * share }
    return share < 0.5 ? edges.0 : room - edges.1
  }

  /// The width that is free for something at a position: for what is in the middle of the frame, on both sides alike.
  package func freeWidth(_ alignment: Cue.Alignment, inWidth width: Double) -> Double {
    alignment == .center ? width - 2 * max(left, right) : width - left - right
  }
}

/// The parts of the frame that a safe area leaves out, as shares of its height and width.
package struct SafeAreaShares: Hashable, Sendable {
  /// What is left between them is a tenth of the frame at least.
  package static let bounds = 0.0...0.45

  package var top: Double
  package var right: Double
  package var bottom: Double
  package var left: Double

  package init(top: Double, right: Double, bottom: Double, left: Double) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  package func area(width: Int, height: Int) -> SafeArea {
    let (width, height) = (Double(width), Double(height))
    return SafeArea(top: height * top, right: width * right, bottom: height * bottom, left: width * left)
  }
}

/// What a configuration says of the safe area.
package enum SafeAreaChoice: Hashable, Sendable {
  case standard
  case named(NamedSafeArea)
  case shares(SafeAreaShares)

  /// In a frame of this size. The figures of platforms are for upright frames.
  package func area(width: Int, height: Int) -> SafeArea {
    let isUpright = width <= height
    return switch self {
    case .shares(let shares): shares.area(width: width, height: height)
    case .named(.none): SafeArea(top: 0, right: 0, bottom: 0, left: 0)
    case .named(let name) where isUpright: SafeArea(name.pixels, of: SafeArea.upright, width, height)
    case .named, .standard:
      isUpright
        ? SafeArea(SafeArea.uprightDefault, of: SafeArea.upright, width, height)
        : SafeArea(SafeArea.wideDefault, of: SafeArea.wide, width, height)
    }
  }
}

extension SafeArea {
  /// The frames for which figures are given, in pixels.
  fileprivate static let upright = (width: 1080.0, height: 1920.0)
  fileprivate static let wide = (width: 1920.0, height: 1080.0)

  /// Multiplied before it is divided, so that the frame that the figures are for has exactly these.
  fileprivate init(_ pixels: Pixels, of frame: (width: Double, height: Double), _ width: Int, _ height: Int) {
    let (width, height) = (Double(width), Double(height))
    self.init(
      top: height * pixels.top / frame.height,
      right: width * pixels.right / frame.width,
      bottom: height * pixels.bottom / frame.height,
      left: width * pixels.left / frame.width
    )
  }
}
