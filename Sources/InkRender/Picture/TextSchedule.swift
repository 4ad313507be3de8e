internal import InkPlan
internal import InkTime

/// Which shown texts are on screen in which frames, and how opaque.
///
/// A text is on screen in the frames that start in its time, and in one at least.
struct TextSchedule {
  private struct Part {
    var shown: PictureState.ShownText
    var frames: Range<Int>
  }

  /// Of each text, in order.
  private let texts: [[Part]]

  init(_ texts: [TextLayer], frameCount: Int, frameRate: FrameRate) {
    self.texts = texts.enumerated().map { index, text in
      let start = min(frameRate.firstFrame(from: max(text.start, .zero)), max(0, frameCount - 1))
      let end = min(max(frameRate.firstFrame(from: max(text.end, .zero)), start + 1), frameCount)
      guard start < end else { return [] }
      return TextSchedule.parts(of: text, index, start..<end, frameRate)
    }
  }

  private static func parts(
    of text: TextLayer,
    _ index: Int,
    _ frames: Range<Int>,
    _ frameRate: FrameRate
  ) -> [Part] {
    let shownFrom = frameRate.firstFrame(from: text.start + text.fadeIn)
    let fadesFrom = frameRate.firstFrame(from: text.end - text.fadeOut)
    var parts: [Part] = []
    func add(_ opacity: Int, _ frames: Range<Int>) {
      if let last = parts.last, last.shown.opacity == opacity, last.frames.upperBound == frames.lowerBound {
        parts[parts.count - 1].frames = last.frames.lowerBound..<frames.upperBound
      } else if opacity > 0 {
        parts.append(Part(shown: PictureState.ShownText(text: index, opacity: opacity), frames: frames))
      }
    }
    var frame = frames.lowerBound
    while frame < frames.upperBound {
      if frame >= shownFrom, frame < fadesFrom {
        let end = min(fadesFrom, frames.upperBound)
        add(PictureState.ShownText.opaque, frame..<end)
        frame = end
      } else {
        let opacity = text.opacity(at: max(text.start, frameRate.start(ofFrame: frame)))
        let steps = (opacity * PictureState.ShownText.opaque + TextLayer.opaque / 2) / TextLayer.opaque
        add(steps, frame..<frame + 1)
        frame += 1
      }
    }
    return parts
  }

  /// The states of cues with the texts: a state starts where either changes.
  func added(to states: [PictureState]) -> [PictureState] {
    let parts = texts.joined().sorted { $0.frames.lowerBound < $1.frames.lowerBound }
    guard !parts.isEmpty else { return states }
    let edges = parts.flatMap { [$0.frames.lowerBound, $0.frames.upperBound] }
    let cuts = Set(edges).sorted()
    var (cut, next, open): (Int, Int, [Part]) = (0, 0, [])
    var all: [PictureState] = []
    for state in states {
      var start = state.frames.lowerBound
      while start < state.frames.upperBound {
        while cut < cuts.count, cuts[cut] <= start { cut += 1 }
        let end = min(state.frames.upperBound, cut < cuts.count ? cuts[cut] : .max)
        while next < parts.count, parts[next].frames.lowerBound <= start {
          open.append(parts[next])
          next += 1
        }
        open.removeAll { $0.frames.upperBound <= start }
        let shown = open.map(\.shown).sorted { $0.text < $1.text }
        let added = PictureState(shown: state.shown, texts: shown, frames: start..<end)
        if let last = all.last, last.shows(added) {
          all[all.count - 1].frames = last.frames.lowerBound..<end
        } else {
          all.append(added)
        }
        start = end
      }
    }
    return all
  }
}
