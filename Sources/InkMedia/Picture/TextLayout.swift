internal import CPangoCairo
package import InkMessages
package import InkPlan

/// Lines of words, shaped once: where each glyph lies is the same whichever word is highlighted.
///
/// Each line is drawn at a place of its own, so that no font and no letter moves the others.
package final class TextLayout {
  /// In pixels, from where a line starts on its baseline; `y` grows downwards.
  package struct Line: Hashable, Sendable {
    /// What is drawn, the outline not counted; empty where nothing is.
    package var left: Double
    package var top: Double
    package var right: Double
    package var bottom: Double
    /// How far the line reaches with the space around its letters.
    package var width: Double

    /// As drawn at another size.
    package func scaled(by scale: Double) -> Line {
      Line(
        left: left * scale,
        top: top * scale,
        right: right * scale,
        bottom: bottom * scale,
        width: width * scale
      )
    }
  }

  /// Where a line starts on its baseline, in pixels of the picture.
  package struct Origin: Hashable, Sendable {
    package var x: Int
    package var y: Int

    package init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  package private(set) var lines: [Line] = []

  /// In pixels, around the ink.
  package var outlineWidth: Double { style.outlineWidth }

  private let layout: OpaquePointer
  private let style: TextStyle
  /// Of each word, in the UTF-8 of the layout's text.
  private let words: [Range<Int>]

  /// - Parameters:
  ///   - style: Its fonts, weight and colours; `size` and `outlineWidth` in pixels as drawn.
  ///   - direction: The way that the text runs as a whole, whatever its first letter is.
  ///   - wrapWidth: Where lines are broken, in pixels; `nil` for the lines as they are. They are broken between words,
  ///     at soft hyphens (U+00AD), which then show, and at zero-width spaces (U+200B).
  package init(
    lines: [[String]],
    style: TextStyle,
    direction: TextDirection,
    wrapWidth: Double?,
    fonts: FontMap
  ) throws(MediaError) {
    let (text, words) = TextLayout.join(lines.map { $0.map(direction.marked) })
    guard let layout = fonts.makeLayout() else { throw MediaError.outOfMemory }
    self.layout = layout
    self.style = style
    self.words = words
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    setFont()
    setDirection(direction)
    if let wrapWidth {
      pango_layout_set_width(layout, Int32(wrapWidth * Double(PANGO_SCALE)))
      pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    }
    highlight(nil)
    measure()
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  /// Draws the outline, which lies half under the letters.
  ///
  /// - Parameter origins: One for each line.
  package func drawOutline(on canvas: Canvas, at origins: [Origin]) throws(MediaError) {
    guard style.outlineWidth > 0, style.outline.alpha > 0 else { return }
    let context = canvas.context
    cairo_save(context)
    cairo_new_path(context)
    forEachLine(at: origins, context) { pango_cairo_layout_line_path(context, $0) }
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    cairo_set_line_width(context, style.outlineWidth * 2)
    setSource(style.outline, of: context)
    cairo_stroke(context)
    cairo_restore(context)
    try check(context)
  }

  /// Draws the letters, one word of them in the highlight colour.
  ///
  /// - Parameter origins: One for each line.
  package func drawText(on canvas: Canvas, at origins: [Origin], highlighted word: Int?) throws(MediaError) {
    let context = canvas.context
    highlight(word)
    cairo_save(context)
    setSource(style.color, of: context)
    forEachLine(at: origins, context) { pango_cairo_show_layout_line(context, $0) }
    cairo_restore(context)
    try check(context)
  }

  private func forEachLine(
    at origins: [Origin],
    _ context: OpaquePointer,
    _ draw: (UnsafeMutablePointer<PangoLayoutLine>) -> Void
  ) {
    for (index, origin) in origins.enumerated() {
      guard let line = line(index) else { continue }
      cairo_move_to(context, Double(origin.x), Double(origin.y))
      draw(line)
    }
  }

  /// Pango shapes the text without regard to colours, and divides the glyphs by them afterwards.
  private func highlight(_ word: Int?) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    if let word, words.indices.contains(word) {
      let color = style.highlight
      insert(
        pango_attr_foreground_new(
          UInt16(color.red) * 257,
          UInt16(color.green) * 257,
          UInt16(color.blue) * 257
        ),
        over: words[word],
        into: attributes
      )
      insert(
        pango_attr_foreground_alpha_new(max(UInt16(color.alpha) * 257, 1)),
        over: words[word],
        into: attributes
      )
    }
    pango_layout_set_attributes(layout, attributes)
  }

  private func insert(
    _ attribute: UnsafeMutablePointer<PangoAttribute>?,
    over range: Range<Int>,
    into list: OpaquePointer?
  ) {
    guard let attribute else { return }
    attribute.pointee.start_index = UInt32(range.lowerBound)
    attribute.pointee.end_index = UInt32(range.upperBound)
    pango_attr_list_insert(list, attribute)
  }

  private func setDirection(_ direction: TextDirection) {
    let base = direction == .rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
    pango_context_set_base_dir(pango_layout_get_context(layout), base)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_context_changed(layout)
  }

  private func setFont() {
    let description = style.makeFontDescription()
    defer { pango_font_description_free(description) }
    pango_layout_set_font_description(layout, description)
  }

  /// A line with all scripts on one baseline. Pango moves those after the first by what their fonts say of each other's
  /// baselines, so that the same letters would be higher after Chinese ones.
  private func line(_ index: Int) -> UnsafeMutablePointer<PangoLayoutLine>? {
    guard let line = pango_layout_get_line(layout, Int32(index)) else { return nil }
    var node = line.pointee.runs
    while let run = node {
      run.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee.y_offset = 0
      node = run.pointee.next
    }
    return line
  }

  private func measure() {
    for index in 0..<Int(pango_layout_get_line_count(layout)) {
      guard let line = line(index) else { continue }
      var (ink, logical) = (PangoRectangle(), PangoRectangle())
      pango_layout_line_get_extents(line, &ink, &logical)
      lines.append(Line(ink: ink, logical: logical))
    }
  }

  private func check(_ context: OpaquePointer) throws(MediaError) {
    let status = cairo_status(context)
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw MediaError(
      .environment,
      "cannot draw a subtitle: \(String(cString: cairo_status_to_string(status)))"
    )
  }

  /// The text with single spaces between words and a line separator (which, unlike a line feed, starts no
  /// new paragraph) between lines.
  private static func join(_ lines: [[String]]) -> (text: String, words: [Range<Int>]) {
    var text = ""
    var words: [Range<Int>] = []
    for (lineIndex, line) in lines.enumerated() {
      if lineIndex > 0 { text += "\u{2028}" }
      for (index, word) in line.enumerated() {
        if index > 0 { text += " " }
        let start = text.utf8.count
        text.unicodeScalars.append(contentsOf: word.unicodeScalars.map { $0.breaksLayout ? " " : $0 })
        words.append(start..<text.utf8.count)
      }
    }
    return (text, words)
  }
}

extension Unicode.Scalar {
  /// Controls and separators, which end lines, paragraphs or C strings.
  fileprivate var breaksLayout: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension TextLayout.Line {
  fileprivate init(ink: PangoRectangle, logical: PangoRectangle) {
    func pixels(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
    left = pixels(ink.x)
    top = pixels(ink.y)
    right = left + pixels(ink.width)
    bottom = top + pixels(ink.height)
    width = pixels(logical.x) + pixels(logical.width)
  }
}

private func setSource(_ color: Color, of context: OpaquePointer) {
  cairo_set_source_rgba(
    context,
    Double(color.red) / 255,
    Double(color.green) / 255,
    Double(color.blue) / 255,
    Double(color.alpha) / 255
  )
}
