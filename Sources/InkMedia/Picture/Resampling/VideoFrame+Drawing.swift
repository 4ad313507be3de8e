package import InkMessages
package import InkPlan

extension VideoFrame {
  /// The opacity of what is not transparent.
  package static let fullOpacity = 1 << 16

  /// Draws all of a picture at its place, as far as that lies in a box.
  ///
  /// Positions are to 1/65,536 px; edges between pixels are antialiased. A picture in its own size at whole pixels is
  /// copied. What is farther away than sixteen million pixels, or has no size, is not drawn.
  ///
  /// - Parameters:
  ///   - box: Whole pixels of the frame; what is outside the frame does not matter.
  ///   - opacity: From 0 to `fullOpacity`.
  package func draw(
    _ picture: ScaledPicture,
    at placement: PicturePlacement,
    within box: PixelRectangle,
    opacity: Int
  ) throws(MediaError) {
    guard let clip = PictureClip(placement, within: box, of: self), opacity > 0 else { return }
    try makeWritable()
    let share = Int32(min(opacity, VideoFrame.fullOpacity) / 2)
    let level = picture.level(at: placement)
    for component in picture.levels[level].components {
      draw(component, of: picture, at: placement, level: level, clip, opacity: share)
    }
  }

  private func draw(
    _ component: ScaledPicture.Component,
    of picture: ScaledPicture,
    at placement: PicturePlacement,
    level: Int,
    _ clip: PictureClip,
    opacity: Int32
  ) {
    let (across, down) = (component.columns, component.rows)
    let horizontal = ResamplingAxis.Source(
      samples: component.samples.width,
      length: picture.width,
      level: level,
      start: placement.x,
      size: placement.width
    )
    let vertical = ResamplingAxis.Source(
      samples: component.samples.height,
      length: picture.height,
      level: level,
      start: placement.y,
      size: placement.height
    )
    let kernel = ResamplingKernel.cubic
    let columns = ResamplingAxis(
      horizontal,
      across,
      region: clip.columns,
      samples: width / across.step,
      kernel: kernel
    )
    let rows = ResamplingAxis(vertical, down, region: clip.rows, samples: height / down.step, kernel: kernel)
    guard let target = address(plane: component.plane, x: columns.range.lowerBound, y: rows.range.lowerBound)
    else { return }
    let rectangle = FrameSamples(first: target, bytesPerRow: bytesPerRow(plane: component.plane))
    let drawing = ComponentDrawing(component: component, columns: columns, rows: rows, opacity: opacity)
    if ResamplingAxis.isCopy(horizontal, across), ResamplingAxis.isCopy(vertical, down), drawing.isOpaque {
      drawing.copy(to: rectangle)
    } else {
      drawing.draw(to: rectangle)
    }
  }
}

/// Samples of a frame's component from one on.
struct FrameSamples {
  let first: UnsafeMutablePointer<UInt8>
  let bytesPerRow: Int

  func row(_ index: Int) -> UnsafeMutablePointer<UInt8> { first + index * bytesPerRow }
}

/// What a placed picture may cover of a frame, in 1/65,536 px.
private struct PictureClip {
  let columns: Range<Int>
  let rows: Range<Int>

  /// `nil` where that is nothing.
  init?(_ placement: PicturePlacement, within box: PixelRectangle, of frame: VideoFrame) {
    let bounds = ResamplingAxis.bounds
    guard bounds.contains(placement.x), bounds.contains(placement.y), placement.width > 0,
      placement.height > 0, bounds.contains(placement.width), bounds.contains(placement.height),
      let columns = PictureClip.range(placement.x, placement.width, box.x, box.width, frame.width),
      let rows = PictureClip.range(placement.y, placement.height, box.y, box.height, frame.height)
    else { return nil }
    self.columns = columns
    self.rows = rows
  }

  private static func range(_ start: Int, _ size: Int, _ box: Int, _ boxSize: Int, _ frame: Int) -> Range<
    Int
  >? {
    let boxEnd = box.addingReportingOverflow(max(boxSize, 0))
    let first = max(start, min(max(box, 0), frame) << 16)
    let end = min(start + size, (boxEnd.overflow ? frame : min(max(boxEnd.partialValue, 0), frame)) << 16)
    return first < end ? first..<end : nil
  }
}
