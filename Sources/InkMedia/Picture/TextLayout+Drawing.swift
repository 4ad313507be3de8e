internal import CPangoCairo
package import InkMessages
internal import InkPlan

/// Glyphs of one font, one style and one word or space.
struct GlyphRun {
  let item: UnsafeMutablePointer<PangoGlyphItem>
  /// From the start of its line, in pixels.
  let x: Double
  let width: Double
  let style: Int
  /// `nil` between words, and for those of several words in one style.
  let word: Int?
  /// In the UTF-8 of the layout's text.
  let start: Int
  let runsLeft: Bool
}

extension TextLayout {
  /// Draws what is behind the letters: boxes, shadows, and the outlines, which lie half under the letters.
  ///
  /// - Parameters:
  ///   - origins: One for each line.
  ///   - mark: What is current, where that changes more than colours.
  package func drawBehind(on canvas: Canvas, at origins: [Origin], mark: WordMark?) throws(MediaError) {
    let context = canvas.context
    let grown = marking.preset == .pop ? range(of: mark) : nil
    setAttributes(current: grown)
    cairo_save(context)
    cairo_new_path(context)
    drawBoxes(at: origins, context)
    let runs = placedRuns(at: origins).filter { !$0.isIn(grown) }
    drawShadows(runs, context)
    drawOutlines(runs, context)
    cairo_restore(context)
    try check(context)
  }

  /// Draws the letters.
  ///
  /// - Parameters:
  ///   - origins: One for each line.
  ///   - mark: What is current; `nil` where nothing is.
  package func drawText(on canvas: Canvas, at origins: [Origin], mark: WordMark?) throws(MediaError) {
    let context = canvas.context
    let current = range(of: mark)
    setAttributes(current: current)
    cairo_save(context)
    cairo_new_path(context)
    let runs = placedRuns(at: origins)
    switch marking.preset {
    case .clean, .box:
      for run in runs { show(run, run.isIn(current) ? marking.highlight : color(of: run), context) }
    case .karaoke:
      for run in runs where !run.isIn(current) {
        let isSpoken = current.map { run.run.start < $0.lowerBound } ?? false
        show(run, isSpoken ? marking.highlight : color(of: run), context)
      }
      fill(runs.filter { $0.isIn(current) }, share: mark?.share ?? 0, context)
    case .pop:
      for run in runs where !run.isIn(current) { show(run, color(of: run), context) }
      showGrown(runs.filter { $0.isIn(current) }, context)
    }
    cairo_restore(context)
    try check(context)
  }

  // MARK: Runs

  /// A run where it is drawn, in pixels of the picture.
  struct PlacedRun {
    let run: GlyphRun
    let x: Double
    let y: Double
    let line: Int

    func isIn(_ range: Range<Int>?) -> Bool { range?.contains(run.start) ?? false }
  }

  func runs(ofLine index: Int) -> [GlyphRun] {
    guard let line = line(index) else { return [] }
    var runs: [GlyphRun] = []
    var units: Int32 = 0
    var node = line.pointee.runs
    while let link = node {
      node = link.pointee.next
      guard let item = link.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) else { continue }
      let width = pango_glyph_string_get_width(item.pointee.glyphs)
      let start = Int(item.pointee.item.pointee.offset)
      let piece = piece(at: start)
      runs.append(
        GlyphRun(
          item: item,
          x: Double(units) / Double(PANGO_SCALE),
          width: Double(width) / Double(PANGO_SCALE),
          style: piece?.style ?? baseStyle,
          word: piece?.word,
          start: start,
          runsLeft: item.pointee.item.pointee.analysis.level % 2 == 1
        )
      )
      units += width
    }
    return runs
  }

  private func piece(at offset: Int) -> Piece? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    // Empty ones start where the next does.
    return low > 0 ? pieces[low - 1] : nil
  }

  private func placedRuns(at origins: [Origin]) -> [PlacedRun] {
    origins.enumerated().flatMap { index, origin in
      runs(ofLine: index).map {
        PlacedRun(run: $0, x: Double(origin.x) + $0.x, y: Double(origin.y), line: index)
      }
    }
  }

  private func color(of run: PlacedRun) -> Color { style(run.run.style).color }

  private func show(_ run: PlacedRun, _ color: Color, _ context: OpaquePointer) {
    setSource(color, of: context)
    cairo_move_to(context, run.x, run.y)
    pango_cairo_show_glyph_item(context, pango_layout_get_text(layout), run.run.item)
  }

  private func addPath(_ run: PlacedRun, _ context: OpaquePointer) {
    cairo_move_to(context, run.x, run.y)
    pango_cairo_glyph_string_path(
      context,
      run.run.item.pointee.item.pointee.analysis.font,
      run.run.item.pointee.glyphs
    )
  }

  // MARK: Current words

  /// Draws a word whose first part is in the highlight colour.
  private func fill(_ runs: [PlacedRun], share: Double, _ context: OpaquePointer) {
    for line in Set(runs.map(\.line)) {
      let word = runs.filter { $0.line == line }
      guard let first = word.first else { continue }
      let (left, right) = (first.x, word.map { $0.x + $0.run.width }.max() ?? first.x)
      let spoken = ((right - left) * share).rounded()
      let edge = first.run.runsLeft ? right - spoken : left + spoken
      for isLeft in [true, false] {
        let isFilled = isLeft != first.run.runsLeft
        cairo_save(context)
        let (from, to) = isLeft ? (-1e5, edge.rounded()) : (edge.rounded(), 1e5)
        cairo_rectangle(context, from, -1e5, to - from, 2e5)
        cairo_clip(context)
        for run in word { show(run, isFilled ? marking.highlight : color(of: run), context) }
        cairo_restore(context)
      }
    }
  }

  /// Draws a word larger about its middle, so that nothing else moves.
  private func showGrown(_ runs: [PlacedRun], _ context: OpaquePointer) {
    for line in Set(runs.map(\.line)) {
      let word = runs.filter { $0.line == line }
      guard let first = word.first else { continue }
      let right = word.map { $0.x + $0.run.width }.max() ?? first.x
      let (x, y) = ((first.x + right) / 2, first.y - style(first.run.style).size * 0.36)
      cairo_save(context)
      cairo_translate(context, x, y)
      cairo_scale(context, TextLayout.growth, TextLayout.growth)
      cairo_translate(context, -x, -y)
      drawShadows(word, context)
      drawOutlines(word, context)
      for run in word { show(run, marking.highlight, context) }
      cairo_restore(context)
    }
  }

  // MARK: Behind letters

  /// Each outline once for all letters that have it, so that none lies on the letters next to it.
  private func drawOutlines(_ runs: [PlacedRun], _ context: OpaquePointer) {
    struct Outline: Hashable {
      var width: Double
      var color: Color
    }
    var outlines: [Outline] = []
    var byOutline: [Outline: [PlacedRun]] = [:]
    for run in runs {
      let style = style(run.run.style)
      guard style.outlineWidth > 0, style.outline.alpha > 0 else { continue }
      let outline = Outline(width: style.outlineWidth, color: style.outline)
      if byOutline[outline] == nil { outlines.append(outline) }
      byOutline[outline, default: []].append(run)
    }
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    for outline in outlines {
      for run in byOutline[outline] ?? [] { addPath(run, context) }
      cairo_set_line_width(context, outline.width * 2)
      setSource(outline.color, of: context)
      cairo_stroke(context)
    }
  }

  private static let shadow = Color(rgba: 0x0000_0099)

  /// The letters with their outlines in one dark colour, a little below and to the right.
  private func drawShadows(_ runs: [PlacedRun], _ context: OpaquePointer) {
    let shadowed = runs.filter { style($0.run.style).hasShadow }
    guard !shadowed.isEmpty else { return }
    cairo_push_group(context)
    setSource(Color(rgba: 0x0000_00FF), of: context)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    for run in shadowed {
      let style = style(run.run.style)
      addPath(
        PlacedRun(run: run.run, x: run.x + style.shadowOffset, y: run.y + style.shadowOffset, line: run.line),
        context
      )
      cairo_set_line_width(context, style.outlineWidth * 2)
      if style.outlineWidth > 0 { cairo_stroke_preserve(context) }
      cairo_fill(context)
    }
    cairo_pop_group_to_source(context)
    cairo_paint_with_alpha(context, Double(TextLayout.shadow.alpha) / 255)
  }

  /// One box under each line, or one under the words that have a background.
  private func drawBoxes(at origins: [Origin], _ context: OpaquePointer) {
    if let box = marking.box {
      for (index, origin) in origins.enumerated() {
        let runs = runs(ofLine: index)
        guard let first = runs.first, let last = runs.last, lines[index].right > lines[index].left else {
          continue
        }
        let padding = style(baseStyle).boxPadding
        let line = lines[index]
        let left = min(line.left, first.x)
        let right = max(line.right, last.x + last.width)
        addBox(
          left: Double(origin.x) + left - padding,
          right: Double(origin.x) + right + padding,
          top: Double(origin.y) + line.top - padding,
          bottom: Double(origin.y) + line.bottom + padding,
          radius: style(baseStyle).size * 0.22,
          context
        )
      }
      setSource(box, of: context)
      cairo_fill(context)
    }
    for (color, boxes) in backgrounds(at: origins) {
      for box in boxes { box(context) }
      setSource(color, of: context)
      cairo_fill(context)
    }
  }

  /// By colour, so that those of lines that touch are one.
  private func backgrounds(at origins: [Origin]) -> [(Color, [(OpaquePointer) -> Void])] {
    var colors: [Color] = []
    var boxes: [Color: [(OpaquePointer) -> Void]] = [:]
    func add(_ color: Color, _ draw: @escaping (OpaquePointer) -> Void) {
      if boxes[color] == nil { colors.append(color) }
      boxes[color, default: []].append(draw)
    }
    for (index, origin) in origins.enumerated() {
      var runs = runs(ofLine: index)[...]
      while let first = runs.popFirst() {
        // A background that all words have is the box of the preset, where that has one.
        guard let color = style(first.style).background, marking.box == nil || first.style != baseStyle
        else { continue }
        var (right, top, bottom) = (first.x + first.width, box(of: first).top, box(of: first).bottom)
        while let next = runs.first, style(next.style).background == color {
          let (nextTop, nextBottom) = box(of: next)
          (right, top, bottom) = (next.x + next.width, min(top, nextTop), max(bottom, nextBottom))
          runs.removeFirst()
        }
        let (padding, radius) = (style(first.style).boxPadding, style(first.style).size * 0.14)
        add(color) { [self] context in
          addBox(
            left: Double(origin.x) + first.x - padding,
            right: Double(origin.x) + right + padding,
            top: Double(origin.y) + top - padding / 2,
            bottom: Double(origin.y) + bottom + padding / 2,
            radius: radius,
            context
          )
        }
      }
    }
    return colors.map { ($0, boxes[$0] ?? []) }
  }

  private func addBox(
    left: Double,
    right: Double,
    top: Double,
    bottom: Double,
    radius: Double,
    _ context: OpaquePointer
  ) {
    let radius = min(radius, (right - left) / 2, (bottom - top) / 2)
    cairo_new_sub_path(context)
    cairo_arc(context, right - radius, top + radius, radius, -.pi / 2, 0)
    cairo_arc(context, right - radius, bottom - radius, radius, 0, .pi / 2)
    cairo_arc(context, left + radius, bottom - radius, radius, .pi / 2, .pi)
    cairo_arc(context, left + radius, top + radius, radius, .pi, .pi * 1.5)
    cairo_close_path(context)
  }

  private func check(_ context: OpaquePointer) throws(MediaError) {
    let status = cairo_status(context)
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw MediaError(
      .environment,
      "cannot draw a text: \(String(cString: cairo_status_to_string(status)))"
    )
  }
}

extension WordMark {
  fileprivate var share: Double { Double(fill) / Double(WordMark.fillSteps) }
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
