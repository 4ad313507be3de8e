import InkDiagnostics
import InkSystem

/// Makes the folder that a result is written to.
package enum OutputFolder {
  /// With those above it that are missing.
  package static func make(_ path: String) throws(DiagnosedError) {
    do throws(SystemError) {
      try Folder.make(path)
    } catch {
      throw DiagnosedError(
        Diagnostic(.unwritableOutput, "cannot create the folder `\(path)`: \(error)", at: nil)
      )
    }
  }
}
