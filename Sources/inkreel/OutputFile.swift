import InkDiagnostics
import InkRPC
import InkSystem

/// Writes a small result whole or not at all.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(ExitStatus) {
    do throws(SystemError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      Console.show(.unwritableOutput(path, because: error))
      throw .environment
    }
  }
}
