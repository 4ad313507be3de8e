import InkKokoro
import InkMessages
import InkPhonemes
import InkVoiceProgram

/// Gives each word of a request the numbers of its sounds. What it needs is opened when it is needed first.
final class WordReader {
  private let folder: KokoroFolder
  private let models: KokoroModels
  private var tables: EnglishTables?
  private var readers: [EnglishDialect: EnglishReader] = [:]
  private var espeak: EspeakReader?

  init(_ folder: KokoroFolder, _ models: KokoroModels) {
    (self.folder, self.models) = (folder, models)
  }

  /// - Returns: None for a word that is not spoken.
  func tokens(
    of words: [Substring],
    _ request: VoiceRequest,
    _ language: KokoroLanguage
  ) throws(VoiceError) -> [[Int64]] {
    let given = Dictionary((request.phonemes ?? []).map { ($0.word, $0.ipa) }) { $1 }
    guard given.keys.allSatisfy(words.indices.contains) else {
      throw VoiceError(.request, "`phonemes` gives the sounds of a word that the text does not have")
    }
    return try phonemes(of: words, given, language).map { KokoroAlphabet.tokens(of: $0) }
  }

  private func phonemes(
    of words: [Substring],
    _ given: [Int: String],
    _ language: KokoroLanguage
  ) throws(VoiceError) -> [String] {
    switch language {
    case .americanEnglish: try english(words, given, .american)
    case .britishEnglish: try english(words, given, .british)
    case .spanish: try other(words, given, voice: "es")
    case .french: try other(words, given, voice: "fr-fr")
    case .hindi: try other(words, given, voice: "hi")
    case .italian: try other(words, given, voice: "it")
    case .brazilianPortuguese: try other(words, given, voice: "pt-br")
    }
  }

  /// - Parameter voice: The one of espeak's that reads the language.
  private func other(
    _ words: [Substring],
    _ given: [Int: String],
    voice: String
  ) throws(VoiceError) -> [String] {
    let sounds = try espeakSounds(of: words.joined(separator: " "), voice: voice)
    guard sounds.count == words.count else {
      throw VoiceError(.environment, "espeak-ng reads \(sounds.count) words in a text of \(words.count)")
    }
    return words.indices.map { index in
      given[index].map { EspeakSounds.phonemes(of: words[index], given: $0) }
        ?? EspeakSounds.phonemes(of: words[index], ipa: sounds[index])
    }
  }

  private func espeakSounds(of text: String, voice: String) throws(VoiceError) -> [String] {
    do throws(VoiceError) {
      return try espeakReader().sounds(of: text, voice: voice)
    } catch {
      // One that has ended at this text is started again for the next.
      if error.fault == .environment { espeak = nil }
      throw error
    }
  }

  private func espeakReader() throws(VoiceError) -> EspeakReader {
    if let espeak { return espeak }
    let started = try EspeakReader()
    espeak = started
    return started
  }

  private func english(
    _ words: [Substring],
    _ given: [Int: String],
    _ dialect: EnglishDialect
  ) throws(VoiceError) -> [String] {
    try englishReader(dialect).phonemes(of: words, given: given) { letters throws(VoiceError) in
      try models.row(from: letters, by: KokoroFolder.network(dialect))
    }
  }

  private func englishReader(_ dialect: EnglishDialect) throws(VoiceError) -> EnglishReader {
    if let reader = readers[dialect] { return reader }
    let reader = EnglishReader(try openTables(), dialect)
    readers[dialect] = reader
    return reader
  }

  private func openTables() throws(VoiceError) -> EnglishTables {
    if let tables { return tables }
    let path = try folder.file(KokoroFolder.tables)
    do throws(EnglishTables.Failure) {
      let opened = try EnglishTables(path)
      tables = opened
      return opened
    } catch {
      throw VoiceError(.environment, "cannot read `\(path)`: \(error); run `inkreel voices install kokoro`")
    }
  }
}

extension KokoroFolder {
  static let tables = "english.tables"

  /// For words that are not in the tables.
  static func network(_ dialect: EnglishDialect) -> String { "unknown-\(dialect.rawValue).onnx" }
}
