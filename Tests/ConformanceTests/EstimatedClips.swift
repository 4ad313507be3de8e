import InkPlan
import InkTime

extension RenderPlan {
  /// Clips that last as long as an estimated plan expects, of sentences whose words are each spoken as one.
  var estimatedClips: [MeasuredClip] {
    speech.flatMap { item in
      item.sentences.map { sentence in
        MeasuredClip(
          file: PlanFile(path: "clip", content: nil),
          length: sentence.range.length,
          words: item.words.map(\.range).filter(sentence.range.contains).map { $0.moved(by: -sentence.start) }
        )
      }
    }
  }
}
