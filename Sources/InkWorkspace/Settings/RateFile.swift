import InkConfig
import InkDiagnostics
package import InkEstimate
import InkText

/// A rate on the disk.
package enum RateFile {
  package static func read(_ path: String) throws(DiagnosedError) -> CreditRate {
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try InputFile.read(path, limit: RateReader.largestSize)
    } catch {
      let message = "cannot read the rate \(ShownText.quoted(path)): \(error)"
      throw DiagnosedError(Diagnostic(.unreadableConfig, message, at: nil))
    }
    let source = SourceText(name: path, bytes: bytes)
    let (rate, diagnostics) = RateReader.read(source)
    guard let rate else { throw DiagnosedError(diagnostics, of: source) }
    return rate
  }
}
