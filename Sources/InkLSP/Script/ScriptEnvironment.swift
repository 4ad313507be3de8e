package import InkAssist
package import InkCompiler
package import InkDiagnostics
package import InkEstimate
package import InkLanguage
package import InkPlan
package import InkSystem
package import InkText

/// What decides what a script means, apart from its text.
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

/// Why a media file is of no use.
package struct FileDiagnostic: Hashable, Sendable {
  package let code: DiagnosticCode
  package let message: String

  package init(code: DiagnosticCode, message: String) {
    self.code = code
    self.message = message
  }
}

/// What has been found out in the background.
package struct EnvironmentChanges: Sendable {
  /// The paths of the media files of which more is known.
  package var files: Set<String>
  /// What people should know of the search itself, a sentence each.
  package var messages: [String]
  /// Whether more is known of how long sentences will last: settings have it now.
  package var hasMeasured: Bool

  package init(files: Set<String> = [], messages: [String] = [], hasMeasured: Bool = false) {
    self.files = files
    self.hasMeasured = hasMeasured
    self.messages = messages
  }
}

/// What the server asks of the program that it is part of: everything on the disk.
package protocol ScriptEnvironment: AnyObject {
  /// - Parameter path: Absolute. Nothing need be there.
  func settings(for path: String, _ client: ClientSettings) -> DocumentSettings

  /// What is known of media files, by path, at once: nothing is opened for it. What is not known is found out in
  /// the background.
  func knownFacts(of paths: [String]) -> [String: FileContent]

  /// Whether anything is known to be wrong with any media file.
  var hasMediaProblems: Bool { get }

  /// What is known to be wrong with media files, by path.
  func mediaProblems(of paths: [String]) -> [String: FileDiagnostic]

  /// Can be read when something has been found out in the background; `nil` where nothing ever is.
  var changeSignal: FileDescriptor? { get }

  /// What has been found out; to be called when `changeSignal` can be read.
  func takeChanges() -> EnvironmentChanges

  /// Has the background find out what the scripts that were checked need. Takes no time.
  func startProbing()

  /// Has the background find out how long the sentences of a script will last that is being edited. Takes no time.
  func measure(_ path: String, _ checked: Compiler.Checked, _ options: PlanOptions)

  /// The scripts in a folder and those below it.
  func scripts(in folder: String) -> [String]

  /// What a script on the disk says by itself, whatever the files are that it names; `nil` for one that
  /// cannot be read.
  func readScript(_ path: String) -> ScriptSnapshot?

  /// Names what is in a file: another content has another name. `nil` for what cannot be read, and for a script that
  /// is too large to be read unasked.
  func version(of path: String) -> String?

  /// Checks a script on the disk as `inkreel check` does; `nil` for one that cannot be read.
  func check(_ path: String, _ client: ClientSettings) -> Compiler.Checked?

  /// What a script at a path could name.
  func sources(for path: String, _ client: ClientSettings) -> AssistSources

  /// Looks at the disk again from now on.
  func forget()

  /// Where the page of a diagnostic can be read; `nil` when there is no such place.
  func pageURI(of code: DiagnosticCode) -> String?
}
