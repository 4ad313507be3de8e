import InkEstimate
import InkLanguage
import InkPlan
import InkSpeech
import InkTime
import InkVoices

/// A stretch of narration as a voice speaks it: its sentences, and the pauses between them.
struct SpokenStretch {
  private let text: SpokenText
  private let sentences: [SpokenSentences.Sentence]
  private let voice: VoiceChoice
  private let speed: Double
  private let measured: MeasuredSpeech

  /// - Parameter speed: Within `PlanLimits.speed`.
  init(_ narrated: NarratedText, by voice: VoiceChoice, speed: Double, _ measured: MeasuredSpeech) {
    self.voice = voice
    self.measured = measured
    text = narrated.spoken(in: SpeechLanguage(tag: voice.language))
    sentences = SpokenSentences(text, shownCount: narrated.shown.utf8.count).sentences
    self.speed = speed
  }

  /// None after the last.
  private func pause(_ index: Int) -> Ticks {
    index + 1 < sentences.count ? SentencePause.after(sentences[index], speed: speed) : .zero
  }

  // MARK: Lengths

  /// In seconds, of each sentence.
  private func expected(_ model: SpeechModel) -> [Double] {
    sentences.map { model.expectedSeconds(of: model.measure(text, $0.words), speed: speed) }
  }

  /// As its engine has measured it; `nil` where it has not.
  private func known(_ index: Int) -> MeasuredSpeech.Length? {
    measured.isEmpty ? nil : measured[sentence(index)]
  }

  private func sentence(_ index: Int) -> MeasuredSpeech.Sentence {
    let words = sentences[index].words
    return MeasuredSpeech.Sentence(
      text: text.text(of: words),
      sounds: sounds(text.voiceWords(words)),
      speaker: voice,
      speed: speed
    )
  }

  /// Those that no engine has measured.
  var unmeasured: [MeasuredSpeech.Sentence] {
    sentences.indices.map(sentence).filter { measured[$0] == nil }
  }

  /// How long it lasts, with its last sentence as spoken, which the layout rounds.
  func estimate(_ model: SpeechModel, frameRate: FrameRate) -> SpeechEstimate {
    let measured = sentences.indices.map { known($0)?.length }
    let expected = expected(model)
    let share = model.spread(of: zip(expected, measured).reduce(0) { $0 + ($1.1 == nil ? $1.0 : 0) })
    func length(_ factor: Double) -> Ticks {
      var end = Ticks.zero
      for (index, seconds) in expected.enumerated() {
        let length = measured[index] ?? Ticks(seconds: seconds * factor)
        end = end + (index + 1 < expected.count ? frameRate.wholeFrames(length + pause(index)) : length)
      }
      return end
    }
    return SpeechEstimate(low: length(max(0, 1 - share)), expected: length(1), high: length(1 + share))
  }

  // MARK: Plan

  /// What a plan has of it, from zero on, with expected lengths.
  func item(_ model: SpeechModel) -> (sentences: [SpokenSentence], lengths: [Ticks], words: [[WordTime]]) {
    let measured = sentences.indices.map(known)
    let lengths = zip(expected(model), measured).map { $1?.length ?? Ticks(seconds: $0) }
    var items: [SpokenSentence] = []
    var words: [[WordTime]] = []
    for (index, sentence) in sentences.enumerated() {
      let voiceWords = text.voiceWords(sentence.words)
      let spans = measured[index].flatMap { $0.words.count == voiceWords.count ? $0.words : nil }
      words.append(
        spans ?? model.wordSpans(of: voiceWords, in: text, total: lengths[index]).map { WordTime($0) }
      )
      items.append(
        SpokenSentence(
          text: text.text(of: sentence.words),
          units: units(index, voiceWords),
          sentenceEnds: sentenceEnds(index),
          sounds: sounds(voiceWords),
          start: .zero,
          end: lengths[index],
          pause: pause(index)
        )
      )
    }
    return (items, lengths, words)
  }

  /// Of words as a voice parts them: of one that consists of several, all must have sounds.
  private func sounds(_ voiceWords: [Range<Int>]) -> [SpokenSounds]? {
    guard !text.sounds.isEmpty else { return nil }
    let sounds = voiceWords.enumerated().compactMap { index, words -> SpokenSounds? in
      let parts = words.compactMap { text.sounds[$0] }
      return parts.count == words.count ? SpokenSounds(word: index, ipa: parts.joined()) : nil
    }
    return sounds.isEmpty ? nil : sounds
  }

  /// Whether the last word of the sentence before goes on in it.
  private func isContinued(_ index: Int) -> Bool {
    index > 0 && sentences[index - 1].units.upperBound > sentences[index].units.lowerBound
  }

  /// See `SpokenSentence`. What ends within a word that spaces do not part is left out.
  private func sentenceEnds(_ index: Int) -> [Int]? {
    let sentence = sentences[index]
    guard !sentence.units.isEmpty else { return nil }
    let start = text.units[sentence.units.lowerBound].shown
    let first = isContinued(index) ? start.upperBound : start.lowerBound
    let ends = sentence.words.compactMap { word -> Int? in
      let unit = text.words[word].unit
      guard text.words[word].endsSentence,
        word + 1 == text.words.count || text.words[word + 1].unit != unit
      else { return nil }
      let end = text.units[unit].shown.upperBound - first
      return end > 0 ? end : nil
    }
    let last = text.units[sentence.units.upperBound - 1].shown.upperBound - first
    return ends == [last] ? nil : ends
  }

  /// Empty where each word is said for one.
  private func units(_ index: Int, _ voiceWords: [Range<Int>]) -> [SpokenUnit] {
    let sentence = sentences[index]
    let shared = isContinued(index)
    var rest = voiceWords[...]
    let units = sentence.units.map { unit in
      let spoken = rest.prefix { text.words[$0.lowerBound].unit == unit }.count
      rest = rest.dropFirst(spoken)
      let isContinued = shared && unit == sentence.units.lowerBound
      return SpokenUnit(shown: isContinued ? 0 : text.units[unit].shown.count, spoken: spoken)
    }
    return units.allSatisfy { $0 == SpokenUnit(shown: 1, spoken: 1) } ? [] : units
  }
}
