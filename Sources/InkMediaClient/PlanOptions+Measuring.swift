package import InkCompiler
package import InkMessages
package import InkPlan
import InkVoices

extension PlanOptions {
  /// Has engines measure sentences, and keeps what they say.
  ///
  /// - Parameters:
  ///   - sentences: Of engines that speak here.
  ///   - cache: Where clips are kept: absolute.
  /// - Returns: Why some could not be measured, each reason once.
  package mutating func measure(
    _ sentences: [MeasuredSpeech.Sentence],
    asking client: MediaClient,
    cache: String
  ) throws(MediaClientError) -> [String] {
    var asked: [MeasuredSpeech.Sentence] = []
    var utterances: [Utterance] = []
    for sentence in sentences {
      guard let engine = engines[sentence.speaker.engine] else { continue }
      asked.append(sentence)
      utterances.append(
        Utterance(
          text: sentence.text,
          speaker: sentence.speaker,
          speed: sentence.speed,
          engine: engine,
          expected: nil,
          phonemes: sentence.sounds.map(WordPhonemes.all)
        )
      )
    }
    let request = SpeakRequest(utterances: utterances, cacheDirectory: cache)
    let answer = try client.call(.measure, request, as: MeasureAnswer.self)
    var problems: [String] = []
    for (sentence, found) in zip(asked, answer.lengths) {
      if let length = found.length {
        measured[sentence] = MeasuredSpeech.Length(length: length, words: found.times)
      } else if let problem = found.problem, !problems.contains(problem.message) {
        problems.append(problem.message)
      }
    }
    return problems
  }
}

extension WordPhonemes {
  /// As a voice gets them.
  package static func all(_ sounds: [SpokenSounds]) -> [WordPhonemes] {
    sounds.map { WordPhonemes(word: $0.word, ipa: $0.ipa) }
  }
}
