import InkMessages
import InkVoiceProgram
import InkVoices

/// Kokoro-FastAPI's `POST /dev/captioned_speech`: https://github.com/remsky/Kokoro-FastAPI
enum KokoroSpeech {
  static func speak(
    _ request: VoiceRequest,
    _ connection: ServiceConnection
  ) throws(VoiceError) -> Speech {
    let service = connection.service
    let message = try service.request(
      "/dev/captioned_speech",
      [
        "model": service.model.map(ServiceField.text), "input": .text(request.text),
        "voice": request.voice.isEmpty ? nil : .text(request.voice), "speed": .number(request.speed),
        "response_format": .text("wav"), "lang_code": letter(of: request.language).map(ServiceField.text),
        // It streams lines of JSON by default, and reads numbers in its own way, which InkReel has put into words.
        "stream": .boolean(false), "return_timestamps": .boolean(true),
        "normalization_options": .object(["normalize": .boolean(false)]),
      ]
    )
    return try connection.answer(
      to: message,
      refused: { response throws(VoiceError) in
        try connection.explain(response, voice: request.voice) { () throws(VoiceError) in
          try VoiceList.names(HTTPRequest(url: service.base + "/v1/audio/voices"), connection)
        }
        return nil
      },
      { response throws(ServiceConnection.AnswerFault) in
        let answer = try connection.decode(Answer.self, response)
        let sound = try connection.sound(try connection.base64(answer.audio), "", samples: nil)
        let times = (answer.timestamps ?? []).map {
          TimedText(text: $0.word, start: $0.start, end: $0.end)
        }
        try connection.checkRate(
          sound,
          isTooFast: SpeechPace.isTooFast(times, seconds: sound.duration)
            || SpeechPace.isTooFast(request, seconds: sound.duration)
        )
        return Speech(sound: sound, times: times.isEmpty ? nil : times)
      }
    )
  }

  private struct Answer: Decodable {
    struct Word: Decodable {
      let word: String
      /// In seconds, as the end.
      let start: Double
      let end: Double

      private enum CodingKeys: String, CodingKey {
        case word
        case start = "start_time"
        case end = "end_time"
      }
    }

    let audio: String
    /// Absent for languages that it knows no times of.
    let timestamps: [Word]?
  }

  /// Kokoro's letter for a language.
  private static func letter(of language: String) -> String? {
    let language = VoiceLanguage.nearest(to: language)?.tag ?? language
    return switch VoiceLanguage.primary(language) {
    case "en": language == "en-GB" ? "b" : "a"
    case "es": "e"
    case "fr": "f"
    case "hi": "h"
    case "it": "i"
    case "ja": "j"
    case "pt": "p"
    case "zh", "cmn": "z"
    default: nil
    }
  }
}
