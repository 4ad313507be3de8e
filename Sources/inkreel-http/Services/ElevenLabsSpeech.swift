import FoundationEssentials
import InkMessages
import InkText
import InkVoiceProgram
import InkVoices

/// `POST /v1/text-to-speech/{voice_id}/with-timestamps`:
/// https://elevenlabs.io/docs/api-reference/text-to-speech/convert-with-timestamps
enum ElevenLabsSpeech {
  private static let longestText = 10_000
  private static let speeds = 0.7...1.2

  static func speak(
    _ request: VoiceRequest,
    _ connection: ServiceConnection
  ) throws(VoiceError) -> Speech {
    let service = connection.service
    try connection.checkLength(request.text, atMost: longestText)
    guard speeds.contains(request.speed) else {
      throw VoiceError(
        .request,
        "\(connection.name) speaks at 0.7 to 1.2 times the pace of a voice, not at \(NumberText.plain(request.speed))"
      )
    }
    let voice = try identifier(of: request.voice, connection)
    let format = service.format ?? "pcm_24000"
    var fields: [String: ServiceField?] = [
      "text": .text(request.text), "model_id": service.model.map(ServiceField.text),
      "voice_settings": settings(service, speed: request.speed),
    ]
    // With one seed for all, the service tries to speak the same text in the same way.
    if service.fields?["seed"] == nil { fields["seed"] = .number(0) }
    let message = try service.request(
      "/v1/text-to-speech/\(escaped(voice))/with-timestamps?output_format=\(escaped(format))",
      fields
    )
    let rate = format.hasPrefix("pcm_") ? Int(format.dropFirst("pcm_".count)) : nil
    return try connection.answer(
      to: message,
      refused: { response throws(VoiceError) in
        try connection.explain(response, voice: request.voice) { () throws(VoiceError) in
          try voices(connection).map(\.name).sorted()
        }
        return nil
      }
    ) { response throws(ServiceConnection.AnswerFault) in
      let answer = try connection.decode(Answer.self, response)
      let sound = try connection.sound(try connection.base64(answer.audio), "", samples: rate)
      let times = answer.alignment.map(ElevenLabsSpeech.times)
      try connection.checkRate(sound, isTooFast: SpeechPace.isTooFast(times ?? [], seconds: sound.duration))
      return Speech(sound: sound, times: times)
    }
  }

  private struct Answer: Decodable {
    struct Alignment: Decodable {
      let characters: [String]
      /// In seconds, as the ends.
      let starts: [Double]
      let ends: [Double]

      private enum CodingKeys: String, CodingKey {
        case characters
        case starts = "character_start_times_seconds"
        case ends = "character_end_times_seconds"
      }
    }

    let audio: String
    /// Of the text as it was sent, and not as the service reads it.
    let alignment: Alignment?

    private enum CodingKeys: String, CodingKey {
      case audio = "audio_base64"
      case alignment
    }
  }

  private static func times(_ alignment: Answer.Alignment) -> [TimedText] {
    zip(alignment.characters, zip(alignment.starts, alignment.ends))
      .map { TimedText(text: $0, start: $1.0, end: $1.1) }
  }

  /// Those of the configuration, with the speed of the request.
  private static func settings(_ service: VoiceService, speed: Double) -> ServiceField? {
    var settings: [String: ServiceField] = [:]
    if case .object(let given) = service.fields?["voice_settings"] { settings = given }
    if speed != 1 { settings["speed"] = .number(speed) }
    return settings.isEmpty ? nil : .object(settings)
  }

  /// A voice may be named by its identifier or by its name, which the service's list leads to the identifier.
  private static func identifier(of voice: String, _ connection: ServiceConnection) throws(VoiceError)
    -> String
  {
    let isIdentifier = voice.utf8.count == 20 && voice.utf8.allSatisfy { $0.isASCIIAlphanumeric }
    if isIdentifier { return voice }
    let list = try voices(connection)
    let match =
      list.first { $0.identifier == voice || $0.name == voice }
      ?? list.first { $0.name.lowercased() == voice.lowercased() }
    guard let match else {
      let names = list.map(\.name).sorted()
      guard voice.isEmpty else { throw connection.unknownVoice(voice, names) }
      throw VoiceError(
        .request,
        "\(connection.name) needs a voice; name one in the script or in inkreel.json, such as "
          + (names.first.map { "`\($0)`" } ?? "the identifier of one")
      )
    }
    return match.identifier
  }

  private static func voices(_ connection: ServiceConnection) throws(VoiceError) -> [Voices.Voice] {
    try connection.answer(
      to: HTTPRequest(url: connection.service.base + "/v1/voices")
    ) { response throws(ServiceConnection.AnswerFault) in
      try connection.decode(Voices.self, response)
    }.voices
  }

  private struct Voices: Decodable {
    struct Voice: Decodable {
      let identifier: String
      let name: String

      private enum CodingKeys: String, CodingKey {
        case identifier = "voice_id"
        case name
      }
    }

    let voices: [Voice]
  }

  /// For a part of a path.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        ? String(UnicodeScalar(byte)) : "%\(HexText.digits(byte, count: 2, uppercase: true))"
    }.joined()
  }
}
