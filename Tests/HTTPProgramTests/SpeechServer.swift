import FoundationEssentials
import InkMessages
import InkSystem
import InkVoices
import TestSupport

/// `speech_server.py` at work, and `inkreel-http` as it is run with it.
///
/// The answers of a voice may depend on how often it was asked, so each test has a server of its own.
final class SpeechServer {
  /// What the server expects, and what must be nowhere else.
  static let key = "sk-secret-0123456789abcdef"
  static let sentence = "The quick brown fox, it jumps over the lazy dog — again and again."
  static let program = RunProgram.folder + "/inkreel-http"
  static let environment = ["SPEECH_KEY=\(key)", "SPEECH_SERVER_KEY=\(key)", "no_proxy=*"]

  static let certificate = Repository.path("Tests/HTTPProgramTests/localhost.pem")

  let port: String
  let folder: TemporaryFolder
  private let child: ChildProcess

  /// - Parameter isEncrypted: With the certificate in `localhost.pem`.
  init(isEncrypted: Bool = false) throws {
    folder = try TemporaryFolder()
    let log = folder.file("requests")
    let script = Repository.path("Tests/HTTPProgramTests/speech_server.py")
    child = try ChildProcess(
      ["env"] + SpeechServer.environment
        + (isEncrypted ? ["SPEECH_SERVER_CERTIFICATE=\(SpeechServer.certificate)"] : []) + [
          "sh", "-c", "exec python3 \"$0\" 2> \"$1\"", script, log,
        ]
    )
    var text = ""
    while !text.hasSuffix("\n") {
      let part = try child.output.read(upTo: 100)
      guard !part.isEmpty else { throw SystemError(ECONNREFUSED) }
      text += String(decoding: part, as: UTF8.self)
    }
    port = String(text.dropLast())
  }

  deinit {
    child.closeInput()
    _ = child.wait()
  }

  // MARK: Requests

  /// What the server was sent.
  struct Received: Decodable {
    let path: String
    let body: [String: ServiceField]
    let mostRunning: Int

    private enum CodingKeys: String, CodingKey {
      case path, body
      case mostRunning = "most_running"
    }
  }

  func received() throws -> [Received] {
    let lines = String(decoding: try folder.read("requests"), as: UTF8.self).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(Received.self, from: Data($0.utf8)) }
  }

  // MARK: The program

  func service(_ preset: VoiceService.Preset) -> VoiceService {
    var service = VoiceService(preset: preset, url: url(preset), key: .variable("SPEECH_KEY"))
    if preset == .openai { service.model = "tts-1" }
    return service
  }

  func url(_ preset: VoiceService.Preset) -> String {
    "http://127.0.0.1:\(port)" + (preset == .openai ? "/v1" : "")
  }

  static func arguments(_ service: VoiceService, key: String? = nil) throws -> [String] {
    let json = String(decoding: try JSONEncoder().encode(service.sound), as: UTF8.self)
    return ["--service", json] + ((key ?? service.key?.text).map { ["--key", $0] } ?? [])
  }

  struct Outcome {
    let status: Int32
    let output: String
    let standardError: String
    /// The sound that was written.
    let sound: WaveHeader?
    let bytes: [UInt8]?

    var words: [VoiceWord]? {
      try? JSONDecoder().decode(VoiceAnswer.self, from: Data(output.utf8)).words
    }
  }

  /// One request of version 1.
  func speak(
    _ service: VoiceService,
    voice: String,
    text: String = sentence,
    language: String = "en-US",
    speed: Double = 1,
    key: String? = nil,
    environment: [String] = []
  ) throws -> Outcome {
    let name = "\(UUID().uuidString).wav"
    let request = VoiceRequest(
      text: text,
      voice: voice,
      language: language,
      speed: speed,
      output: folder.file(name)
    )
    let outcome = try RunProgram.run(
      [SpeechServer.program] + (try SpeechServer.arguments(service, key: key)),
      input: Array(try JSONEncoder().encode(request)),
      environment: SpeechServer.environment + environment
    )
    let bytes = try? folder.read(name)
    return Outcome(
      status: outcome.status,
      output: outcome.text,
      standardError: outcome.standardError,
      sound: bytes.flatMap { WaveHeader($0) },
      bytes: bytes
    )
  }
}
