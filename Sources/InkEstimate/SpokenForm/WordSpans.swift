package import InkTime

extension SpeechModel {
  /// Shares a length of speech out over its words: a stand-in for their times until it is spoken.
  ///
  /// The first starts at zero, the last ends at `total`, none overlaps another; after punctuation lies a
  /// pause, which belongs to no word. Each lasts a tick at least, if there are as many.
  /// - Parameters:
  ///   - words: The white-space separated words of the text, in order.
  ///   - total: Held to zero and `Ticks.limit`.
  package func wordSpans(of words: [String], in total: Ticks) -> [TickRange] {
    let total = Swift.min(Swift.max(total, .zero), Ticks.limit)
    let weights = parts(of: words)
    guard let end = weights.last?.end, end > 0 else { return [] }
    let count = Int64(words.count)
    // Every word has its tick before the rest is shared.
    let floor: Int64 = total.count >= count ? 1 : 0
    let rest = Double(total.count - floor * count)
    var spans: [TickRange] = []
    spans.reserveCapacity(words.count)
    for (index, weight) in weights.enumerated() {
      let index = Int64(index)
      let start = Ticks(Int64(rest * (weight.start / end)) + floor * index)
      let finish = Ticks(Int64(rest * (weight.end / end)) + floor * (index + 1))
      spans.append(TickRange(start: start, end: Swift.min(finish, total)))
    }
    return spans
  }

  /// Where each word starts and ends, in seconds from the first word's start at no certain pace.
  private func parts(of words: [String]) -> [(start: Double, end: Double)] {
    let times = LetterTimes.of(language)
    var meter = SpeechMeter(language: language, times: times)
    var time = 0.0
    return words.map { word in
      let (measure, pause) = meter.measureWord(word)
      let start = time
      // A mark that is not said still gets a moment.
      time += Swift.max(0.04, seconds(measure) - weights[0])
      let end = time
      switch pause {
      case .comma: time += Swift.max(0, weights[SpeechMeasure.commaTerm])
      case .stop, .abbreviation: time += Swift.max(0, weights[SpeechMeasure.stopTerm])
      case nil: break
      }
      return (start, end)
    }
  }
}
