import InkSystem
import InkText
import InkVoiceProgram
import InkVoices

/// Reads the key of a service from where the configuration says that it is.
enum KeyReader {
  private static let longest = 4096

  /// - Throws: When it is not there, when others can read it, or when no header can carry it.
  static func key(_ source: ServiceKey) throws(VoiceError) -> String {
    let text =
      switch source {
      case .variable(let name): try variable(name)
      case .file(let path): try file(home(path))
      }
    let key = text.trimmingSpaces
    guard !key.isEmpty else {
      throw VoiceError(.environment, "\(place(source)) is empty; put the key there")
    }
    guard key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw VoiceError(
        .environment,
        "\(place(source)) holds more than a key, which is one line of ASCII characters without spaces"
      )
    }
    return key
  }

  /// For messages.
  static func place(_ source: ServiceKey) -> String {
    switch source {
    case .variable(let name): "the environment variable \(name)"
    case .file(let path): "the file \(path)"
    }
  }

  private static func variable(_ name: String) throws(VoiceError) -> String {
    guard let value = getenv(name) else {
      throw VoiceError(
        .environment,
        "the environment variable \(name) is not set; set it to the service's key"
      )
    }
    return String(cString: value)
  }

  private static func file(_ path: String) throws(VoiceError) -> String {
    do throws(SystemError) {
      let file = try FileDescriptor.open(path, waits: false)
      let status = try file.status()
      guard status.kind == .file else { throw SystemError(EISDIR) }
      guard status.permissions & 0o077 == 0 else { throw SystemError(EPERM) }
      guard status.size <= longest else { throw SystemError(EFBIG) }
      return String(decoding: try file.read(upTo: longest), as: UTF8.self)
    } catch {
      switch error.number {
      case EPERM:
        throw VoiceError(
          .environment,
          "the file \(path) with the service's key can be read by others; run: chmod 600 \(shellWord(path))"
        )
      case EISDIR, EFBIG:
        throw VoiceError(.environment, "\(path) is no file with a key in it")
      default:
        throw VoiceError(.environment, "cannot read the service's key from the file \(path): \(error)")
      }
    }
  }

  /// With the user's home in the place of a `~` at its start.
  private static func home(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func shellWord(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      byte > 0x7E || "/._-+,@%".utf8.contains(byte) || byte.isASCIIAlphanumeric
    }
    return isPlain ? path : "'" + path.replacing("'", with: #"'\''"#) + "'"
  }
}
