/// A line for `inkreel-espeak --phonemes`: asks how the words of a text sound.
package struct PhonemeRequest: Hashable, Sendable, Codable {
  package var id: Int
  package var text: String
  /// A voice of espeak's, such as `fr-fr`.
  package var voice: String

  package init(id: Int, text: String, voice: String) {
    self.id = id
    self.text = text
    self.voice = voice
  }
}

/// The line that answers it.
package struct PhonemeReply: Hashable, Sendable, Codable {
  /// The request's; absent where the line is no request.
  package var id: Int?
  /// One entry for each white-space separated word of the text, in order.
  package var words: [Word]?
  package var error: VoiceReply.Failure?

  package struct Word: Hashable, Sendable, Codable {
    package var text: String
    /// In the International Phonetic Alphabet as espeak writes it, with a `^` between the letters of one sound; empty
    /// for a word that is not heard.
    package var ipa: String

    package init(text: String, ipa: String) {
      self.text = text
      self.ipa = ipa
    }
  }

  package init(id: Int?, words: [Word]? = nil, error: VoiceReply.Failure? = nil) {
    self.id = id
    self.words = words
    self.error = error
  }
}
