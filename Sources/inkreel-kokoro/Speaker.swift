import InkKokoro
import InkMessages
import InkPlan
import InkVoiceProgram

/// Speaks requests, or measures how long they would be. What it needs is loaded when it is needed first.
final class Speaker {
  struct Answer {
    let words: [VoiceWord]
    let speech: VoiceReply.Speech
  }

  private let folder: KokoroFolder
  private let models: KokoroModels
  private let reader: WordReader

  init(_ folder: KokoroFolder) {
    self.folder = folder
    models = KokoroModels(folder)
    reader = WordReader(folder, models)
  }

  /// - Parameter progress: Is given what is done, from 0 to 1, where a text is spoken in parts.
  func answer(
    _ speech: SpeechRequest,
    progress: (Double) throws(VoiceError) -> Void = { _ in }
  ) throws(VoiceError) -> Answer {
    let request = speech.request
    let voice = try SpokenVoice(request, voices: folder.voices)
    let words = PlanWords.of(request.text)
    let passages = Passage.passages(of: try reader.tokens(of: words, request, voice.language))
    guard !passages.isEmpty else { throw voice.silence(of: request.text) }
    let times: SpeechTimes
    switch speech.aim {
    case .times:
      times = SpeechTimes(
        passages,
        durations: try durations(passages, voice),
        wordCount: words.count,
        speed: voice.speed
      )
    case .sound(let path):
      let (durations, sounds) = try sounds(passages, voice, progress)
      times = SpeechTimes(passages, durations: durations, wordCount: words.count, speed: voice.speed)
      HeldSignals.hold()
      defer { HeldSignals.release() }
      try WaveFile.write(
        ClipLevel.samples(times.sound(of: sounds)),
        sampleRate: SpeechTimes.sampleRate,
        to: path
      )
    }
    return Answer(times, words)
  }

  private func style(_ voice: SpokenVoice, _ passage: Passage) throws(VoiceError) -> [Float] {
    try voice.blend.style { name throws(VoiceError) in
      try folder.style(of: name, tokens: passage.tokens.count)
    }
  }

  private func durations(_ passages: [Passage], _ voice: SpokenVoice) throws(VoiceError) -> [[Int]] {
    let model = try models.measuring()
    var durations: [[Int]] = []
    for passage in passages {
      durations.append(
        try model.durations(passage.tokens, style: try style(voice, passage), speed: voice.speed)
      )
    }
    return durations
  }

  private func sounds(
    _ passages: [Passage],
    _ voice: SpokenVoice,
    _ progress: (Double) throws(VoiceError) -> Void
  ) throws(VoiceError) -> (durations: [[Int]], sounds: [[Float]]) {
    let model = try models.speaking()
    var results: (durations: [[Int]], sounds: [[Float]]) = ([], [])
    for passage in passages {
      let (durations, sound) = try model.speak(
        passage.tokens,
        style: try style(voice, passage),
        speed: voice.speed
      )
      results.durations.append(durations)
      results.sounds.append(sound)
      if results.sounds.count < passages.count {
        try progress(Double(results.sounds.count) / Double(passages.count))
      }
    }
    return results
  }
}

extension Speaker.Answer {
  fileprivate init(_ times: SpeechTimes, _ words: [Substring]) {
    self.words = zip(words, times.words).map { word, range in
      VoiceWord(
        text: String(word),
        start: SpeechTimes.seconds(range.lowerBound),
        end: SpeechTimes.seconds(range.upperBound)
      )
    }
    speech = VoiceReply.Speech(
      start: SpeechTimes.seconds(times.speech.lowerBound),
      end: SpeechTimes.seconds(times.speech.upperBound)
    )
  }
}
