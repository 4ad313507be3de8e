package import InkMessages
internal import InkPlan

extension VideoFrame {
  /// Fills the frame with a picture that is enlarged until it covers it, and blurred: averaged to an eighth of the size,
  /// three times over squares, which comes near a Gaussian of a fortieth of the frame's shorter side, and enlarged.
  package func blurredFill(of picture: ScaledPicture) throws(MediaError) {
    let size = PixelSize(width: (width / 8 + 2) / 2 * 2, height: (height / 8 + 2) / 2 * 2)
    let small = try VideoFrame(width: size.width, height: size.height)
    small.fill(luma: 16, chroma: 128)
    let whole = PixelRectangle(x: 0, y: 0, width: size.width, height: size.height)
    try small.draw(picture, at: cover(of: picture, in: size), within: whole, opacity: VideoFrame.fullOpacity)
    let blurred = ScaledPicture(width: size.width, height: size.height, displaySize: size, hasAlpha: false) {
      level in
      for component in level.components {
        small.copyPlane(component.plane, to: component.samples)
        let radius = max(1, min(size.width, size.height) * 3 / 135) / component.columns.step
        for _ in 0..<3 { BoxBlur.apply(to: component.samples, radius: max(1, radius)) }
      }
    }
    let placement = PicturePlacement(x: 0, y: 0, width: width << 16, height: height << 16)
    let frame = PixelRectangle(x: 0, y: 0, width: width, height: height)
    try draw(blurred, at: placement, within: frame, opacity: VideoFrame.fullOpacity)
  }

  /// Where a picture that covers this frame lies, in a smaller copy of the frame.
  private func cover(of picture: ScaledPicture, in size: PixelSize) -> PicturePlacement {
    let display = picture.displaySize
    let isWide = display.width * height > display.height * width
    // In pixels of this frame, in 1/65,536, then in those of the copy.
    let covering =
      isWide
      ? (width: (height << 16) * display.width / display.height, height: height << 16)
      : (width: width << 16, height: (width << 16) * display.height / display.width)
    let (across, down) = (covering.width * size.width / width, covering.height * size.height / height)
    return PicturePlacement(
      x: (size.width << 16 - across) / 2,
      y: (size.height << 16 - down) / 2,
      width: max(across, size.width << 16),
      height: max(down, size.height << 16)
    )
  }

  private func fill(luma: UInt8, chroma: UInt8) {
    for (plane, divisor, value) in [(0, 1, luma), (1, 2, chroma), (2, 2, chroma)] {
      for y in 0..<(height / divisor) {
        address(plane: plane, x: 0, y: y)?.update(repeating: value, count: width / divisor)
      }
    }
  }
}
