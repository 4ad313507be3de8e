/// A sound as a service has sent it, in a form that InkReel reads.
struct SpeechSound {
  let bytes: [UInt8]
  /// In seconds, where the form shows it without decoding.
  let duration: Double?
  let sampleRate: Int?

  /// Below this peak there is no sound: -60 dBFS.
  private static let silent = 0.001

  /// What can be wrong, to follow the name of the service.
  enum Fault: Error, Hashable {
    /// It ends before it says that it does.
    case cut
    case wrong(String)
  }

  /// - Parameters:
  ///   - contentType: What the server says that it is; empty where it says nothing.
  ///   - samples: The rate of the samples if they come without a header.
  init(_ bytes: [UInt8], contentType: String, samples rate: Int?) throws(Fault) {
    guard !bytes.isEmpty else { throw .wrong("sent an empty answer instead of sound") }
    let form = SoundForm(bytes)
    if form == .wave {
      self = try SpeechSound(WaveSound(bytes))
    } else if let rate, SpeechSound.areSamples(form, contentType) {
      // Two bytes a sample, of which the last may be cut off.
      self = try SpeechSound(WaveSound(samples: Array(bytes.prefix(bytes.count & ~1)), sampleRate: rate))
    } else if let form, form != .page, form != .json {
      self = SpeechSound(bytes: bytes, duration: nil, sampleRate: nil)
    } else {
      throw .wrong(SpeechSound.description(of: form, bytes, contentType))
    }
  }

  private init(bytes: [UInt8], duration: Double?, sampleRate: Int?) {
    self.bytes = bytes
    self.duration = duration
    self.sampleRate = sampleRate
  }

  private init(_ wave: WaveSound) throws(Fault) {
    guard wave.frames > 0 else { throw .wrong("sent a sound without a single sample") }
    if let peak = wave.peak, peak < SpeechSound.silent { throw .wrong("sent nothing but silence") }
    self.init(
      bytes: wave.file,
      duration: Double(wave.frames) / Double(wave.sampleRate),
      sampleRate: wave.sampleRate
    )
  }

  /// Whether bytes that are asked for as samples are samples: these may start like anything else.
  private static func areSamples(_ form: SoundForm?, _ contentType: String) -> Bool {
    if contentType.isEmpty || ["pcm", "l16", "raw"].contains(where: { contentType.contains($0) }) {
      return true
    }
    return form == nil && !contentType.hasPrefix("text/") && !contentType.hasSuffix("json")
  }

  private static func description(of form: SoundForm?, _ bytes: [UInt8], _ contentType: String) -> String {
    var response = HTTPResponse()
    (response.body, response.contentType) = (bytes, contentType)
    let message = ServiceMessage(response).text
    let said = message.isEmpty ? "" : ": \(message)"
    return switch form {
    case .json: "sent JSON instead of sound\(said)"
    case .page: "sent a web page instead of sound\(said); check the `url` in inkreel.json"
    case nil where !message.isEmpty: "sent text instead of sound\(said)"
    default:
      "sent a sound in a form that InkReel does not read"
        + (contentType.isEmpty ? "" : " (\(contentType))") + "; ask it for another `format` in inkreel.json"
    }
  }
}

/// What bytes are, by how they start.
private enum SoundForm {
  case wave, flac, ogg, mpeg, mp4, json, page

  init?(_ bytes: [UInt8]) {
    func starts(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    let first = bytes.first { !" \t\r\n".utf8.contains($0) }
    if (starts("RIFF") || starts("RF64")) && (starts("WAVE", at: 8) || bytes.count < 12) {
      self = .wave
    } else if starts("fLaC") {
      self = .flac
    } else if starts("OggS") {
      self = .ogg
    } else if starts("ID3") || bytes.count > 1 && bytes[0] == 0xFF && bytes[1] & 0xE0 == 0xE0 {
      // MP3, and AAC with its own frames.
      self = .mpeg
    } else if starts("ftyp", at: 4) {
      self = .mp4
    } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      self = .json
    } else if first == UInt8(ascii: "<") {
      self = .page
    } else {
      return nil
    }
  }
}
