package import InkCompiler
package import InkEstimate
package import InkLanguage
import InkTime

/// What one narration is expected to last, and how much there is to be said.
package struct NarrationFigures: Sendable {
  /// The sum of its utterances, each with its own range.
  package private(set) var length = SpeechEstimate(low: .zero, expected: .zero, high: .zero)
  package private(set) var words = 0
  package private(set) var characters = 0

  /// - Parameter element: Index of a `tts` in the script's elements.
  package init(_ element: Int, of script: Script, options: PlanOptions) {
    let elements = script.elements
    let choice = SpeakerChoice(elements[element].attributes, options)
    let model = SpeechModel.model(engine: choice.asked.engine, voice: choice.asked.voice)
    var usage = RateUsage(length: .zero)
    var index = element + 1
    while index < elements.count, let parent = elements[index].parent, parent >= element {
      if parent == element, case .speech(let text) = elements[index].content {
        let utterance = model.length(of: text, speed: choice.speed)
        length.low += utterance.low
        length.expected += utterance.expected
        length.high += utterance.high
        usage.count(speech: text)
      }
      index += 1
    }
    words = usage.words
    characters = usage.characters
  }
}
