internal import CPangoCairo
package import InkMessages
package import InkPlan

/// Lines of words, shaped once: where each glyph lies is the same whichever word is highlighted.
package final class TextLayout {
  /// In pixels, from the layout's origin; `y` grows downwards.
  package struct Extents: Hashable, Sendable {
    package var left: Double
    package var top: Double
    package var right: Double
    package var bottom: Double
  }

  /// What is drawn, the outline not counted.
  package private(set) var ink = Extents(left: 0, top: 0, right: 0, bottom: 0)
  /// The lines with their ascents, descents and side bearings.
  package private(set) var logical = Extents(left: 0, top: 0, right: 0, bottom: 0)

  /// In pixels, around the ink.
  package var outlineWidth: Double { style.outlineWidth }

  private let layout: OpaquePointer
  private let style: TextStyle
  /// Of each word, in the UTF-8 of the layout's text.
  private let words: [Range<Int>]

  /// - Parameters:
  ///   - style: Its fonts, weight and colours; `size` and `outlineWidth` in pixels as drawn.
  ///   - direction: The way that the text runs as a whole, whatever its first letter is.
  ///   - wrapWidth: Where lines are broken, in pixels; `nil` for the lines as they are.
  package init(
    lines: [[String]],
    style: TextStyle,
    alignment: Cue.Alignment,
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
    pango_layout_set_alignment(layout, alignment.pango(direction))
    if let wrapWidth {
      pango_layout_set_width(layout, Int32(wrapWidth * Double(PANGO_SCALE)))
      pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }
    highlight(nil)
    measure()
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  /// Draws the outline, which lies half under the letters.
  package func drawOutline(on canvas: Canvas, x: Int, y: Int) throws(MediaError) {
    guard style.outlineWidth > 0, style.outline.alpha > 0 else { return }
    let context = canvas.context
    cairo_save(context)
    cairo_translate(context, Double(x), Double(y))
    cairo_new_path(context)
    pango_cairo_layout_path(context, layout)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    cairo_set_line_width(context, style.outlineWidth * 2)
    setSource(style.outline, of: context)
    cairo_stroke(context)
    cairo_restore(context)
    try check(context)
  }

  /// Draws the letters, one word of them in the highlight colour.
  package func drawText(on canvas: Canvas, x: Int, y: Int, highlighted word: Int?) throws(MediaError) {
    let context = canvas.context
    highlight(word)
    cairo_save(context)
    setSource(style.color, of: context)
    cairo_move_to(context, Double(x), Double(y))
    pango_cairo_show_layout(context, layout)
    cairo_restore(context)
    try check(context)
  }

  /// Pango shapes the text without regard to colours, and divides the glyphs by them afterwards.
  private func highlight(_ word: Int?) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    // A word that is broken gets no hyphens, which it may not have: it can be an address.
    insert(pango_attr_insert_hyphens_new(0), over: 0..<Int(UInt32.max), into: attributes)
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
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(description, style.fonts.joined(separator: ","))
    pango_font_description_set_weight(description, PangoWeight(UInt32(min(max(style.weight, 100), 1000))))
    pango_font_description_set_absolute_size(description, style.size * Double(PANGO_SCALE))
    pango_layout_set_font_description(layout, description)
  }

  private func measure() {
    var (ink, logical) = (PangoRectangle(), PangoRectangle())
    pango_layout_get_extents(layout, &ink, &logical)
    self.ink = Extents(ink)
    self.logical = Extents(logical)
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

extension TextLayout.Extents {
  fileprivate init(_ rectangle: PangoRectangle) {
    let scale = Double(PANGO_SCALE)
    self.left = Double(rectangle.x) / scale
    self.top = Double(rectangle.y) / scale
    self.right = left + Double(rectangle.width) / scale
    self.bottom = top + Double(rectangle.height) / scale
  }
}

extension Cue.Alignment {
  /// Pango's left is where a line starts: the right in text that runs left.
  fileprivate func pango(_ direction: TextDirection) -> PangoAlignment {
    let runsLeft = direction == .rightToLeft
    return switch self {
    case .left: runsLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
    case .center: PANGO_ALIGN_CENTER
    case .right: runsLeft ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT
    }
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
