/// A service that speaks over HTTP, as a configuration names it.
package struct VoiceService: Hashable, Sendable, Codable {
  /// Which service's requests and answers it has.
  package enum Preset: String, CaseIterable, Sendable, Codable {
    /// `/v1/audio/speech`, as OpenAI has it and many other servers do.
    case openai
    /// Kokoro-FastAPI, with the times of the words.
    case kokoroFastAPI = "kokoro-fastapi"
    /// Piper's own HTTP server.
    case piper
    /// ElevenLabs, with the times of the characters.
    case elevenlabs
  }

  package var preset: Preset
  /// Where it is, without a slash at its end.
  package var url: String
  package var key: ServiceKey?
  package var model: String?
  /// How to speak, in words, for models that read this.
  package var instructions: String?
  /// The form of the sound that it is asked for.
  package var format: String?
  /// What else is sent with each request.
  package var fields: [String: ServiceField]?
  /// How many requests are sent at once; `nil` for what suits the place of the service.
  package var parallel: Int?

  package init(
    preset: Preset,
    url: String? = nil,
    key: ServiceKey? = nil,
    model: String? = nil,
    instructions: String? = nil,
    format: String? = nil,
    fields: [String: ServiceField]? = nil,
    parallel: Int? = nil
  ) {
    self.preset = preset
    let own = preset.standardURL
    self.url = url ?? own
    // The key of a service is sent to that service alone, unless the configuration says so.
    self.key = key ?? (url == nil || url == own ? preset.standardKey : nil)
    self.model = model ?? preset.standardModel
    self.instructions = instructions
    self.format = format ?? preset.formats.first
    self.fields = fields
    self.parallel = parallel
  }

  /// What decides how it sounds, and no more.
  package var sound: VoiceService {
    var service = self
    (service.key, service.parallel) = (nil, nil)
    return service
  }

  /// With the file of its key counted from a folder.
  func located(_ resolve: (String) -> String) -> VoiceService {
    guard case .file(let path) = key, !path.hasPrefix("~/") else { return self }
    var service = self
    service.key = .file(resolve(path))
    return service
  }

  /// How many requests are sent at once: a server of this machine works at one at a time, unless it is said to be able to
  /// do more.
  package var requestsAtOnce: Int { parallel ?? (ServiceAddress(url)?.isLoopback == true ? 1 : 4) }
}

extension VoiceService.Preset {
  package var standardURL: String {
    switch self {
    case .openai: "https://api.openai.com/v1"
    case .kokoroFastAPI: "http://127.0.0.1:8880"
    case .piper: "http://127.0.0.1:5000"
    case .elevenlabs: "https://api.elevenlabs.io"
    }
  }

  package var standardKey: ServiceKey? {
    switch self {
    case .openai: .variable("OPENAI_API_KEY")
    case .elevenlabs: .variable("ELEVENLABS_API_KEY")
    case .kokoroFastAPI, .piper: nil
    }
  }

  package var standardModel: String? {
    switch self {
    case .openai: "gpt-4o-mini-tts"
    case .kokoroFastAPI: "kokoro"
    case .elevenlabs: "eleven_multilingual_v2"
    case .piper: nil
    }
  }

  /// The forms of sound that it can be asked for, first the one that it is; empty where there is no choice.
  package var formats: [String] {
    switch self {
    case .openai: ["wav", "flac", "mp3", "opus", "aac", "pcm"]
    case .elevenlabs:
      ["pcm_24000", "pcm_16000", "pcm_22050", "pcm_44100", "pcm_48000", "mp3_44100_128", "mp3_44100_192"]
    case .kokoroFastAPI, .piper: []
    }
  }

  /// The members of a request that InkReel writes itself.
  package var ownFields: [String] {
    switch self {
    case .openai: ["input", "instructions", "model", "response_format", "speed", "stream_format", "voice"]
    case .kokoroFastAPI:
      [
        "input", "lang_code", "model", "normalization_options", "response_format", "return_timestamps",
        "speed",
        "stream", "voice",
      ]
    case .piper: ["length_scale", "speaker", "speaker_id", "text", "voice"]
    case .elevenlabs: ["model_id", "output_format", "text"]
    }
  }
}
