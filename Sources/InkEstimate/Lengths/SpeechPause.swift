import InkSpeech

/// A pause between words.
enum SpeechPause: Hashable, Sendable {
  /// As at a comma, a dash or a bracket.
  case comma
  /// As at the end of a sentence.
  case stop

  /// Burmese's little section and section are spaces to espeak-ng.
  static func isHeardByEspeak(_ mark: SpeechMark) -> Bool {
    mark.scalar != "\u{104A}" && mark.scalar != "\u{104B}"
  }

  init(_ mark: SpeechMark) {
    switch mark.kind {
    case .comma, .dash, .semicolon, .colon: self = .comma
    case .ellipsis, .period, .exclamation, .question: self = .stop
    }
  }
}
