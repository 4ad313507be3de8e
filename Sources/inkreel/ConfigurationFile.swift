import InkConfig
import InkDiagnostics
import InkText

/// An `inkreel.json` that was read.
struct ConfigurationFile {
  /// As people see it; `libraries` and programs are named from its folder on.
  let path: String
  let configuration: Configuration
  let diagnostics: [Diagnostic]
  /// `nil` when it could not be read.
  let source: SourceText?

  init(path: String) {
    self.path = path
    do throws(InputFile.Failure) {
      let source = SourceText(
        name: path,
        bytes: try InputFile.read(path, limit: Configuration.largestSize)
      )
      self.source = source
      (configuration, diagnostics) = ConfigurationReader.read(source)
    } catch {
      source = nil
      configuration = Configuration()
      diagnostics = [.unreadableConfig(ShownText.quoted(path), because: error.description)]
    }
  }

  /// A path of the file, from where the program runs.
  func resolve(_ path: String) -> String {
    path.hasPrefix("/") ? path : DiskFiles.join(PlanPaths.folder(of: self.path), path)
  }
}
