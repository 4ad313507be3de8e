internal import InkMedia
internal import InkPlan
internal import InkTime

/// What of a cue is the current one for a time: a word, or a part of one that is written without spaces.
struct CurrentPart {
  /// Counted through the cue's lines.
  let word: Int
  /// `nil` for a word without parts.
  let part: Int?
  /// While it is spoken.
  let range: TickRange

  /// In order. What nothing is said for is never current.
  static func all(of cue: Cue) -> [CurrentPart] {
    cue.lines.joined().enumerated().flatMap { index, word -> [CurrentPart] in
      guard word.start < word.end else { return [] }
      guard let moments = word.moments, !moments.isEmpty else {
        return [CurrentPart(word: index, part: nil, range: word.range)]
      }
      let starts = [word.start] + moments.map(\.time)
      let ends = moments.map(\.time) + [word.end]
      return zip(starts, ends).enumerated().map { part, times in
        let end = max(times.0, times.1)
        return CurrentPart(word: index, part: part, range: TickRange(start: times.0, end: end))
      }
    }
  }

  /// How much of it has been spoken at each of some frames, of `WordMark.fillSteps`, where that changes.
  func fills(_ frames: Range<Int>, _ frameRate: FrameRate) -> [(fill: Int, frames: Range<Int>)] {
    var fills: [(fill: Int, frames: Range<Int>)] = []
    for frame in frames {
      let fill = fill(at: frameRate.start(ofFrame: frame))
      if let last = fills.last, last.fill == fill {
        fills[fills.count - 1].frames = last.frames.lowerBound..<frame + 1
      } else {
        fills.append((fill, frame..<frame + 1))
      }
      guard fill < WordMark.fillSteps else {
        fills[fills.count - 1].frames = fills[fills.count - 1].frames.lowerBound..<frames.upperBound
        break
      }
    }
    return fills
  }

  private func fill(at time: Ticks) -> Int {
    let (spoken, all) = ((time - range.start).count, range.length.count)
    guard spoken < all else { return WordMark.fillSteps }
    return Int(max(0, spoken) * Int64(WordMark.fillSteps) / all)
  }
}

extension WordMark {
  /// - Parameter cue: What is shown of it.
  init?(_ shown: PictureState.Shown, of cue: Cue) {
    guard let word = shown.word else { return nil }
    let words = cue.lines.joined()
    guard let place = words.index(words.startIndex, offsetBy: word, limitedBy: words.endIndex),
      place != words.endIndex
    else { return nil }
    self.init(word: word, fill: shown.fill ?? WordMark.fillSteps)
    guard let part = shown.part, let moments = words[place].moments else { return }
    let edges = [0] + moments.map(\.scalars) + [words[place].text.unicodeScalars.count]
    guard edges.indices.contains(part + 1), edges[part] < edges[part + 1] else { return }
    self.part = edges[part]..<edges[part + 1]
  }
}
