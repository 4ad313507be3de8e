import FoundationEssentials
import InkMessages
import InkVoiceProgram
import InkVoices

/// `POST /v1/audio/speech`: https://platform.openai.com/docs/api-reference/audio/createSpeech
enum OpenAISpeech {
  private static let longestText = 4096
  /// Of `pcm`.
  private static let sampleRate = 24_000

  static func speak(
    _ request: VoiceRequest,
    _ connection: ServiceConnection
  ) throws(VoiceError) -> Speech {
    let service = connection.service
    try connection.checkLength(request.text, atMost: longestText)
    guard !request.voice.isEmpty else {
      throw VoiceError(
        .request,
        "\(connection.name) needs the name of a voice, such as `alloy`; name one in the script or in inkreel.json"
      )
    }
    let format = service.format ?? "wav"
    let message = try service.request(
      path(service.url),
      [
        "model": service.model.map(ServiceField.text), "input": .text(request.text),
        "voice": .text(request.voice), "response_format": .text(format),
        "speed": request.speed == 1 ? nil : .number(request.speed),
        "instructions": service.instructions.map(ServiceField.text),
      ]
    )
    return try connection.answer(
      to: message,
      refused: { response throws(VoiceError) in
        try connection.explain(response, voice: request.voice) { () throws(VoiceError) in
          try voices(connection)
        }
        return nil
      },
      { response throws(ServiceConnection.AnswerFault) in
        let sound = try connection.sound(response, samples: format == "pcm" ? sampleRate : nil)
        // Instructions may ask for any pace.
        let isTooFast = service.instructions == nil && SpeechPace.isTooFast(request, seconds: sound.duration)
        try connection.checkRate(sound, isTooFast: isTooFast)
        return Speech(sound: sound)
      }
    )
  }

  /// A bare host is meant with OpenAI's own path.
  private static func path(_ url: String) -> String {
    let hasPath = url.split(separator: "/", omittingEmptySubsequences: true).count > 2
    return hasPath ? "/audio/speech" : "/v1/audio/speech"
  }

  /// OpenAI has no list of its voices; many servers like it have.
  private static func voices(_ connection: ServiceConnection) throws(VoiceError) -> [String] {
    let path = path(connection.service.url).replacing("/speech", with: "/voices")
    return try VoiceList.names(HTTPRequest(url: connection.service.base + path), connection)
  }
}
