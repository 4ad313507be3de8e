internal import CPangoCairo
package import InkMessages

/// Which characters the fonts of this machine can draw.
package final class GlyphCoverage {
  private let layout: OpaquePointer

  package init(fonts: FontMap) throws(MediaError) {
    guard let layout = fonts.makeLayout() else { throw MediaError.outOfMemory }
    self.layout = layout
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  /// Whether a character is drawn as it looks, and not as a box. Where the style's fonts lack it, Pango searches all.
  package func draws(_ character: String) -> Bool {
    pango_layout_set_text(layout, character, Int32(character.utf8.count))
    return pango_layout_get_unknown_glyphs_count(layout) == 0
  }
}
