package import InkMedia
package import InkMessages
package import InkPlan

/// Lays the cues of a video out within the safe area: all in one size, on the baselines of one grid.
///
/// The size is the largest in which the lines of the plan fit, down to `smallestScale`. Lines that are wider even then
/// do not count: they are broken, and words among them that are wider than a line are hyphenated. Nothing is ever cut
/// off: what is still too much for a picture is drawn smaller by itself.
package final class SubtitleTypesetter {
  /// The least part of the style's size at which the lines stay as the plan has them.
  package static let smallestScale = 0.7
  /// In bytes of UTF-8; more than this many have no legible place in a picture.
  package static let longestText = 10_000
  /// In pixels.
  private static let smallestSize = 6.0

  /// Of the style's size.
  package private(set) var scale = 1.0
  /// The cue that is the reason for the scale.
  private var widest: Int?
  private let cues: [Cue]
  /// Of the cues; `nil` where it is not known.
  private let languages: [String?]
  private let video: VideoSettings
  private let styles: [TextStyle]
  private let marking: TextMarking
  private let fonts: FontMap
  private let metrics: FontMap.LineMetrics
  private let division: WordDivision
  private var grid: LineGrid
  /// Of each cue, at its position.
  private var lanes: [Int] = []
  /// The cues whose lines are broken, and what is done to them.
  private var divided: [Int: String] = [:]

  /// - Parameter plan: Within `PlanLimits`.
  package convenience init(_ plan: RenderPlan) throws(MediaError) {
    try self.init(plan, fonts: try FontMap(), division: WordDivision())
  }

  init(_ plan: RenderPlan, fonts: FontMap, division: WordDivision) throws(MediaError) {
    self.fonts = fonts
    self.division = division
    cues = plan.cues
    languages = plan.cues.map { cue in cue.speech.map { plan.speech[$0].speaker.language } }
    video = plan.video
    styles = plan.textStyles
    marking = TextMarking(
      preset: plan.video.subtitles.preset,
      highlight: plan.video.subtitles.highlight,
      box: plan.video.subtitles.preset == .box ? PlanDefaults.box : nil
    )
    metrics = try fonts.metrics(of: plan.textStyles[0])
    grid = LineGrid(metrics, outline: 0, height: 0, area: plan.video.safeArea)
    try fitAll(cueLines: plan.cueRules.lines)
  }

  /// A cue of the plan, where it is drawn.
  package func typeset(_ index: Int) throws(MediaError) -> PlacedText {
    let cue = cues[index]
    if divided[index] != nil { return place(try divide(index), cue, lane: lanes[index]) }
    let layout = try layout(texts(of: index), of: cue, scale: scale, wraps: false)
    return place(Setting(layout: layout, spacing: grid.spacing), cue, lane: lanes[index])
  }

  /// What was done to make cues fit, for people: about a cue, or about all of them.
  package var notes: [(message: String, cue: Int?)] {
    var notes: [(message: String, cue: Int?)] = []
    if let widest {
      let percent = Int((scale * 100).rounded())
      notes.append(("all captions are drawn at \(percent) % of their size, so that this one fits", widest))
    }
    notes += divided.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
    return notes + missingDictionaries.map { ($0, nil) }
  }

  /// That long words are not broken between syllables, for each language that has no dictionary here.
  package var missingDictionaries: [String] {
    division.missing.map {
      "this machine has no hyphenation dictionary for `\($0)`, so long words are broken anywhere"
    }
  }

  // MARK: All cues

  private func fitAll(cueLines: Int) throws(MediaError) {
    var reach = LineReach()
    var wide: [Int] = []
    for index in cues.indices {
      let layout = try layout(texts(of: index), of: cues[index], scale: 1, wraps: false)
      let fit = fit(layout, of: cues[index], scale: 1)
      guard fit >= SubtitleTypesetter.smallestScale else {
        wide.append(index)
        continue
      }
      reach.add(LineReach(layout.lines))
      if fit < scale { (scale, widest) = (fit, index) }
    }
    // What is rounded at another size may add up.
    if widest != nil { scale = max(SubtitleTypesetter.smallestScale, scale * 0.998) }
    grid = LineGrid(
      metrics.scaled(by: scale),
      outline: styles[0].scaled(by: scale).reach(of: marking),
      height: video.height,
      area: video.safeArea
    )
    grid.fit(reach.scaled(by: scale))
    var counts = cues.map(\.lines.count)
    for index in wide {
      let setting = try divide(index)
      counts[index] = setting.layout.lines.count
      grid.fit(LineReach(setting.layout.lines))
    }
    for index in cues.indices where cues[index].position == .center {
      grid.add(centerLines: min(counts[index], cueLines))
    }
    stack(lineCounts: counts)
  }

  /// Gives cues that are on screen together their lanes.
  private func stack(lineCounts: [Int]) {
    var taken: [Cue.Position: CueLanes] = [:]
    var inLane: [Cue.Position: [Int]] = [:]
    for (index, cue) in cues.enumerated() {
      var lanes = taken[cue.position] ?? CueLanes()
      let lane = lanes.take(cue.range).lane
      taken[cue.position] = lanes
      self.lanes.append(lane)
      inLane[cue.position, default: [Int](repeating: 0, count: CueLanes.count)][lane] = lineCounts[index]
      let others = lanes.taken(at: cue.start)
      guard let top = others.last, top > 0 else { continue }
      for other in others where other < top {
        grid.add(lines: inLane[cue.position]?[other] ?? 1, inLane: other, at: cue.position)
      }
    }
  }

  // MARK: One cue

  private struct Setting {
    var layout: TextLayout
    /// From baseline to baseline.
    var spacing: Int
  }

  /// The words of a cue as they are drawn.
  private func texts(of index: Int) throws(MediaError) -> [[StyledWord]] {
    let (cue, language) = (cues[index], languages[index])
    let texts = cue.lines.map { line in
      line.map { StyledWord($0, styles, base: cue.style ?? 0, language: language) }
    }
    let length = texts.joined().reduce(0) { $0 + $1.text.utf8.count + 1 }
    guard length <= SubtitleTypesetter.longestText else { throw tooLong(length) }
    return texts
  }

  private func tooLong(_ length: Int) -> MediaError {
    MediaError(
      .request,
      "a subtitle of \(length) bytes does not fit in \(video.width)x\(video.height) pixels; show fewer words at once"
    )
  }

  /// Breaks the lines of a cue, at the size of all cues, or at a smaller one where that has no room for them.
  private func divide(_ index: Int) throws(MediaError) -> Setting {
    let texts = try texts(of: index)
    var scale = scale
    let styles = Set(texts.joined().flatMap { $0.parts.map(\.style) }).map { self.styles[$0] }
    let size = styles.map(\.size).max() ?? 0
    while size * scale >= SubtitleTypesetter.smallestSize {
      for places in [WordDivision.Places.good, .all] {
        let marked = try marked(texts, of: index, scale: scale, at: places)
        let layout = try layout(marked, of: cues[index], scale: scale, wraps: true)
        let spacing = Int((Double(grid.spacing) * scale / self.scale).rounded(.up))
        guard fit(layout, of: cues[index], scale: scale, spacing: spacing) >= 1 else { continue }
        divided[index] = note(texts, marked, layout, scale: scale)
        return Setting(layout: layout, spacing: spacing)
      }
      scale *= 0.9
    }
    throw tooLong(texts.joined().reduce(0) { $0 + $1.text.utf8.count + 1 })
  }

  private func note(
    _ texts: [[StyledWord]],
    _ marked: [[StyledWord]],
    _ layout: TextLayout,
    scale: Double
  ) -> String {
    let word = zip(texts.joined().map(\.text), marked.joined().map(\.text)).first {
      $0 != $1 && $1.unicodeScalars.contains("\u{AD}")
    }
    let what =
      word.map { "\"\($0.0)\" is hyphenated" } ?? "this caption is broken into \(layout.lines.count) lines"
    guard scale < self.scale else { return what }
    return "\(what), and drawn at \(Int((scale * 100).rounded())) % of its size"
  }

  /// The words of a cue with marks in those that are wider than a line.
  private func marked(
    _ texts: [[StyledWord]],
    of cue: Int,
    scale: Double,
    at places: WordDivision.Places
  ) throws(MediaError) -> [[StyledWord]] {
    let words = try layout(texts.joined().map { [$0] }, of: cues[cue], scale: scale, wraps: false).lines
    let room = room(for: cues[cue], scale: scale).width
    var index = 0
    return texts.map { line in
      line.map { word in
        defer { index += 1 }
        guard index < words.count, words[index].right - words[index].left > room else { return word }
        return word.inserting(division.marked(word.text, language: languages[cue], at: places))
      }
    }
  }

  private func layout(
    _ texts: [[StyledWord]],
    of cue: Cue,
    scale: Double,
    wraps: Bool
  ) throws(MediaError) -> TextLayout {
    let base = cue.style ?? 0
    return try TextLayout(
      lines: texts,
      styles: styles,
      scale: scale,
      baseStyle: base,
      marking: marking(of: cue),
      direction: cue.direction ?? .leftToRight,
      wrapWidth: wraps ? room(for: cue, scale: scale).width : nil,
      fonts: fonts
    )
  }

  private func marking(of cue: Cue) -> TextMarking {
    var marking = marking
    if marking.box != nil, let background = styles[cue.style ?? 0].background { marking.box = background }
    if !cue.highlight, marking.preset != .box { marking.preset = .clean }
    return marking
  }

  private func room(for cue: Cue, scale: Double) -> (width: Double, height: Double) {
    let edge = styles[cue.style ?? 0].scaled(by: scale).reach(of: marking(of: cue))
    return room(for: cue.alignment, edge: edge)
  }

  /// Within the safe area, without what reaches beyond lines.
  private func room(for alignment: Cue.Alignment, edge: Double) -> (width: Double, height: Double) {
    let area = video.safeArea
    return (
      area.freeWidth(alignment, inWidth: Double(video.width)) - 2 * edge,
      Double(video.height) - area.top - area.bottom - 2 * edge
    )
  }

  /// By what lines can be multiplied to fill the room in the safe area.
  ///
  /// - Parameter spacing: The style's own by default.
  private func fit(_ layout: TextLayout, of cue: Cue, scale: Double, spacing: Int? = nil) -> Double {
    let outline = 2 * layout.edge
    let room = room(for: cue.alignment, edge: layout.edge)
    let reach = LineReach(layout.lines)
    let spacing = spacing.map(Double.init) ?? max(metrics.height * scale, reach.spacing)
    let width = layout.lines.reduce(0) { max($0, $1.right - $1.left) }
    let height =
      Double(layout.lines.count - 1) * spacing + max(reach.above, metrics.ascent * scale)
      + max(reach.below, metrics.descent * scale)
    return min(
      (room.width + outline) / max(width + outline, 1),
      (room.height + outline) / max(height + outline, 1)
    )
  }

  // MARK: Places

  private func place(_ setting: Setting, _ cue: Cue, lane: Int) -> PlacedText {
    let lines = setting.layout.lines
    let baselines = grid.baselines(count: lines.count, spacing: setting.spacing, at: cue.position, lane: lane)
    let shift = shift(lines, baselines, outline: setting.layout.edge)
    let starts = starts(of: lines, cue.alignment, outline: setting.layout.edge)
    let origins = zip(starts, baselines).map { TextLayout.Origin(x: $0, y: $1 + shift) }
    return PlacedText(layout: setting.layout, origins: origins)
  }

  /// How far down lines have to move to be within the safe area.
  private func shift(_ lines: [TextLayout.Line], _ baselines: [Int], outline: Double) -> Int {
    let area = video.safeArea
    let top = zip(lines, baselines).map { Double($1) + $0.top - outline }.min() ?? area.top
    let bottom = zip(lines, baselines).map { Double($1) + $0.bottom + outline }.max() ?? area.top
    let over = Int((bottom - (Double(video.height) - area.bottom)).rounded(.up))
    let under = Int((area.top - top).rounded(.up))
    return under > 0 ? under : min(0, -over)
  }

  /// Where each line starts.
  private func starts(of lines: [TextLayout.Line], _ alignment: Cue.Alignment, outline: Double) -> [Int] {
    let area = video.safeArea
    // What is centred is so in the frame.
    let least = alignment == .center ? max(area.left, area.right) : 0
    let left = max(area.left, least) + outline
    let right = Double(video.width) - max(area.right, least) - outline
    let (before, after) = (
      lines.map(\.left).min() ?? 0, lines.map { $0.right - $0.width }.max() ?? 0
    )
    return lines.map { line in
      let x =
        switch alignment {
        case .left: left - before
        case .center: (left + right - line.width) / 2
        case .right: right - after - line.width
        }
      return Int(max(min(x, right - line.right), left - line.left).rounded())
    }
  }
}

extension FontMap.LineMetrics {
  fileprivate func scaled(by scale: Double) -> FontMap.LineMetrics {
    var scaled = self
    scaled.ascent *= scale
    scaled.descent *= scale
    scaled.height *= scale
    return scaled
  }
}

extension StyledWord {
  /// A word of a cue as it is drawn.
  ///
  /// - Parameter base: The style of what has no spans.
  init(_ word: SpokenWord, _ styles: [TextStyle], base: Int, language: String?) {
    guard let spans = word.spans, let last = spans.last else {
      self.init(word.text, style: base)
      capitalize(styles, language: language)
      return
    }
    let scalars = Array(word.text.unicodeScalars)
    let ends = spans.dropFirst().map(\.scalars) + [max(scalars.count, last.scalars)]
    self.init(
      zip(spans, ends).map { span, end in
        Part(String(String.UnicodeScalarView(scalars[span.scalars..<end])), style: span.style)
      }
    )
    capitalize(styles, language: language)
  }

  mutating func capitalize(_ styles: [TextStyle], language: String?) {
    for index in parts.indices where styles[parts[index].style].isUppercase {
      parts[index].text = Capitals.of(parts[index].text, language: language)
    }
  }
}

/// A layout, and where its lines are in the picture.
package struct PlacedText {
  package let layout: TextLayout
  package let origins: [TextLayout.Origin]

  /// Everything that is drawn lies in here.
  package var rectangle: PixelRectangle {
    let edge = layout.edge + 2
    var (left, top, right, bottom) = (Int.max, Int.max, Int.min, Int.min)
    for (line, origin) in zip(layout.lines, origins) {
      left = min(left, origin.x + Int((line.left - edge).rounded(.down)))
      top = min(top, origin.y + Int((line.top - edge).rounded(.down)))
      right = max(right, origin.x + Int((line.right + edge).rounded(.up)))
      bottom = max(bottom, origin.y + Int((line.bottom + edge).rounded(.up)))
    }
    guard left < right, top < bottom else { return PixelRectangle(x: 0, y: 0, width: 0, height: 0) }
    return PixelRectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
