import InkConfig
import InkDiagnostics
import InkEstimate
import InkText

/// A rate on the disk.
enum RateFile {
  /// Says what is wrong with the file, and ends with it.
  static func read(_ path: String) throws(ExitStatus) -> CreditRate {
    do throws(InputFile.Failure) {
      let source = SourceText(name: path, bytes: try InputFile.read(path, limit: RateReader.largestSize))
      let (rate, diagnostics) = RateReader.read(source)
      Console.show(diagnostics, of: source)
      if let rate { return rate }
    } catch {
      Console.show(.unreadableConfig("the rate \(ShownText.quoted(path))", because: error.description))
    }
    throw .input
  }
}
