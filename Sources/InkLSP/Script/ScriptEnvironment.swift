package import InkAssist
package import InkCompiler
package import InkDiagnostics
package import InkEstimate
package import InkLanguage
package import InkPlan
package import InkText

/// What decides what a script means, beside its text.
package struct DocumentSettings: Sendable {
  /// An `inkreel.json`, and what is wrong with it.
  package struct ConfigurationReport: Sendable {
    /// Absolute.
    package let path: String
    /// `nil` when it cannot be read.
    package let source: SourceText?
    package let diagnostics: [Diagnostic]

    package init(path: String, source: SourceText?, diagnostics: [Diagnostic]) {
      self.path = path
      self.source = source
      self.diagnostics = diagnostics
    }
  }

  package let compiler: Compiler
  package let resolve: FileResolver
  package let rate: CreditRate
  package let configuration: ConfigurationReport?

  package init(
    compiler: Compiler,
    resolve: @escaping FileResolver,
    rate: CreditRate,
    configuration: ConfigurationReport?
  ) {
    self.compiler = compiler
    self.resolve = resolve
    self.rate = rate
    self.configuration = configuration
  }
}

/// What the server asks of the program that it is part of: everything on the disk.
package protocol ScriptEnvironment: AnyObject {
  /// - Parameter path: Absolute. Nothing need be there.
  func settings(for path: String, _ client: ClientSettings) -> DocumentSettings

  /// What is remembered of media files, by path; nothing is opened for it.
  func knownFacts(of paths: [String]) -> [String: FileContent]

  /// The scripts in a folder and those below it.
  func scripts(in folder: String) -> [String]

  /// What a script on the disk says by itself, whatever the files are that it names; `nil` for one that
  /// cannot be read.
  func readScript(_ path: String) -> ScriptSnapshot?

  /// What a script at a path could name.
  func sources(for path: String, _ client: ClientSettings) -> AssistSources

  /// Looks at the disk anew from now on.
  func forget()

  /// Where the page of a diagnostic can be read; `nil` when there is no such place.
  func pageURI(of code: DiagnosticCode) -> String?
}
