import FoundationEssentials
import InkJSON
import InkMessages
import InkVoiceProgram
import InkVoices

/// What a service has spoken.
struct Speech {
  let sound: SpeechSound
  /// `nil` where the service says nothing of the times.
  var times: [TimedText]?
}

extension VoiceService {
  /// Has a service speak a request.
  func speak(_ request: VoiceRequest, over connection: ServiceConnection) throws(VoiceError) -> Speech {
    switch preset {
    case .openai: try OpenAISpeech.speak(request, connection)
    case .kokoroFastAPI: try KokoroSpeech.speak(request, connection)
    case .piper: try PiperSpeech.speak(request, connection)
    case .elevenlabs: try ElevenLabsSpeech.speak(request, connection)
    }
  }

  /// Without what a preset adds to it.
  var base: String {
    let end = "/v1"
    return preset != .openai && url.hasSuffix(end) ? String(url.dropLast(end.count)) : url
  }

  /// A request to a path of the service: its own fields, and those of the configuration.
  func request(_ path: String, _ own: [String: ServiceField?]) throws(VoiceError) -> HTTPRequest {
    let fields = (fields ?? [:]).merging(own.compactMapValues(\.self)) { _, own in own }
    do {
      return HTTPRequest(url: base + path, body: try JSONOutput.line(fields))
    } catch {
      throw VoiceError(.request, "the text cannot be written as JSON: \(error)")
    }
  }
}

extension ServiceConnection {
  /// The sound that an answer is.
  func sound(_ response: HTTPResponse, samples rate: Int? = nil) throws(AnswerFault) -> SpeechSound {
    try sound(response.body, response.contentType, samples: rate)
  }

  func sound(_ bytes: [UInt8], _ contentType: String, samples rate: Int?) throws(AnswerFault) -> SpeechSound {
    do throws(SpeechSound.Fault) {
      return try SpeechSound(bytes, contentType: contentType, samples: rate)
    } catch {
      switch error {
      case .cut: throw .cut
      case .wrong(let what): throw .failure(VoiceError(.environment, "\(name) \(what)"))
      }
    }
  }

  /// The JSON of an answer in which a sound is.
  func decode<Value: Decodable>(_ type: Value.Type, _ response: HTTPResponse) throws(AnswerFault) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(response.body))
    } catch {
      // What is no such JSON may be a page, an error or nothing.
      if let sound = try? SpeechSound(response.body, contentType: response.contentType, samples: nil) {
        _ = sound
        throw .failure(
          VoiceError(
            .environment,
            "\(name) sent a sound alone, without the times of the words; check the `url`"
          )
        )
      }
      _ = try sound(response)
      throw .failure(VoiceError(.environment, "\(name) sent an answer in an unknown form"))
    }
  }

  func base64(_ text: String) throws(AnswerFault) -> [UInt8] {
    guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else {
      throw .failure(VoiceError(.environment, "\(name) sent a sound that is no Base64"))
    }
    return Array(data)
  }

  /// Adds the voices that the service has to the failure of a request that names another one.
  func explain(
    _ response: HTTPResponse,
    voice: String,
    names: () throws(VoiceError) -> [String]
  ) throws(VoiceError) {
    guard [400, 404, 422, 500].contains(response.status), !voice.isEmpty,
      ServiceMessage(response).text.lowercased().contains("voice"), let names = try? names(), !names.isEmpty,
      !names.contains(voice)
    else { return }
    throw unknownVoice(voice, names)
  }

  func unknownVoice(_ voice: String, _ names: [String]) -> VoiceError {
    let shown = names.prefix(12).map { "`\($0)`" }
    let list =
      names.count > shown.count
      ? shown.joined(separator: ", ") + " and \(names.count - shown.count) more"
      : shown.joined(separator: ", ")
    return VoiceError(.request, "\(name) has no voice `\(voice)`; it has \(list)")
  }

  /// A text that is longer than a service takes.
  func checkLength(_ text: String, atMost limit: Int) throws(VoiceError) {
    let count = text.unicodeScalars.count
    guard count > limit else { return }
    throw VoiceError(
      .request,
      "the sentence has \(count) characters, and \(name) takes at most \(limit); split it"
    )
  }

  /// A sound whose header gives another rate than its samples have is spoken too fast or too slowly.
  func checkRate(_ sound: SpeechSound, isTooFast: Bool) throws(AnswerFault) {
    guard isTooFast, let duration = sound.duration, let rate = sound.sampleRate else { return }
    let seconds = (duration * 10).rounded() / 10
    throw .failure(
      VoiceError(
        .environment,
        "\(name) sent \(seconds) s of sound for a text that takes twice as long: the header gives \(rate) samples a "
          + "second, and the samples seem to have \(rate / 2)"
      )
    )
  }
}
