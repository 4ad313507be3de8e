/// Takes what a `LetterReader` finds.
protocol LetterSink {
  /// A letter after another one, as `LetterTimes` pairs them; the last pair of a word is its end.
  mutating func addPair(_ pair: Int)

  /// - Parameters:
  ///   - key: The word as `WordTable` packs its letters; `nil` for a longer one.
  ///   - isSpelled: Whether it is the name of a letter.
  mutating func endWord(_ key: UInt64?, isSpelled: Bool)

  mutating func addPause(_ pause: SpeechPause)
}
