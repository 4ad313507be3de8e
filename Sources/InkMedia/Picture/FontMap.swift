internal import CPangoCairo
package import InkMessages

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
    guard hasFonts else {
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

  private var hasFonts: Bool {
    var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
    var count: Int32 = 0
    pango_font_map_list_families(fonts, &families, &count)
    g_free(families)
    return count > 0
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
