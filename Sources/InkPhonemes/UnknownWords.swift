/// What goes into the network for words that no lexicon has, and how what comes out is read.
///
/// The network reads one word: the numbers of its letters, as one row of 64-bit integers (`chars`). It gives a row of
/// numbers of sounds, in which repetitions and zeros only separate. It is hibari-tts 0.2.1's by Maureese Williams, under
/// the Apache License 2.0 (docs/licences.md).
package struct UnknownWords: Sendable {
  private let letters: ByteTable
  private let sounds: ByteTable
  private let longestWord: Int

  package init(_ tables: EnglishTables, _ dialect: EnglishDialect) {
    switch dialect {
    case .american: (letters, sounds) = (tables[.americanLetters], tables[.americanSounds])
    case .british: (letters, sounds) = (tables[.britishLetters], tables[.britishSounds])
    }
    longestWord = tables[.longestWords].value(of: dialect.rawValue.utf8).flatMap(UnknownWords.number) ?? 0
  }

  /// The numbers of a word's letters, as many as the network reads; empty where it knows none of them.
  package func input(for word: String) -> [Int64] {
    Array(word.unicodeScalars.lazy.compactMap(number).prefix(longestWord))
  }

  private func number(of letter: Unicode.Scalar) -> Int64? {
    letters.value(of: String(letter).utf8).flatMap(UnknownWords.number).map(Int64.init)
  }

  private static func number(_ bytes: [UInt8]) -> Int? { bytes.count == 4 ? bytes.span.number(at: 0) : nil }

  func phonemes(of output: [Int64]) -> Phonemes {
    var phonemes: Phonemes = ""
    var last: Int64 = 0
    for number in output {
      if number != last, number != 0, let key = UInt32(exactly: number),
        let sound = sounds.value(of: [UInt8].number(Int(key)))
      {
        phonemes = phonemes + Phonemes(String(decoding: sound, as: UTF8.self))
      }
      last = number
    }
    return phonemes
  }
}
