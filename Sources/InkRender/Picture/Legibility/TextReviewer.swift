internal import InkMedia
internal import InkMessages
internal import InkPlan

/// Looks at words as they come on screen, and twice a second where the picture under them changes.
struct TextReviewer {
  private(set) var review = TextReview()
  private let plan: RenderPlan
  private var last: Look?

  private struct Look {
    var words: [PlacedWords]
    var scene: LayerScene
    var frame: Int
  }

  /// Contrast from which large letters are held to be readable (WCAG 2.2, success criterion 1.4.3).
  private static let leastContrast = 3.0
  /// In pixels: what is rounded.
  private static let tolerance = 2.0

  init(_ plan: RenderPlan) {
    self.plan = plan
  }

  /// - Parameters:
  ///   - words: On screen.
  ///   - picture: What is under them.
  ///   - frame: After those of earlier calls.
  mutating func look(at words: [PlacedWords], over picture: VideoFrame, _ scene: LayerScene, frame: Int) {
    let isNew = last?.words != words
    if !isNew, let last {
      let isSoon = frame - last.frame < plan.video.frameRate.framesPerSecond / 2
      guard last.scene != scene, !isSoon else { return }
    }
    last = Look(words: words, scene: scene, frame: frame)
    for placed in words { compareColors(of: placed, picture, frame) }
    if isNew { comparePlaces(of: words, frame) }
  }

  private mutating func compareColors(of words: PlacedWords, _ picture: VideoFrame, _ frame: Int) {
    let contrast = words.lowestContrast(over: picture)
    guard contrast < TextReviewer.leastContrast else { return }
    review.add(
      TextReview.Subject(kind: .lowContrast, element: words.element),
      TextReview.Finding(frame: frame, contrast: contrast)
    )
  }

  private mutating func comparePlaces(of words: [PlacedWords], _ frame: Int) {
    for (index, placed) in words.enumerated() {
      // Subtitles are kept within the safe area, and apart from each other.
      guard placed.isShownText else { continue }
      if placed.text.reaches(outOf: plan.video, by: TextReviewer.tolerance) {
        review.add(
          TextReview.Subject(kind: .outsideSafeArea, element: placed.element),
          TextReview.Finding(frame: frame)
        )
      }
      for other in words[..<index] where other.element != placed.element {
        guard placed.text.meets(other.text, by: TextReviewer.tolerance) else { continue }
        review.add(
          TextReview.Subject(kind: .overlap, element: placed.element, other: other.element),
          TextReview.Finding(frame: frame)
        )
      }
    }
  }
}

extension PlacedText {
  /// Where the letters of each line are, without outlines and boxes.
  private var lines: [(left: Double, top: Double, right: Double, bottom: Double)] {
    zip(layout.lines, origins).filter { $0.0.right > $0.0.left }.map { line, origin in
      let (x, y) = (Double(origin.x), Double(origin.y))
      return (x + line.left, y + line.top, x + line.right, y + line.bottom)
    }
  }

  fileprivate func meets(_ other: PlacedText, by tolerance: Double) -> Bool {
    lines.contains { one in
      other.lines.contains { two in
        min(one.right, two.right) - max(one.left, two.left) > tolerance
          && min(one.bottom, two.bottom) - max(one.top, two.top) > tolerance
      }
    }
  }

  fileprivate func reaches(outOf video: VideoSettings, by tolerance: Double) -> Bool {
    let area = video.safeArea
    return lines.contains { line in
      line.left < area.left - tolerance || line.top < area.top - tolerance
        || line.right > Double(video.width) - area.right + tolerance
        || line.bottom > Double(video.height) - area.bottom + tolerance
    }
  }
}
