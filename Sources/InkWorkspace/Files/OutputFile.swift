import InkDiagnostics
import InkSystem

/// Writes a small result whole or not at all.
package enum OutputFile {
  package static func write(_ bytes: [UInt8], to path: String) throws(DiagnosedError) {
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw DiagnosedError(.unwritableOutput(path, because: error))
    }
  }
}
