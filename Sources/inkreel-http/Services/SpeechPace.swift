import InkMessages

/// How fast a text is spoken.
enum SpeechPace {
  /// Letters a second at the voice's own pace, some 270 words a minute: no voice speaks so fast by itself.
  private static let most = 22.0
  /// In shorter texts a pace says little.
  private static let fewestLetters = 40

  /// Whether a sound is too short for its text: half as long as it has to be, where its header gives twice the rate.
  ///
  /// Known of alphabets with a letter for each sound, more or less.
  static func isTooFast(_ request: VoiceRequest, seconds: Double?) -> Bool {
    guard let seconds, seconds > 0 else { return false }
    let letters = request.text.unicodeScalars.count { scalar in
      scalar.properties.isAlphabetic && scalar.value < 0x530
    }
    return letters >= fewestLetters && Double(letters) > most * max(1, request.speed) * seconds
  }

  /// Whether the words are reported to end long after the sound.
  static func isTooFast(_ times: [TimedText], seconds: Double?) -> Bool {
    guard let seconds, let last = times.last(where: { $0.end.isFinite })?.end else { return false }
    return last > 1 && last > 1.6 * seconds
  }
}
