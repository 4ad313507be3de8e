import FoundationEssentials
import InkMessages
import InkVoiceProgram
import InkVoices

/// Piper's own server: https://github.com/OHF-Voice/piper1-gpl/blob/main/docs/API_HTTP.md
enum PiperSpeech {
  static func speak(
    _ request: VoiceRequest,
    _ connection: ServiceConnection
  ) throws(VoiceError) -> Speech {
    let (voice, speaker) = parts(of: request.voice)
    try checkVoice(voice, connection)
    let service = connection.service
    let number = speaker.flatMap { Int($0) }
    var fields: [String: ServiceField?] = [
      "text": .text(request.text), "voice": voice.isEmpty ? nil : .text(voice),
      "speaker_id": number.map { .number(Double($0)) },
      "speaker": number == nil ? speaker.map(ServiceField.text) : nil,
      "length_scale": .number(1 / request.speed),
    ]
    // Its noise is another one each time, and with it the length.
    for name in ["noise_scale", "noise_w_scale"] where service.fields?[name] == nil {
      fields[name] = .number(0)
    }
    let read = { (response: HTTPResponse) throws(ServiceConnection.AnswerFault) in
      let sound = try connection.sound(response)
      try connection.checkRate(sound, isTooFast: SpeechPace.isTooFast(request, seconds: sound.duration))
      return Speech(sound: sound)
    }
    let message = try service.request("/synthesize", fields)
    let older = try service.request("/", fields)
    return try connection.answer(
      to: message,
      refused: { response throws(VoiceError) in
        // Versions before 1.4 answer at the root alone.
        guard [404, 405].contains(response.status) else { return nil }
        return try connection.answer(to: older, read)
      },
      read
    )
  }

  /// `en_US-libritts-high#12` is a voice and the number or the name of a speaker.
  private static func parts(of voice: String) -> (String, String?) {
    guard let mark = voice.firstIndex(of: "#") else { return (voice, nil) }
    return (String(voice[..<mark]), String(voice[voice.index(after: mark)...]))
  }

  /// The server speaks with its standard voice in place of one that it does not have, and says nothing of it.
  private static func checkVoice(_ voice: String, _ connection: ServiceConnection) throws(VoiceError) {
    guard !voice.isEmpty else { return }
    let request = HTTPRequest(url: connection.service.base + "/voices")
    let names = try connection.answer(
      to: request,
      refused: { _ in [String]() },
      { response in
        (try? JSONDecoder().decode([String: Anything].self, from: Data(response.body)))?.keys.sorted() ?? []
      }
    )
    guard !names.isEmpty, !names.contains(where: { shortened($0) == shortened(voice) }) else { return }
    throw connection.unknownVoice(voice, names)
  }

  /// It takes the ending of a file's name off by the letters that are in it, and more than the ending with that.
  private static func shortened(_ voice: String) -> String {
    String(voice.reversed().drop { ".onxjs".contains($0) }.reversed())
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
