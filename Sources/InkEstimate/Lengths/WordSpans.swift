package import InkSpeech
package import InkTime

extension SpeechModel {
  /// Shares a length of speech out over its words: a stand-in for their times until it is spoken.
  ///
  /// The first starts at zero, the last ends at `total`, none overlaps another; after punctuation lies a
  /// pause, which belongs to no word. Each lasts a tick at least, if there are as many.
  /// - Parameters:
  ///   - words: Indices of the text's words, as a voice parts them: one after the other.
  ///   - total: Held to zero and `Ticks.limit`.
  package func wordSpans(of words: [Range<Int>], in text: SpokenText, total: Ticks) -> [TickRange] {
    let total = Swift.min(Swift.max(total, .zero), Ticks.limit)
    let weights = parts(of: words, in: text)
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
  private func parts(of words: [Range<Int>], in text: SpokenText) -> [(start: Double, end: Double)] {
    let times = LetterTimes.of(language)
    var time = 0.0
    return words.map { words in
      var reader = letterReader(times)
      reader.read(text, words)
      let start = time
      // What a voice does not say, such as a lone sign, still gets a moment.
      time += Swift.max(0.04, seconds(reader.sink.measure) - weights[0])
      let end = time
      switch reader.sink.pending {
      case .comma: time += Swift.max(0, weights[SpeechMeasure.commaTerm])
      case .stop: time += Swift.max(0, weights[SpeechMeasure.stopTerm])
      case nil: break
      }
      return (start, end)
    }
  }
}
