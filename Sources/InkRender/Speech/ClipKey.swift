internal import InkMedia
internal import InkMessages
import InkSystem

/// The name of a clip in the cache: the hash of everything that makes it.
struct ClipKey: Hashable {
  let digits: String

  /// Counts up with each change of what is done to a voice's sound.
  private static let form = "inkreel clip 1"

  init(_ utterance: Utterance) throws(MediaProblem) {
    let hash = try ContentHash()
    var fields = [
      ClipKey.form, utterance.text, utterance.speaker.engine, utterance.speaker.voice,
      utterance.speaker.language, "\(utterance.speed)", "\(utterance.command.count)",
    ]
    for (index, argument) in utterance.command.enumerated() {
      fields.append(argument)
      fields.append(ClipKey.state(of: index == 0 ? ClipKey.program(argument) : argument))
    }
    for field in fields { hash.update("\(field.utf8.count):\(field)") }
    digits = hash.finish()
  }

  /// Size and time of change of a program, script or model that an argument names: with another one of
  /// them, the voice is another.
  private static func state(of path: String) -> String {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return "" }
    #if canImport(Glibc)
      let changed = status.st_mtim
    #else
      let changed = status.st_mtimespec
    #endif
    return "\(status.st_size) \(changed.tv_sec) \(changed.tv_nsec)"
  }

  /// Where the system would find the program.
  private static func program(_ name: String) -> String {
    guard !name.contains("/"), let search = unsafe getenv("PATH") else { return name }
    for folder in unsafe String(cString: search).split(separator: ":") {
      let path = "\(folder)/\(name)"
      if unsafe access(path, X_OK) == 0 { return path }
    }
    return name
  }
}
