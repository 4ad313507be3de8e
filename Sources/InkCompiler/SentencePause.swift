import InkPlan
import InkSpeech
import InkTime

/// The silence between two sentences of an utterance.
///
/// The gaps are those that narrators leave: a voice that is given one sentence at a time would leave its own, which
/// differ from voice to voice. `docs/speech.md` lists them.
enum SentencePause {
  /// From the end of a sentence's sound to the start of the next one's, at speed 1.
  static func gap(after mark: SpeechMark.Kind?, endsParagraph: Bool) -> Ticks {
    if endsParagraph { return milliseconds(600) }
    return switch mark {
    case .period, .exclamation, .question, .ellipsis: milliseconds(450)
    case .semicolon, .colon, .dash: milliseconds(300)
    case .comma, nil: milliseconds(200)
    }
  }

  private static func milliseconds(_ count: Int64) -> Ticks { Ticks(count * Ticks.perSecond / 1000) }

  /// What a sentence's clip has to be followed by: less than the gap, because the clip ends in silence.
  static func after(_ sentence: SpokenSentences.Sentence, speed: Double) -> Ticks {
    let gap = gap(after: sentence.mark?.kind, endsParagraph: sentence.endsParagraph)
    return max(.zero, Ticks(seconds: gap.seconds / speed) - SpokenSentence.tail)
  }
}
