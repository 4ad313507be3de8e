package import InkMedia
package import InkMessages
package import InkPlan

/// The subtitles and shown texts that are on screen, drawn on a canvas: texts behind subtitles.
package final class TextCanvas {
  package let canvas: Canvas
  package let typesetter: SubtitleTypesetter
  private let plan: RenderPlan
  private let texts: TextTypesetter
  /// Of texts that are on screen: they are laid out once.
  private var placedTexts: [Int: PlacedText] = [:]
  private var open: Open?

  /// What is on screen, with all but the letters of cues drawn.
  private struct Open {
    var cues: [Int]
    var texts: [PictureState.ShownText]
    var placed: [PlacedText]
    var rectangles: [PixelRectangle]
    /// Of each rectangle.
    var behind: [[UInt32]]
  }

  /// - Parameter plan: Within `PlanLimits`.
  package init(_ plan: RenderPlan) throws(MediaError) {
    self.plan = plan
    let fonts = try FontMap()
    let division = WordDivision()
    typesetter = try SubtitleTypesetter(plan, fonts: fonts, division: division)
    texts = TextTypesetter(plan, fonts: fonts, division: division)
    canvas = try Canvas(width: plan.video.width, height: plan.video.height)
  }

  /// Where something is drawn: even rectangles that do not meet.
  package var rectangles: [PixelRectangle] { open?.rectangles ?? [] }

  /// What is on screen, back to front, but for texts that are fading.
  var words: [PlacedWords] {
    guard let open else { return [] }
    let texts = open.texts.filter { $0.opacity == PictureState.ShownText.opaque }.compactMap { shown in
      placedTexts[shown.text].map {
        PlacedWords(text: $0, element: plan.texts[shown.text].element, isShownText: true, highlight: nil)
      }
    }
    let cues = zip(open.cues, open.placed).compactMap { index, placed -> PlacedWords? in
      let cue = plan.cues[index]
      guard let speech = cue.speech else { return nil }
      return PlacedWords(
        text: placed,
        element: plan.speech[speech].element,
        isShownText: false,
        highlight: cue.highlight ? plan.video.subtitles.highlight : nil
      )
    }
    return cues + texts
  }

  /// Draws the words of a state. Indices beyond the plan's show nothing.
  package func show(_ state: PictureState) throws(MediaError) {
    let shown = state.shown.filter { plan.cues.indices.contains($0.cue) }
    let texts = state.texts.filter { plan.texts.indices.contains($0.text) }
    let cues = shown.map(\.cue)
    if let open, open.cues != cues || open.texts != texts { clear(open) }
    guard !shown.isEmpty || !texts.isEmpty else { return }
    let current = if let open { open } else { try open(cues, texts) }
    for (rectangle, pixels) in zip(current.rectangles, current.behind) {
      canvas.paste(pixels, into: rectangle)
    }
    for (text, state) in zip(current.placed, shown) {
      let mark = WordMark(state, of: plan.cues[state.cue])
      if isBehindMarked { try text.layout.drawBehind(on: canvas, at: text.origins, mark: mark) }
      try text.layout.drawText(on: canvas, at: text.origins, mark: mark)
    }
  }

  /// Whether the current word changes what lies under it.
  private var isBehindMarked: Bool { plan.video.subtitles.preset == .pop }

  private func open(_ cues: [Int], _ texts: [PictureState.ShownText]) throws(MediaError) -> Open {
    var placed: [PlacedText] = []
    for cue in cues { placed.append(try typesetter.typeset(cue)) }
    var behind: [PixelRectangle] = []
    placedTexts = placedTexts.filter { text in texts.contains { $0.text == text.key } }
    for text in texts {
      let layout =
        if let placed = placedTexts[text.text] { placed } else { try self.texts.typeset(text.text) }
      placedTexts[text.text] = layout
      try draw(layout, opacity: text.opacity)
      behind.append(layout.rectangle)
    }
    if !isBehindMarked {
      for text in placed { try text.layout.drawBehind(on: canvas, at: text.origins, mark: nil) }
    }
    let rectangles = (behind + placed.map(\.rectangle))
      .map { $0.even(inWidth: canvas.width, height: canvas.height) }
      .filter { $0.width > 0 && $0.height > 0 }
      .separated()
    let opened = Open(
      cues: cues,
      texts: texts,
      placed: placed,
      rectangles: rectangles,
      behind: rectangles.map(canvas.copy)
    )
    open = opened
    return opened
  }

  private func draw(_ text: PlacedText, opacity: Int) throws(MediaError) {
    try canvas.draw(opacity: Double(opacity) / Double(PictureState.ShownText.opaque), within: text.rectangle)
    {
      () throws(MediaError) in
      try text.layout.drawBehind(on: canvas, at: text.origins, mark: nil)
      try text.layout.drawText(on: canvas, at: text.origins, mark: nil)
    }
  }

  private func clear(_ shown: Open) {
    for rectangle in shown.rectangles { canvas.clear(rectangle) }
    open = nil
  }
}

extension [PixelRectangle] {
  /// Those that meet as one, until none do.
  fileprivate func separated() -> [PixelRectangle] {
    var separate: [PixelRectangle] = []
    for rectangle in self {
      var rectangle = rectangle
      while let index = separate.firstIndex(where: rectangle.meets) {
        rectangle = rectangle.union(separate.remove(at: index))
      }
      separate.append(rectangle)
    }
    return separate
  }
}
