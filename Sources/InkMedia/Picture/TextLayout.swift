internal import CPangoCairo
package import InkMessages
package import InkPlan

/// Lines of words, shaped once: where each glyph lies is the same whichever word is the current one.
///
/// Each line is drawn at a place of its own, so that no font and no letter moves the others.
package final class TextLayout {
  /// In pixels, from where a line starts on its baseline; `y` grows downwards.
  package struct Line: Hashable, Sendable {
    /// What is drawn, without what `edges` is for; empty where nothing is.
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
  /// How far outlines, boxes and shadows reach beyond the lines, in pixels.
  package private(set) var edge = 0.0
  /// Of each line, the styles of its words.
  package private(set) var lineStyles: [Set<Int>] = []

  let layout: OpaquePointer
  let marking: TextMarking
  /// Those that words have, as drawn.
  let styles: [Int: TextStyle]
  private let base: TextStyle
  /// Of words without parts of their own, and of lines without words.
  let baseStyle: Int
  /// What the layout's text is made of, in order: words' parts and the spaces between them.
  private(set) var pieces: [Piece] = []
  /// Of each word, in the UTF-8 of the layout's text, and as it is written.
  private var words: [(range: Range<Int>, text: String)] = []
  private let wrapWidth: Double?

  struct Piece {
    /// In the UTF-8 of the layout's text.
    var range: Range<Int>
    var style: Int
    /// `nil` between words.
    var word: Int?
  }

  /// - Parameters:
  ///   - styles: In pixels of the picture; those of the words are indices of these.
  ///   - scale: What letters and outlines are multiplied by.
  ///   - baseStyle: Of most words.
  ///   - direction: The way that the text runs as a whole, whatever its first letter is.
  ///   - wrapWidth: Where lines are broken, in pixels; `nil` for the lines as they are. They are broken between words,
  ///     at soft hyphens (U+00AD), which then show, and at zero-width spaces (U+200B).
  package init(
    lines: [[StyledWord]],
    styles: [TextStyle],
    scale: Double = 1,
    baseStyle: Int = 0,
    marking: TextMarking,
    direction: TextDirection,
    wrapWidth: Double?,
    fonts: FontMap
  ) throws(MediaError) {
    guard let layout = fonts.makeLayout() else { throw MediaError.outOfMemory }
    self.layout = layout
    self.marking = marking
    self.baseStyle = baseStyle
    self.wrapWidth = wrapWidth
    base = styles[baseStyle].scaled(by: scale)
    var used = Set(lines.joined().flatMap { $0.parts.map(\.style) })
    used.insert(baseStyle)
    self.styles = Dictionary(uniqueKeysWithValues: used.map { ($0, styles[$0].scaled(by: scale)) })
    let text = join(lines, direction)
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    setFont()
    setDirection(direction)
    if let wrapWidth {
      pango_layout_set_width(layout, Int32(max(1, wrapWidth) * Double(PANGO_SCALE)))
      pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    }
    setAttributes(current: nil)
    if marking.preset == .pop { reserveRoom() }
    edge = self.styles.values.reduce(0) { max($0, $1.reach(of: marking)) }
    measure()
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  func style(_ index: Int) -> TextStyle { styles[index] ?? base }

  // MARK: Words

  /// The text with single spaces between words and a line separator (which, unlike a line feed, starts no
  /// new paragraph) between lines.
  private func join(_ lines: [[StyledWord]], _ direction: TextDirection) -> String {
    var text = ""
    func add(_ part: String, style: Int, word: Int?) {
      let start = text.utf8.count
      text.unicodeScalars.append(contentsOf: part.unicodeScalars.map { $0.breaksLayout ? " " : $0 })
      pieces.append(Piece(range: start..<text.utf8.count, style: style, word: word))
    }
    for (lineIndex, line) in lines.enumerated() {
      if lineIndex > 0 {
        pieces.append(Piece(range: text.utf8.count..<text.utf8.count + 3, style: baseStyle, word: nil))
        text += "\u{2028}"
      }
      for (index, word) in line.enumerated() {
        let first = word.parts.first?.style ?? baseStyle
        if index > 0 {
          let last = line[index - 1].parts.last?.style ?? baseStyle
          add(" ", style: first == last ? first : baseStyle, word: nil)
        }
        let start = text.utf8.count
        let written = word.text
        for part in word.inserting(direction.marked(written)).parts {
          add(part.text, style: part.style, word: words.count)
        }
        words.append((start..<text.utf8.count, written))
      }
    }
    return text
  }

  /// Where the current part of the text is, in UTF-8 of the layout's text.
  func range(of mark: WordMark?) -> Range<Int>? {
    guard let mark, words.indices.contains(mark.word) else { return nil }
    let word = words[mark.word]
    guard let part = mark.part else { return word.range }
    var (offset, scalars) = (word.range.lowerBound, 0)
    var (start, end) = (word.range.lowerBound, word.range.upperBound)
    let drawn = String(cString: pango_layout_get_text(layout)).utf8
    let from = drawn.index(drawn.startIndex, offsetBy: word.range.lowerBound)
    let to = drawn.index(drawn.startIndex, offsetBy: word.range.upperBound)
    for scalar in String(drawn[from..<to])?.unicodeScalars ?? "".unicodeScalars {
      if scalars == part.lowerBound { start = offset }
      if scalars == part.upperBound { end = min(end, offset) }
      offset += UTF8.width(scalar)
      if !scalar.isLayoutMark { scalars += 1 }
    }
    return start..<max(start, end)
  }

  // MARK: Attributes

  /// Pango shapes the text without regard to colours, and divides the glyphs by them afterwards: so a colour of its own
  /// parts the runs of each style, and of what is current.
  func setAttributes(current: Range<Int>?) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    for piece in pieces where piece.style != baseStyle && !piece.range.isEmpty {
      let description = style(piece.style).makeFontDescription()
      insert(pango_attr_font_desc_new(description), over: piece.range, into: attributes)
      pango_font_description_free(description)
      let mark = UInt16(truncatingIfNeeded: piece.style + 1)
      insert(pango_attr_foreground_new(mark, 0, 0), over: piece.range, into: attributes)
    }
    for (range, extra) in spaces {
      insert(pango_attr_letter_spacing_new(extra), over: range, into: attributes)
    }
    if marking.preset == .pop {
      for (index, word) in words.enumerated() where !word.range.isEmpty {
        let mark = UInt16(truncatingIfNeeded: index)
        insert(pango_attr_underline_color_new(mark, 0, 0), over: word.range, into: attributes)
      }
    }
    if let current, !current.isEmpty {
      insert(pango_attr_background_new(1, 1, 1), over: current, into: attributes)
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
    let description = style(baseStyle).makeFontDescription()
    defer { pango_font_description_free(description) }
    pango_layout_set_font_description(layout, description)
  }

  // MARK: Growing words

  /// How much wider than usual the spaces between words are, so that neither of them touches the other when it grows.
  private var spaces: [(range: Range<Int>, extra: Int32)] = []

  private func reserveRoom() {
    var widths = [Double](repeating: 0, count: words.count)
    for line in 0..<lineCount {
      for run in runs(ofLine: line) {
        if let word = run.word { widths[word] += run.width }
      }
    }
    for (index, piece) in pieces.enumerated() where piece.word == nil && piece.range.count == 1 {
      guard index > 0, let before = pieces[index - 1].word, index + 1 < pieces.count,
        let after = pieces[index + 1].word
      else { continue }
      let growth = max(widths[before], widths[after]) * (TextLayout.growth - 1) / 2
      spaces.append((piece.range, Int32((growth * Double(PANGO_SCALE)).rounded(.up))))
    }
    setAttributes(current: nil)
  }

  /// Of the current word of the preset `pop`.
  static let growth = 1.14

  // MARK: Lines

  var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

  /// A line with all scripts on one baseline. Pango moves those after the first by what their fonts say of each other's
  /// baselines, so that the same letters would be higher after Chinese ones.
  func line(_ index: Int) -> UnsafeMutablePointer<PangoLayoutLine>? {
    guard let line = pango_layout_get_line(layout, Int32(index)) else { return nil }
    var node = line.pointee.runs
    while let run = node {
      run.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee.y_offset = 0
      node = run.pointee.next
    }
    return line
  }

  private func measure() {
    for index in 0..<lineCount {
      guard let line = line(index) else { continue }
      var (ink, logical) = (PangoRectangle(), PangoRectangle())
      pango_layout_line_get_extents(line, &ink, &logical)
      var measured = Line(ink: ink, logical: logical)
      let runs = runs(ofLine: index)
      lineStyles.append(Set(runs.map(\.style)))
      if marking.preset == .pop { measured.grow(runs) }
      for run in runs where hasBox(run) { measured.include(box(of: run)) }
      lines.append(measured)
    }
  }

  /// Whether there is a box behind its letters.
  func hasBox(_ run: GlyphRun) -> Bool { marking.box != nil || style(run.style).background != nil }

  /// What is behind letters of a run at least, from the start of the line.
  func box(of run: GlyphRun) -> (top: Double, bottom: Double) {
    let size = style(run.style).size
    return (-0.76 * size, 0.22 * size)
  }
}

extension TextStyle {
  package func scaled(by scale: Double) -> TextStyle {
    var scaled = self
    scaled.size *= scale
    scaled.outlineWidth *= scale
    return scaled
  }

  /// How far what is drawn reaches beyond the letters.
  package func reach(of marking: TextMarking) -> Double {
    let growth = marking.preset == .pop ? TextLayout.growth : 1
    let letters = (outlineWidth + (hasShadow ? shadowOffset : 0)) * growth
    let box = marking.box != nil || background != nil ? boxPadding : 0
    return max(letters, box)
  }

  /// In pixels, to the right and down.
  var shadowOffset: Double { size * 0.07 }
  /// Between letters and the edge of their box.
  var boxPadding: Double { size * 0.16 }
}

extension Unicode.Scalar {
  /// Controls and separators, which end lines, paragraphs or C strings.
  fileprivate var breaksLayout: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// What is put into words for their layout: places to break them at, and marks of direction.
  fileprivate var isLayoutMark: Bool { self == "\u{AD}" || self == "\u{200B}" || self == "\u{200E}" }
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

  /// Adds the room that each of its words takes when it is larger.
  fileprivate mutating func grow(_ runs: [GlyphRun]) {
    let share = (TextLayout.growth - 1) / 2
    var widths: [Int: Double] = [:]
    for run in runs { if let word = run.word { widths[word, default: 0] += run.width } }
    if let first = runs.first(where: { $0.word != nil })?.word { left -= (widths[first] ?? 0) * share }
    if let last = runs.last(where: { $0.word != nil })?.word { right += (widths[last] ?? 0) * share }
    top -= (bottom - top) * share * 2
    bottom += (bottom - top) * share
  }

  fileprivate mutating func include(_ box: (top: Double, bottom: Double)) {
    guard right > left else { return }
    top = min(top, box.top)
    bottom = max(bottom, box.bottom)
  }
}
