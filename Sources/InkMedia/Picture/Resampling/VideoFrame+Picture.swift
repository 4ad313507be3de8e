extension VideoFrame {
  /// A working copy of all of it.
  package func picture() -> ScaledPicture {
    let size = PixelSize(width: width, height: height)
    return ScaledPicture(width: width, height: height, displaySize: size, hasAlpha: false) { level in
      for component in level.components { copyPlane(component.plane, to: component.samples) }
    }
  }

  /// - Parameter samples: Of the plane's size.
  func copyPlane(_ plane: Int, to samples: SamplePlane) {
    for y in 0..<samples.height {
      guard let row = address(plane: plane, x: 0, y: y) else { return }
      samples.row(y).update(from: row, count: samples.width)
    }
  }
}
