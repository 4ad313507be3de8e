package import InkTime

/// A sentence that has been spoken, at its place.
package struct SpeechClip: Hashable, Sendable {
  /// Index in `speech`.
  package let item: Int
  /// Index in `elements`.
  package let element: Int
  /// Index in `files`.
  package let file: Int
  package let range: TickRange
  package let gain: Double
  package let text: String
}

extension RenderPlan {
  /// What has been spoken, in the order of the script.
  package var clips: [SpeechClip] {
    speech.enumerated().flatMap { index, item in
      item.sentences.compactMap { sentence in
        sentence.clip.map {
          SpeechClip(
            item: index,
            element: item.element,
            file: $0,
            range: sentence.range,
            gain: item.gain,
            text: sentence.text
          )
        }
      }
    }
  }
}
