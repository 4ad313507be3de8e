package import InkConfig
package import InkDiagnostics
package import InkText

/// An `inkreel.json` that was read.
package struct ConfigurationFile {
  /// As people see it; `libraries` and programs are named from its folder on.
  package let path: String
  package let configuration: Configuration
  package let diagnostics: [Diagnostic]
  /// `nil` when it could not be read.
  package let source: SourceText?

  package init(path: String) {
    self.path = path
    do throws(FileReadError) {
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
  package func resolve(_ path: String) -> String {
    path.hasPrefix("/") ? path : Paths.join(Paths.folder(of: self.path), path)
  }
}
