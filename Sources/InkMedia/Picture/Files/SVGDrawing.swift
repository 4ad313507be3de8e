internal import CPangoCairo
internal import CRSVG
internal import InkMessages
internal import InkPlan
internal import InkSystem

/// An SVG drawing, by librsvg, which gets no address and so can open nothing outside of it.
///
/// It does not change once it is read, and only one thread draws it at a time.
final class SVGDrawing: @unchecked Sendable {
  private let path: String
  private let handle: UnsafeMutablePointer<RsvgHandle>
  /// That it names, in CSS pixels.
  private let size: (width: Double, height: Double)

  /// In milliseconds; a drawing of a hundred thousand forms takes a few seconds.
  private static let longestDrawing: Int32 = 30_000

  init(_ file: LocalFile) throws(MediaError) {
    path = file.path
    let bytes = try file.whole(limit: PictureLimits.drawingSize)
    defer { bytes.deallocate() }
    do throws(DrawingText.Fault) {
      try DrawingText.check(UnsafeBufferPointer(bytes))
    } catch {
      throw MediaError(.unusableFile, "\(file.path) \(error.reason)", path: file.path)
    }
    var problem: UnsafeMutablePointer<GError>?
    defer { g_clear_error(&problem) }
    guard let handle = rsvg_handle_new_from_data(bytes.baseAddress, gsize(bytes.count), &problem) else {
      throw SVGDrawing.damaged(file.path, problem)
    }
    self.handle = handle
    size = SVGDrawing.size(handle)
  }

  deinit {
    g_object_unref(handle)
  }

  /// As it says, or as large as what it shows; else as browsers do.
  private static func size(_ handle: UnsafeMutablePointer<RsvgHandle>) -> (width: Double, height: Double) {
    rsvg_handle_set_dpi(handle, 96)
    var (width, height) = (0.0, 0.0)
    if rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0, isUsable(width),
      isUsable(height)
    {
      return (width, height)
    }
    var (hasWidth, hasHeight, hasBox): (gboolean, gboolean, gboolean) = (0, 0, 0)
    var (across, down, box) = (RsvgLength(), RsvgLength(), RsvgRectangle())
    rsvg_handle_get_intrinsic_dimensions(handle, &hasWidth, &across, &hasHeight, &down, &hasBox, &box)
    return hasBox != 0 && isUsable(box.width) && isUsable(box.height) ? (box.width, box.height) : (300, 150)
  }

  private static func isUsable(_ length: Double) -> Bool {
    length.isFinite && length >= 0.01 && length <= 1e7
  }

  var header: PictureHeader {
    // What is too large or too small for whole pixels keeps its shape.
    let most = Double(PictureLimits.side)
    let scale = min(1, most / max(size.width, size.height)) * max(1, 1 / min(size.width, size.height))
    let pixels = PixelSize(
      width: Int(min(most, max(1, (size.width * scale).rounded()))),
      height: Int(min(most, max(1, (size.height * scale).rounded())))
    )
    var header = PictureHeader(.svg, size: pixels, colors: .rgb, bytesPerPixel: 0)
    header.hasAlpha = true
    return header
  }

  /// Draws it so that it fills a size.
  func pixels(in size: PixelSize) throws(MediaError) -> SourcePixels {
    let buffer = try PixelBuffer(width: size.width, height: size.height, order: .bgra)
    buffer.clear()
    let drawing = Drawing(self, buffer)
    switch try drawing.run(milliseconds: SVGDrawing.longestDrawing) {
    case .done: return SourcePixels(buffer, profile: nil, isMultiplied: true)
    case .failed: throw SVGDrawing.damaged(path, nil)
    case .late:
      let seconds = SVGDrawing.longestDrawing / 1000
      throw MediaError(
        .unusableFile,
        "\(path) takes more than \(seconds) s to draw; simplify it, or convert it to PNG",
        path: path
      )
    }
  }

  /// - Returns: Whether librsvg drew all of it.
  fileprivate func draw(on buffer: PixelBuffer) -> Bool {
    let surface = cairo_image_surface_create_for_data(
      buffer.bytes,
      CAIRO_FORMAT_ARGB32,
      Int32(buffer.width),
      Int32(buffer.height),
      Int32(buffer.bytesPerRow)
    )
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    cairo_scale(context, Double(buffer.width) / size.width, Double(buffer.height) / size.height)
    var viewport = RsvgRectangle(x: 0, y: 0, width: size.width, height: size.height)
    let isDrawn = rsvg_handle_render_document(handle, context, &viewport, nil) != 0
    cairo_surface_flush(surface)
    return isDrawn && cairo_status(context) == CAIRO_STATUS_SUCCESS
  }

  private static func damaged(_ path: String, _ problem: UnsafeMutablePointer<GError>?) -> MediaError {
    let reason =
      problem.map { ": \(String(cString: $0.pointee.message).split(separator: "\n").first ?? "")" } ?? ""
    return MediaError(.unusableFile, "\(path) is an SVG drawing that cannot be drawn\(reason)", path: path)
  }
}

/// A thread that draws, which is given up when it takes too long: librsvg cannot be interrupted.
private final class Drawing: @unchecked Sendable {
  enum Outcome {
    case done, failed, late
  }

  private let drawing: SVGDrawing
  private let buffer: PixelBuffer
  /// Set by the thread before it writes to the pipe.
  private var isDone = false

  init(_ drawing: SVGDrawing, _ buffer: PixelBuffer) {
    self.drawing = drawing
    self.buffer = buffer
  }

  func run(milliseconds: Int32) throws(MediaError) -> Outcome {
    do throws(SystemError) {
      let (reader, writer) = try ChildProcess.pipe()
      let thread = try Thread {
        self.isDone = self.drawing.draw(on: self.buffer)
        writeWakeUp(to: writer.number)
      }
      guard FileDescriptor.waitForInput([reader], milliseconds: milliseconds) == [true] else {
        thread.detach()
        return .late
      }
      thread.join()
      return isDone ? .done : .failed
    } catch {
      throw MediaError(.environment, "cannot start a thread: \(error)")
    }
  }
}
