import InkDiagnostics
import InkRPC
import InkSystem

/// Makes the folder that a result is written to.
enum OutputFolder {
  /// With those above it that are missing.
  static func make(_ path: String) throws(ExitStatus) {
    var place = ""
    for part in path.split(separator: "/") {
      place += "/\(part)"
      guard unsafe mkdir(place, 0o777) != 0, errno != EEXIST, errno != EISDIR else { continue }
      let error = SystemError(errno)
      Console.show(.unwritableOutput(folder: place, because: error))
      throw .environment
    }
  }
}
