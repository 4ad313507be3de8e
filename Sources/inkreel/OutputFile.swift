import InkDiagnostics
import InkSystem

/// Writes a small result whole or not at all.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(ExitStatus) {
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      Console.show(Diagnostic(.unwritableOutput, "cannot write `\(path)`: \(error)", at: nil))
      throw .environment
    }
  }
}
