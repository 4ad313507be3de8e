import InkSpeech

/// A pause between words.
enum SpeechPause: Hashable, Sendable {
  /// As at a comma, a dash or a bracket.
  case comma
  /// As at the end of a sentence.
  case stop

  init(_ mark: SpeechMark) {
    switch mark.kind {
    case .comma, .dash, .semicolon, .colon: self = .comma
    case .ellipsis, .period, .exclamation, .question: self = .stop
    }
  }
}
