package import InkEstimate
package import InkLanguage
package import InkPlan
package import InkTime

/// The elements of a script as a layout reads them, with how long its speech may last in the voices that it asks for.
package struct SpokenLayout: Sendable {
  package struct Speech: Sendable {
    package let element: Int
    package let length: SpeechEstimate
  }

  /// With the lengths that are expected.
  package private(set) var elements: [LayoutElement]
  package let speech: [Speech]
  private let frameRate: FrameRate

  /// - Parameter speech: One for each item of the plan's `speech`.
  init(_ plan: RenderPlan, _ speech: [SpeechEstimate]) {
    frameRate = plan.video.frameRate
    elements = plan.elements.map { LayoutElement($0, frameRate: plan.video.frameRate) }
    self.speech = zip(plan.speech, speech).map { Speech(element: $0.element, length: $1) }
  }

  /// - Parameter facts: What is known of the files, by path.
  package init(_ script: TimedScript, facts: [String: FileContent]) {
    frameRate = PlanDefaults.frameRate
    elements = [LayoutElement](script)
    speech = script.pieces.flatMap { piece in
      piece.part.speech.lazy.map { speech in
        Speech(
          element: piece.first + speech.element,
          length: SpeechEstimate(low: speech.low, expected: speech.expected, high: speech.high)
        )
      }
    }
    for item in speech { elements[item.element].length = frameRate.wholeFrames(item.length.expected) }
    guard !facts.isEmpty else { return }
    for piece in script.pieces {
      for file in piece.part.files {
        guard let content = facts[file.path], let tag = piece.part.elements[file.element].tag else {
          continue
        }
        let length = content.length(for: PlanElement.Kind(tag)) - file.from
        elements[piece.first + file.element].length = max(.zero, length)
      }
    }
  }

  /// When everything starts and ends where speech has other lengths than expected.
  package func times(_ length: (SpeechEstimate) -> Ticks) -> LayoutTimes {
    var elements = elements
    for item in speech { elements[item.element].length = frameRate.wholeFrames(length(item.length)) }
    return LayoutTimes(elements)
  }

  /// How long the whole may last.
  ///
  /// - Parameter expected: How long it lasts with the lengths that are expected.
  package func range(expected: Ticks) -> SpeechEstimate {
    let share = SpokenLayout.spread(of: speech.map(\.length))
    return SpeechEstimate(
      low: times { $0.expected - Ticks(seconds: ($0.expected - $0.low).seconds * share) }.duration,
      expected: expected,
      high: times { $0.expected + Ticks(seconds: ($0.high - $0.expected).seconds * share) }.duration
    )
  }

  /// Errors of single utterances cancel each other in part: how much of each one's interval the whole
  /// needs, when half of an error is the voice's and shared by all.
  static func spread(of speech: [SpeechEstimate]) -> Double {
    let widths = speech.map { ($0.high - $0.low).seconds }
    let sum = widths.reduce(0, +)
    guard sum > 0 else { return 1 }
    let independent = widths.reduce(0) { $0 + $1 * $1 }.squareRoot() / sum
    return max(0.5, independent)
  }
}

extension CreditRate {
  /// What a script costs that may last so long.
  package func credits(for usage: RateUsage, _ length: SpeechEstimate) -> CreditEstimate {
    func price(_ length: Ticks) -> Double {
      var usage = usage
      usage.length = length
      return credits(for: usage)
    }
    return CreditEstimate(
      low: price(length.low),
      expected: price(length.expected),
      high: price(length.high)
    )
  }
}
