internal import CPangoCairo
package import InkMessages
package import InkPlan

/// The owner of the fonts of this machine, for all layouts of a picture.
package final class FontMap {
  private let fonts: UnsafeMutablePointer<PangoFontMap>
  private let options: OpaquePointer

  package init() throws(MediaError) {
    guard let fonts = pango_cairo_font_map_new(), let options = cairo_font_options_create() else {
      throw MediaError.outOfMemory
    }
    self.fonts = fonts
    self.options = options
    // Set here, so that no setting of a desktop changes the pixels.
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    guard FontMap.hasFonts(fonts) else {
      throw MediaError(
        .environment,
        "this machine has no fonts; install some, such as fonts-inter and fonts-noto-core"
      )
    }
  }

  deinit {
    cairo_font_options_destroy(options)
    g_object_unref(fonts)
  }

  /// Whether there is any font on this machine.
  package static var hasFonts: Bool {
    guard let fonts = pango_cairo_font_map_new() else { return false }
    defer { g_object_unref(fonts) }
    return hasFonts(fonts)
  }

  private static func hasFonts(_ fonts: UnsafeMutablePointer<PangoFontMap>) -> Bool {
    var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    var count: Int32 = 0
    pango_font_map_list_families(fonts, &families, &count)
    g_free(families)
    return count > 0
  }

  /// The folders that fonts are found in, and those of the files that say so. Installing or removing a font changes the
  /// one that it is in.
  package static var folders: [String] {
    let files = paths(FcConfigGetConfigFiles(nil)).compactMap { file in
      file.lastIndex(of: "/").map { String(file[..<$0]) }
    }
    return Set(paths(FcConfigGetFontDirs(nil)) + files).filter { $0.hasPrefix("/") }.sorted()
  }

  private static func paths(_ list: OpaquePointer?) -> [String] {
    guard let list else { return [] }
    defer { FcStrListDone(list) }
    var paths: [String] = []
    while let path = FcStrListNext(list) { paths.append(String(cString: path)) }
    return paths
  }

  /// In pixels: how far the lines of a style's own font reach above and below their baseline.
  package struct LineMetrics: Hashable, Sendable {
    package var ascent: Double
    package var descent: Double
    /// From baseline to baseline.
    package var height: Double

    package init(ascent: Double, descent: Double, height: Double) {
      self.ascent = ascent
      self.descent = descent
      self.height = height
    }
  }

  /// Of the style's first font that there is. Letters of other fonts do not count.
  package func metrics(of style: TextStyle) throws(MediaError) -> LineMetrics {
    guard let context = pango_font_map_create_context(fonts) else { throw MediaError.outOfMemory }
    defer { g_object_unref(UnsafeMutableRawPointer(context)) }
    pango_cairo_context_set_font_options(context, options)
    pango_cairo_context_set_resolution(context, 96)
    let description = style.makeFontDescription()
    defer { pango_font_description_free(description) }
    let language = pango_language_from_string("en")
    guard let metrics = pango_context_get_metrics(context, description, language) else {
      throw MediaError.outOfMemory
    }
    defer { pango_font_metrics_unref(metrics) }
    let scale = Double(PANGO_SCALE)
    let ascent = Double(pango_font_metrics_get_ascent(metrics)) / scale
    let descent = Double(pango_font_metrics_get_descent(metrics)) / scale
    let height = Double(pango_font_metrics_get_height(metrics)) / scale
    return LineMetrics(ascent: ascent, descent: descent, height: max(height, ascent + descent))
  }

  /// A new layout, which the caller unrefs.
  func makeLayout() -> OpaquePointer? {
    guard let context = pango_font_map_create_context(fonts) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(context)) }
    pango_cairo_context_set_font_options(context, options)
    pango_cairo_context_set_resolution(context, 96)
    return pango_layout_new(context)
  }
}

extension TextStyle {
  /// A new description, which the caller frees.
  func makeFontDescription() -> OpaquePointer? {
    let description = pango_font_description_new()
    pango_font_description_set_family(description, fonts.joined(separator: ","))
    pango_font_description_set_weight(description, PangoWeight(UInt32(min(max(weight, 100), 1000))))
    if isItalic { pango_font_description_set_style(description, PANGO_STYLE_ITALIC) }
    pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
    return description
  }
}
