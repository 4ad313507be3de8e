internal import InkMedia
internal import InkMessages
internal import InkPlan

/// Lays shown texts out where they are in the frame. Nothing is cut off: what is higher than the frame is drawn smaller.
final class TextTypesetter {
  private static let smallestScale = 0.05

  private let plan: RenderPlan
  private let fonts: FontMap
  private let division: WordDivision
  private var metrics: [Int: FontMap.LineMetrics] = [:]

  /// - Parameter plan: Within `PlanLimits`.
  init(_ plan: RenderPlan, fonts: FontMap, division: WordDivision) {
    self.plan = plan
    self.fonts = fonts
    self.division = division
  }

  /// - Parameter index: In the plan's texts.
  func typeset(_ index: Int) throws(MediaError) -> PlacedText {
    guard let text = plan.elements[plan.texts[index].element].text else {
      throw MediaError(.request, "a text has no words")
    }
    let lines = text.lines(plan.textStyles)
    var scale = 1.0
    while true {
      for places in [nil, WordDivision.Places.good, .all] {
        let layout = try layout(lines, of: text, scale: scale, dividing: places)
        var heights: [FontMap.LineMetrics] = []
        for styles in layout.lineStyles { heights.append(try lineHeight(styles, scale: scale)) }
        let block = Block(layout, lineHeights: heights)
        let isNarrow = block.width <= max(room(for: text), 1) + 1
        let isLast = scale * 0.9 < TextTypesetter.smallestScale && places == .all
        guard isLast || (isNarrow && block.height <= Double(plan.video.height)) else {
          // Dividing words makes nothing lower.
          if isNarrow { break }
          continue
        }
        return place(layout, block, text)
      }
      scale *= 0.9
    }
  }

  private func layout(
    _ lines: [[StyledWord]],
    of text: TextOverlay,
    scale: Double,
    dividing places: WordDivision.Places?
  ) throws(MediaError) -> TextLayout {
    let direction = TextDirection(of: [text.text], language: text.language ?? "")
    let base = text.runs[0].style
    func layout(_ lines: [[StyledWord]], wrapWidth: Double?) throws(MediaError) -> TextLayout {
      try TextLayout(
        lines: lines,
        styles: plan.textStyles,
        scale: scale,
        baseStyle: base,
        marking: TextTypesetter.unmarked,
        direction: direction,
        wrapWidth: wrapWidth,
        fonts: fonts
      )
    }
    let whole = try layout(lines, wrapWidth: nil)
    let room = max(1, room(for: text) - 2 * whole.edge)
    let widest = whole.lines.map { $0.right - $0.left }.max() ?? 0
    guard widest > room else { return whole }
    guard let places else { return try layout(lines, wrapWidth: room) }
    let words = try layout(lines.joined().map { [$0] }, wrapWidth: nil).lines
    var index = 0
    let divided = lines.map { line in
      line.map { word in
        defer { index += 1 }
        guard index < words.count, words[index].right - words[index].left > room else { return word }
        return word.inserting(division.marked(word.text, language: text.language, at: places))
      }
    }
    return try layout(divided, wrapWidth: room)
  }

  private static let unmarked = TextMarking(preset: .clean, highlight: PlanDefaults.highlight)

  /// Where its lines are broken at the latest, in pixels.
  private func room(for text: TextOverlay) -> Double {
    min(text.width, 1) * Double(plan.video.width)
  }

  private func lineHeight(_ styles: Set<Int>, scale: Double) throws(MediaError) -> FontMap.LineMetrics {
    var tallest = FontMap.LineMetrics(ascent: 0, descent: 0, height: 0)
    for style in styles {
      let own = if let known = metrics[style] { known } else { try fonts.metrics(of: plan.textStyles[style]) }
      metrics[style] = own
      tallest.ascent = max(tallest.ascent, own.ascent * scale)
      tallest.descent = max(tallest.descent, own.descent * scale)
      tallest.height = max(tallest.height, own.height * scale)
    }
    return tallest
  }

  private func place(_ layout: TextLayout, _ block: Block, _ text: TextOverlay) -> PlacedText {
    let (frameWidth, frameHeight) = (Double(plan.video.width), Double(plan.video.height))
    let corner = plan.video.safeArea.origin(
      text.position,
      width: block.width,
      height: block.height,
      inWidth: frameWidth,
      height: frameHeight
    )
    let left = max(0, min(corner.x, frameWidth - block.width))
    let top = max(0, min(corner.y, frameHeight - block.height))
    let origins = zip(layout.lines, block.baselines).map { line, baseline in
      let free = block.width - 2 * layout.edge - (line.right - line.left)
      let share =
        switch text.alignment {
        case .left: 0.0
        case .center: 0.5
        case .right: 1.0
        }
      let x = left + layout.edge + free * share - line.left
      return TextLayout.Origin(x: Int(x.rounded()), y: Int((top + baseline).rounded()))
    }
    return PlacedText(layout: layout, origins: origins)
  }

  /// Lines under each other, with what is drawn around them.
  private struct Block {
    var width = 0.0
    var height = 0.0
    /// From the top.
    var baselines: [Double] = []

    init(_ layout: TextLayout, lineHeights: [FontMap.LineMetrics]) {
      let lines = layout.lines
      var baseline = layout.edge - (lines.first?.top ?? 0)
      for (index, line) in lines.enumerated() {
        if index > 0 {
          let (above, below) = (lineHeights[index - 1], lineHeights[index])
          let reach = lines[index - 1].bottom - line.top + layout.edge
          baseline += max(above.descent + below.height - below.descent, reach)
        }
        baselines.append(baseline)
        width = max(width, line.right - line.left)
      }
      width += 2 * layout.edge
      height = baseline + (lines.last?.bottom ?? 0) + layout.edge
    }
  }
}

extension TextOverlay {
  /// Its words as they are drawn, line by line.
  fileprivate func lines(_ styles: [TextStyle]) -> [[StyledWord]] {
    var lines: [[StyledWord]] = [[]]
    var word = StyledWord([])
    func endWord() {
      guard !word.parts.isEmpty else { return }
      word.capitalize(styles, language: language)
      lines[lines.count - 1].append(word)
      word = StyledWord([])
    }
    for run in runs {
      for scalar in run.text.unicodeScalars {
        switch scalar {
        case " ": endWord()
        case "\n":
          endWord()
          lines.append([])
        default:
          if word.parts.last?.style != run.style { word.parts.append(StyledWord.Part("", style: run.style)) }
          word.parts[word.parts.count - 1].text.unicodeScalars.append(scalar)
        }
      }
    }
    endWord()
    return lines
  }
}
