import FoundationEssentials
import InkAssist
import InkCompiler
import InkDiagnostics
import InkEstimate
import InkLSP
import InkLanguage
import InkMediaClient
import InkMessages
import InkPlan
import InkSystem
import InkWorkspace
import InkText

/// What the language server knows of the disk: configurations, media files, what was found out about them.
final class EditorEnvironment: ScriptEnvironment {
  private let workspace: Workspace
  private let rates: RateArguments
  /// Scripts of one configuration share what was read, by the configuration's path.
  private var known: [Key: DocumentSettings] = [:]
  /// The same of scripts that are not open, which name the same files again and again.
  private var lookups: [Key: MediaFileResolver] = [:]
  private var searches: [String?: ConfigurationSearch] = [:]
  /// The media files that checks have found scripts to name.
  private let named = NamedFiles()
  private let library = MediaLibrary()
  /// Who finds out what is not known of media files; `nil` for no one.
  private let probe: BackgroundProbe?
  /// Who finds out how long sentences will last; `nil` for no one.
  private let measurer: BackgroundMeasurer?
  private var measured = MeasuredSpeech()
  private var pages: [DiagnosticCode: String?] = [:]

  /// Scripts that no one has opened are read up to this size.
  private static let largestUnasked: Int64 = 4 << 20

  private struct Key: Hashable {
    let configuration: String?
    let folder: String
    let client: ClientSettings
  }

  /// - Parameter probe: `nil` to leave unknown what is not known of media files.
  init(
    _ workspace: Workspace,
    _ rates: RateArguments,
    _ probe: BackgroundProbe?,
    _ measurer: BackgroundMeasurer? = nil
  ) {
    self.measurer = measurer
    self.workspace = workspace
    self.rates = rates
    self.probe = probe
  }

  // MARK: Settings

  func settings(for path: String, _ client: ClientSettings) -> DocumentSettings {
    var (settings, file) = scriptSettings(for: path, client)
    if !measured.isEmpty { settings.useMeasured(measured) }
    let key = Key(configuration: file?.path, folder: Paths.folder(of: path), client: client)
    if let settings = known[key] { return settings }
    let (find, named) = (settings.files.resolver(for: path), named)
    let made = DocumentSettings(
      compiler: settings.compiler,
      resolve: { name, kind in
        let resolution = find(name, kind).absolute
        if case .found(let path) = resolution { named.add(path) }
        return resolution
      },
      rate: rate(for: settings),
      configuration: file.map {
        DocumentSettings.ConfigurationReport(
          path: Paths.absolute($0.path),
          source: $0.source,
          diagnostics: $0.diagnostics
        )
      }
    )
    known[key] = made
    return made
  }

  private func scriptSettings(for path: String, _ client: ClientSettings) -> (
    settings: ScriptSettings, file: ConfigurationFile?
  ) {
    var overrides = workspace.overrides
    overrides.libraries += client.libraries
    let variables = client.variables.mapValues { Variable($0, origin: "set in the editor") }
    overrides.variables.merge(variables) { own, _ in own }
    let file = search(client).file(for: path)
    return (ScriptSettings(overrides, file, installed: workspace.engines.all), file)
  }

  private func search(_ client: ClientSettings) -> ConfigurationSearch {
    if let search = searches[client.configuration] { return search }
    let search = client.configuration.map { ConfigurationSearch(.file($0)) } ?? workspace.search.renewed
    searches[client.configuration] = search
    return search
  }

  /// What is wrong with a rate is reported on standard error, and the usual one is counted by.
  private func rate(for settings: ScriptSettings) -> CreditRate {
    do {
      return try rates.rate(for: settings)
    } catch {
      ErrorReport.show(error, of: LanguageServerCommand.name)
      Console.error("inkreel lsp: credits are calculated with the rate `\(CreditRate.inkslop.name)`\n")
      return .inkslop
    }
  }

  // MARK: Files

  /// What is known of media files at once; the probe is given those of which nothing is known.
  private func facts(of paths: [String]) -> MediaFacts {
    library.facts(for: paths, policy: probe.map(MediaPolicy.background) ?? .cached).facts
  }

  func knownFacts(of paths: [String]) -> [String: FileContent] { facts(of: paths).contents }

  var hasMediaProblems: Bool { !library.known.problems.isEmpty }

  func mediaProblems(of paths: [String]) -> [String: FileDiagnostic] {
    let problems = facts(of: paths).problems
    let found = paths.compactMap { path in
      problems[path].map { (path, FileDiagnostic(code: $0.kind.code, message: $0.message)) }
    }
    return Dictionary(found) { first, _ in first }
  }

  var changeSignal: FileDescriptor? { probe?.changeSignal }

  func takeChanges() -> EnvironmentChanges {
    guard let findings = probe?.take() else { return EnvironmentChanges() }
    library.learn(findings)
    var changes = EnvironmentChanges(files: Set(findings.files.map(\.path)), messages: findings.messages)
    if let found = measurer?.take() {
      changes.messages += found.messages
      if let speech = found.measured {
        measured = speech
        known = [:]
        changes.hasMeasured = true
      }
    }
    return changes
  }

  func measure(_ path: String, _ checked: Compiler.Checked, _ options: PlanOptions) {
    measurer?.add(path, checked, options)
  }

  func startProbing() {
    _ = facts(of: named.take().sorted())
    probe?.start()
  }

  func scripts(in folder: String) -> [String] { ScriptList([folder]).paths }

  func readScript(_ path: String) -> ScriptSnapshot? {
    guard let source = try? ScriptReader.read(path, kind: .file) else { return nil }
    let compiler = Compiler(PlanOptions(generator: ProductVersion.inkreel))
    return ScriptSnapshot(compiler.check(source, resolve: nil), compiler: compiler, rate: .inkslop)
  }

  func version(of path: String) -> String? {
    guard let stamp = FileStamp(path), stamp.size <= EditorEnvironment.largestUnasked else { return nil }
    return "\(stamp.size).\(stamp.modified).\(stamp.changed)"
  }

  /// Its media files are looked for, and not looked at: that waits until it is opened.
  func check(_ path: String, _ client: ClientSettings) -> Compiler.Checked? {
    guard let source = try? ScriptReader.read(path, kind: .file) else { return nil }
    let (settings, file) = scriptSettings(for: path, client)
    let key = Key(configuration: file?.path, folder: Paths.folder(of: path), client: client)
    let files = lookups[key] ?? settings.files
    lookups[key] = files
    let find = files.resolver(for: path)
    return settings.compiler.check(source) { find($0, $1).absolute }
  }

  func sources(for path: String, _ client: ClientSettings) -> AssistSources {
    let libraries = scriptSettings(for: path, client).settings.files.libraries
    let own = Paths.folder(of: path)
    return AssistSources(list: { folder in
      guard !folder.hasPrefix("/"), !folder.split(separator: "/").contains("..") else { return [] }
      return ([own] + libraries).flatMap { root -> [AssistSources.FolderEntry] in
        let place = folder.isEmpty ? root : Paths.join(root, folder)
        return (FolderListing(place)?.entries ?? []).compactMap { entry in
          guard entry.kind != .other else { return nil }
          return AssistSources.FolderEntry(
            name: entry.name,
            isFolder: entry.kind == .folder,
            isLibrary: root != own
          )
        }
      }
    })
  }

  func forget() {
    known = [:]
    lookups = [:]
    searches = [:]
    library.forget()
  }

  // MARK: Pages

  func pageURI(of code: DiagnosticCode) -> String? {
    if let known = pages[code] { return known }
    let uri = DiagnosticPageFile.path(of: code).map { FileURI.text(ofPath: $0) }
    pages[code] = .some(uri)
    return uri
  }
}

extension FileResolution {
  /// With the path from the file system's root on.
  fileprivate var absolute: FileResolution {
    switch self {
    case .found(let path): .found(Paths.absolute(path))
    case .foundInOtherCase(let path, let name): .foundInOtherCase(Paths.absolute(path), name: name)
    case .missing, .outside: self
    }
  }
}
