package import InkMessages
package import InkVoiceProgram
internal import InkText
internal import InkVoices

/// Who speaks a request, in which language and how fast.
package struct SpokenVoice: Sendable {
  /// As it was asked for, or the language's first voice.
  package let name: String
  package let blend: VoiceBlend
  package let language: KokoroLanguage
  package let speed: Double

  /// - Parameter voices: Those that are installed.
  package init(_ request: VoiceRequest, voices: Set<String>) throws(VoiceError) {
    let asked = KokoroLanguage(tag: request.language)
    name = request.voice.isEmpty ? (asked ?? .americanEnglish).firstVoice : request.voice
    blend = try VoiceBlend(name, voices: voices)
    speed = request.speed
    guard let language = asked ?? (request.language.isEmpty ? KokoroLanguage(voice: name) : nil) else {
      throw SpokenVoice.unread(request, name)
    }
    self.language = language
  }

  private static func unread(_ request: VoiceRequest, _ voice: String) -> VoiceError {
    let tag = request.language.isEmpty ? KokoroVoice(voice)?.language.tag ?? "" : request.language
    let language = VoiceLanguage.nearest(to: tag)
    let espeak = KnownEngine.espeak.voices.first { $0.language == language }?.name
    return VoiceError(
      .request,
      "Kokoro's voice `\(voice)` does not read \(language?.name ?? "`\(tag)`") yet; "
        + (espeak.map { "the voice `\($0)` of the engine `espeak` does" } ?? "choose another engine")
    )
  }

  /// Why nothing of a text is spoken: its letters are none that the voice reads, or it has none.
  package func silence(of text: String) -> VoiceError {
    let choice = VoiceChoice(engine: KnownEngine.kokoro.name, voice: name, language: language.tag)
    let read = ReadLetters.systems(of: choice)
    let unread = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).compactMap(WritingSystem.init)
      .first { read?.contains($0) == false }
    guard let unread else {
      return VoiceError(.request, "the text contains nothing that the voice `\(name)` can say")
    }
    let espeak = ReadLetters.language(for: unread, in: text)
    return VoiceError(
      .request,
      "Kokoro's voice `\(name)` does not read \(unread.letters); "
        + (espeak.map { "the voice `\($0)` of the engine `espeak` does" }
          ?? "write the text in letters that it reads")
    )
  }
}
