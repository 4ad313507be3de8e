import FoundationEssentials
import InkPhonemes
import InkSpeech
import TestSupport
import Testing

/// Sentences in their spoken form, read by InkReel and by hibari-tts, word by word. `INKREEL_FUZZ` takes ten times as
/// many.
@Suite struct EnglishReferenceTests {
  private static let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] == nil ? 300 : 3_000

  @Test(arguments: EnglishDialect.allCases) func sentencesSoundAsInTheReference(dialect: EnglishDialect)
    throws
  {
    let sentences = try EnglishReferenceTests.heldOut(dialect)
    let reader = EnglishReader(try EnglishReference.tables.get(), dialect)
    let readings = try EnglishReference.read(sentences, dialect)
    try #require(readings.count == sentences.count)
    var differences: [String] = []
    for (sentence, reading) in zip(sentences, readings) {
      let words = sentence.split(separator: " ")
      if let difference = EnglishReferenceTests.difference(reader, words, reading) {
        differences.append("\(sentence)\n  \(difference)")
      }
    }
    let share = 1 - Double(differences.count) / Double(sentences.count)
    #expect(share >= 0.995, "\(share) of \(sentences.count)\n\(differences.joined(separator: "\n"))")
  }

  private static func difference(
    _ reader: EnglishReader,
    _ words: [Substring],
    _ reading: EnglishReference.Reading
  ) -> String? {
    do {
      let found = try reader.phonemes(of: words) { input throws(EnglishReference.Unasked) in
        try reading.network(input)
      }
      guard found.count == reading.words.count else {
        return "\(found.count) words for \(reading.words.count)"
      }
      let different = found.indices.filter { found[$0] != KokoroAlphabet.readable(reading.words[$0]) }
      return different.isEmpty
        ? nil
        : different.map { "\(words[$0]): \(found[$0]) for \(reading.words[$0])" }.joined(separator: "; ")
    } catch {
      return "\(error)"
    }
  }

  /// The rows that no estimate was fitted to, then sentences of this machine's documentation.
  private static func heldOut(_ dialect: EnglishDialect) throws -> [String] {
    var shown: [String] = []
    for row in try Repository.text("Tests/EstimateTests/heldout.tsv").split(separator: "\n") {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      if fields[0] == "en" { shown.append(String(fields[3])) }
    }
    shown += try EnglishReference.sentences(count)
    let language = SpeechLanguage(tag: dialect == .british ? "en-GB" : "en-US")
    let spoken = shown.map { SpokenText($0, language: language).text }.filter { !$0.isEmpty }
    return Array(spoken.prefix(count))
  }
}
