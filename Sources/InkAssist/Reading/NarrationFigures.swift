package import InkCompiler
package import InkEstimate
package import InkLanguage
import InkTime

/// How much one narration has to say, and how long that is expected to last.
package struct NarrationFigures: Sendable {
  package let words: Int
  package let characters: Int
  private let utterances: [Script.Element]
  private let attributes: Attributes

  /// - Parameter element: Index of a `tts` in the script's elements.
  package init(_ element: Int, of script: Script) {
    let elements = script.elements
    var usage = RateUsage(length: .zero)
    var utterances: [Script.Element] = []
    var index = element + 1
    while index < elements.count, let parent = elements[index].parent, parent >= element {
      if parent == element, case .speech(let text) = elements[index].content {
        usage.count(speech: text)
        utterances.append(elements[index])
      }
      index += 1
    }
    words = usage.words
    characters = usage.characters
    self.utterances = utterances
    attributes = elements[element].attributes
  }

  /// The sum of its utterances, in the voice that the script asks for, each with its own range.
  package func length(options: PlanOptions) -> SpeechEstimate {
    let choice = options.speaker(attributes)
    var sum = SpeechEstimate(low: .zero, expected: .zero, high: .zero)
    for text in utterances.compactMap({ $0.narrated(by: options.pronunciations) }) {
      let length = options.length(of: text, by: choice.asked, speed: choice.speed)
      sum.low += length.low
      sum.expected += length.expected
      sum.high += length.high
    }
    return sum
  }
}
