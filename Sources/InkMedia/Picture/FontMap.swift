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

  /// A new layout, which the caller unrefs.
  func makeLayout() -> OpaquePointer? {
    guard let context = pango_font_map_create_context(fonts) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(context)) }
    pango_cairo_context_set_font_options(context, options)
    pango_cairo_context_set_resolution(context, 96)
    return pango_layout_new(context)
  }
}
