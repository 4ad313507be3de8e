internal import CPangoCairo
package import InkMessages

/// A transparent picture to draw on.
package final class Canvas {
  package let width: Int
  package let height: Int
  let context: OpaquePointer
  private let surface: OpaquePointer

  /// Both lengths are within `VideoEncoder.sizes`.
  package init(width: Int, height: Int) throws(MediaError) {
    self.width = width
    self.height = height
    surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))
    context = cairo_create(surface)
    guard cairo_status(context) == CAIRO_STATUS_SUCCESS, cairo_image_surface_get_data(surface) != nil else {
      throw MediaError.outOfMemory
    }
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Makes the rectangle transparent again.
  package func clear(_ rectangle: PixelRectangle) {
    cairo_surface_flush(surface)
    for row in 0..<rectangle.height {
      address(x: rectangle.x, y: rectangle.y + row)?.update(repeating: 0, count: rectangle.width)
    }
    cairo_surface_mark_dirty(surface)
  }

  /// The pixels of a rectangle, for `paste`.
  package func copy(_ rectangle: PixelRectangle) -> [UInt32] {
    cairo_surface_flush(surface)
    var copy: [UInt32] = []
    copy.reserveCapacity(rectangle.width * rectangle.height)
    for row in 0..<rectangle.height {
      let start = address(x: rectangle.x, y: rectangle.y + row)
      copy.append(contentsOf: UnsafeBufferPointer(start: start, count: rectangle.width))
    }
    return copy
  }

  /// Puts back what `copy` gave for the same rectangle.
  package func paste(_ copy: [UInt32], into rectangle: PixelRectangle) {
    guard copy.count == rectangle.width * rectangle.height else { return }
    cairo_surface_flush(surface)
    copy.withUnsafeBufferPointer { buffer in
      guard let from = buffer.baseAddress else { return }
      for row in 0..<rectangle.height {
        address(x: rectangle.x, y: rectangle.y + row)?
          .update(from: from + row * rectangle.width, count: rectangle.width)
      }
    }
    cairo_surface_mark_dirty(surface)
  }

  /// Mixes what is drawn within a rectangle with what was there.
  ///
  /// - Parameter opacity: From 0 to 1.
  package func draw(
    opacity: Double,
    within rectangle: PixelRectangle,
    _ draw: () throws(MediaError) -> Void
  ) throws(MediaError) {
    guard opacity < 1 else { return try draw() }
    cairo_save(context)
    cairo_rectangle(
      context,
      Double(rectangle.x),
      Double(rectangle.y),
      Double(rectangle.width),
      Double(rectangle.height)
    )
    cairo_clip(context)
    cairo_push_group(context)
    defer { cairo_restore(context) }
    do {
      try draw()
    } catch {
      cairo_pattern_destroy(cairo_pop_group(context))
      throw error
    }
    cairo_pop_group_to_source(context)
    cairo_paint_with_alpha(context, opacity)
  }

  /// Completes what has been drawn, before its pixels are read.
  func flush() {
    cairo_surface_flush(surface)
  }

  /// A pixel, 0xaarrggbb with the colour multiplied by the opacity, and those to its right.
  func address(x: Int, y: Int) -> UnsafeMutablePointer<UInt32>? {
    let offset = y * Int(cairo_image_surface_get_stride(surface)) + x * 4
    let bytes = UnsafeMutableRawPointer(cairo_image_surface_get_data(surface))
    return bytes?.advanced(by: offset).assumingMemoryBound(to: UInt32.self)
  }
}
