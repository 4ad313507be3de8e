internal import InkJSON
internal import InkMedia
internal import InkMessages
import InkSystem
internal import InkVoices

extension VoiceService {
  /// A session of `inkreel-http` with this service. Where the key is, and how many requests are sent at once, changes
  /// nothing in the sound.
  func session() throws(MediaError) -> ProgramSession {
    let description: String
    do {
      description = String(decoding: try JSONOutput.line(sound), as: UTF8.self)
    } catch {
      throw MediaError(.request, "the service at \(url) cannot be described: \(error)")
    }
    var command = [InstalledProgram.path("inkreel-http"), "--service", description]
    if let key { command += ["--key", key.text] }
    if let parallel { command += ["--parallel", "\(parallel)"] }
    return ProgramSession(
      command,
      parallel: requestsAtOnce,
      service: .init(name: "the speech service at \(url)", identity: ["inkreel-http", description])
    )
  }
}
