import FoundationEssentials
import InkMessages
import InkVoiceFiles
import TestSupport
import Testing

/// The built `inkreel-kokoro`, run as its users run it.
enum KokoroProgram {
  static let path = RunProgram.folder + "/inkreel-kokoro"

  /// Where Kokoro is installed; what speaks is tested there alone.
  static let installed = InstalledVoices.hasKokoro ? VoiceFolder(path: InstalledVoices.kokoro) : nil
  static let isInstalled = installed != nil
  static let reason = InstalledVoices.reason

  /// - Parameter voices: The folder of voices; `nil` for the one that is installed.
  static func run(
    _ arguments: [String] = [],
    input: String = "",
    voices: String? = nil
  ) throws -> RunProgram.Outcome {
    try RunProgram.run(
      [path] + arguments,
      input: Array(input.utf8),
      environment: ["INKREEL_VOICES=\(voices ?? InstalledVoices.folder)"]
    )
  }

  /// The replies to requests, in the order of the requests.
  static func serve(_ requests: [VoiceRequest], voices: String? = nil) throws -> [VoiceReply] {
    let encoder = JSONEncoder()
    var numbered = requests
    for index in numbered.indices { (numbered[index].id, numbered[index].protocolVersion) = (index, 2) }
    let lines = try numbered.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    let outcome = try run(["--serve"], input: lines.joined(), voices: voices)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.standardError.isEmpty)
    let replies = try outcome.text.split(separator: "\n").map {
      try JSONDecoder().decode(VoiceReply.self, from: Data($0.utf8))
    }
    let last = replies.filter { $0.progress == nil }
    #expect(last.map(\.id) == Array(requests.indices))
    return last
  }

  static func request(
    _ text: String,
    voice: String = "af_heart",
    language: String = "en-US",
    speed: Double = 1,
    to output: String? = nil
  ) -> VoiceRequest {
    VoiceRequest(
      text: text,
      voice: voice,
      language: language,
      speed: speed,
      output: output,
      measure: output == nil ? true : nil
    )
  }
}
