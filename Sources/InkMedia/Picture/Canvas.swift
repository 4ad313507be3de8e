internal import CPangoCairo
package import InkMessages
package import InkPlan

/// A picture in RGB to draw on, over a background that every rectangle can be put back to.
package final class Canvas {
  package let width: Int
  package let height: Int
  let context: OpaquePointer
  private let surface: OpaquePointer
  private let background: OpaquePointer

  /// Both lengths are even and within `VideoEncoder.sizes`.
  package init(width: Int, height: Int, background: Background) throws(MediaProblem) {
    self.width = width
    self.height = height
    let problem = MediaProblem.outOfMemory
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
      let copy = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
      let context = cairo_create(surface)
    else { throw problem }
    self.surface = surface
    self.background = copy
    self.context = context
    guard cairo_status(context) == CAIRO_STATUS_SUCCESS, cairo_surface_status(copy) == CAIRO_STATUS_SUCCESS
    else { throw problem }
    paint(background)
    restore(PixelRectangle(x: 0, y: 0, width: width, height: height))
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
    cairo_surface_destroy(background)
  }

  /// Puts the background back.
  package func restore(_ rectangle: PixelRectangle) {
    let stride = self.stride
    guard let from = cairo_image_surface_get_data(background), let to = pixels else { return }
    for row in rectangle.y..<(rectangle.y + rectangle.height) {
      let offset = row * stride + rectangle.x * 4
      (to + offset).update(from: from + offset, count: rectangle.width * 4)
    }
    cairo_surface_mark_dirty(surface)
  }

  /// The pixels of a rectangle, for `paste`.
  package func copy(_ rectangle: PixelRectangle) -> [UInt8] {
    let stride = self.stride
    cairo_surface_flush(surface)
    guard let from = pixels else { return [] }
    var copy: [UInt8] = []
    copy.reserveCapacity(rectangle.width * rectangle.height * 4)
    for row in rectangle.y..<(rectangle.y + rectangle.height) {
      let begin = from + (row * stride + rectangle.x * 4)
      copy.append(contentsOf: UnsafeBufferPointer(start: begin, count: rectangle.width * 4))
    }
    return copy
  }

  /// Puts back what `copy` gave for the same rectangle.
  package func paste(_ copy: [UInt8], into rectangle: PixelRectangle) {
    let (stride, rowLength) = (self.stride, rectangle.width * 4)
    guard let to = pixels, copy.count == rectangle.height * rowLength else { return }
    copy.withUnsafeBufferPointer { buffer in
      guard let from = buffer.baseAddress else { return }
      for row in 0..<rectangle.height {
        (to + ((rectangle.y + row) * stride + rectangle.x * 4))
          .update(from: from + row * rowLength, count: rowLength)
      }
    }
    cairo_surface_mark_dirty(surface)
  }

  var stride: Int { Int(cairo_image_surface_get_stride(surface)) }

  /// Rows of blue, green, red and an unused byte, complete after `flush`.
  var pixels: UnsafeMutablePointer<UInt8>? { cairo_image_surface_get_data(surface) }

  func flush() {
    cairo_surface_flush(surface)
  }

  private func paint(_ gradient: Background) {
    guard let bytes = cairo_image_surface_get_data(background) else { return }
    let rows = Gradient(gradient, height: height)
    bytes.withMemoryRebound(to: UInt32.self, capacity: height * stride / 4) { pixels in
      for y in 0..<height { rows.paint(row: y, into: pixels + y * stride / 4, width: width) }
    }
    cairo_surface_mark_dirty(background)
  }
}
