import InkKokoro
import InkMessages
import InkVoiceProgram

/// Gives each word of a request the numbers of its sounds.
final class WordReader {
  private let folder: KokoroFolder
  private let models: KokoroModels

  init(_ folder: KokoroFolder, _ models: KokoroModels) {
    (self.folder, self.models) = (folder, models)
  }

  /// - Returns: None for a word that is not spoken.
  func tokens(
    of words: [Substring],
    _ request: VoiceRequest,
    _ language: KokoroLanguage
  ) throws(VoiceError) -> [[Int64]] {
    words.map { $0.unicodeScalars.compactMap { $0.isASCII && $0 != "-" ? Int64($0.value % 20) + 43 : nil } }
  }
}
