import InkConfig
import InkDiagnostics
import InkText
import TestSupport

/// Configurations as tests write them.
enum Configurations {
  static func read(_ text: String) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    ConfigurationReader.read(SourceText(name: Configuration.fileName, text: text))
  }

  static func codes(_ text: String) -> [DiagnosticCode] { read(text).diagnostics.map(\.code) }
}
