internal import InkMedia
internal import InkPlan

/// Where the lines of captions are: at the same places through a video, whatever letters are in them.
///
/// The last line of a cue is always on one baseline, at the top the first is. Further lines, and the voices that speak at
/// the same time, are stacked away from the edge, in the order of their starts.
struct LineGrid {
  /// Between the lines of two voices, as a share of the spacing.
  private static let laneGap = 0.25
  /// Lines are never further apart, as a multiple of the style's own spacing, however tall a letter is.
  private static let mostSpacing = 1.5

  /// From baseline to baseline, in whole pixels.
  private(set) var spacing: Int
  private let metrics: FontMap.LineMetrics
  private let outline: Double
  private let height: Double
  private let area: SafeArea
  /// How far lines reach above the first baseline and below the last one.
  private var above: Double
  private var below: Double
  /// Of the fullest cue in the middle.
  private var centerLines = 1
  /// By position, and by lane: the most lines that have another voice next to them.
  private var laneLines: [Cue.Position: [Int]] = [:]

  /// - Parameters:
  ///   - metrics: Of the style's own font, as drawn.
  ///   - outline: In pixels.
  ///   - height: Of the picture; `area` is kept at its top and bottom.
  init(_ metrics: FontMap.LineMetrics, outline: Double, height: Int, area: SafeArea) {
    self.metrics = metrics
    self.outline = outline
    self.height = Double(height)
    self.area = area
    spacing = Int(metrics.height.rounded(.up))
    above = metrics.ascent + outline
    below = metrics.descent + outline
  }

  /// Makes room for letters that are taller than those of the style's own font, so that nothing touches.
  mutating func fit(_ lines: LineReach) {
    above = max(above, lines.above + outline)
    below = max(below, lines.below + outline)
    let most = metrics.height * LineGrid.mostSpacing
    spacing = max(spacing, Int(min(lines.spacing, most).rounded(.up)))
  }

  mutating func add(centerLines lines: Int) { centerLines = max(centerLines, lines) }

  mutating func add(lines: Int, inLane lane: Int, at position: Cue.Position) {
    var counts = laneLines[position] ?? [Int](repeating: 1, count: CueLanes.count)
    counts[lane] = max(counts[lane], lines)
    laneLines[position] = counts
  }

  /// The baselines of a cue, before it is moved into the safe area.
  ///
  /// - Parameter spacing: Less than the grid's for a cue that is smaller than the others.
  func baselines(count: Int, spacing: Int, at position: Cue.Position, lane: Int) -> [Int] {
    let offset = offset(ofLane: lane, at: position)
    let edge: Double =
      switch position {
      case .top: area.top + above + offset
      case .center:
        (height + Double((centerLines - 1) * self.spacing) + metrics.ascent - metrics.descent) / 2 - offset
      case .bottom: height - area.bottom - below - offset
      }
    // Rounded away from the edge, so that nothing is beyond it.
    let nearest = Int(edge.rounded(position == .top ? .up : .down))
    let first = position == .top ? nearest : nearest - (count - 1) * spacing
    return (0..<count).map { first + $0 * spacing }
  }

  private func offset(ofLane lane: Int, at position: Cue.Position) -> Double {
    guard lane > 0 else { return 0 }
    let lines = (laneLines[position] ?? []).prefix(lane).reduce(0, +)
    return Double(spacing) * (Double(lines) + LineGrid.laneGap * Double(lane))
  }
}

/// How far lines reach, in pixels.
struct LineReach {
  /// Above the first baseline.
  var above = 0.0
  /// Below the last one.
  var below = 0.0
  /// From baseline to baseline, for lines that do not touch.
  var spacing = 0.0

  init() {}

  init(_ lines: [TextLayout.Line]) {
    above = max(0, -(lines.first?.top ?? 0))
    below = max(0, lines.last?.bottom ?? 0)
    for (upper, lower) in zip(lines, lines.dropFirst()) { spacing = max(spacing, upper.bottom - lower.top) }
  }

  mutating func add(_ lines: LineReach) {
    above = max(above, lines.above)
    below = max(below, lines.below)
    spacing = max(spacing, lines.spacing)
  }

  func scaled(by scale: Double) -> LineReach {
    var scaled = self
    scaled.above *= scale
    scaled.below *= scale
    scaled.spacing *= scale
    return scaled
  }
}
