import FoundationEssentials
import InkAssist
import InkCompiler
import InkDiagnostics
import InkEstimate
import InkLSP
import InkLanguage
import InkPlan
import InkSystem
import InkText

/// What the language server knows of the disk: configurations, media files, what was found out about them.
final class EditorEnvironment: ScriptEnvironment {
  private let arguments: SettingsArguments
  private let rates: RateArguments
  /// Scripts of one configuration share what was read, by the configuration's path.
  private var known: [Key: DocumentSettings] = [:]
  /// The same of scripts that are not open, which name the same files again and again.
  private var lookups: [Key: KnownFiles] = [:]
  private var searches: [String?: ConfigurationSearch] = [:]
  private let media: EditorMedia
  private var pages: [DiagnosticCode: String?] = [:]

  /// Scripts that nobody has opened are read up to this size.
  private static let largestUnasked: Int64 = 4 << 20

  private struct Key: Hashable {
    let configuration: String?
    let folder: String
    let client: ClientSettings
  }

  init(_ arguments: SettingsArguments, _ rates: RateArguments, _ media: EditorMedia) {
    self.arguments = arguments
    self.rates = rates
    self.media = media
  }

  // MARK: Settings

  func settings(for path: String, _ client: ClientSettings) -> DocumentSettings {
    let (settings, file) = scriptSettings(for: path, client)
    let key = Key(configuration: file?.path, folder: PlanPaths.folder(of: path), client: client)
    if let settings = known[key] { return settings }
    let (files, named) = (settings.files, media.named)
    let made = DocumentSettings(
      compiler: settings.compiler,
      resolve: { name, kind in
        let resolution = files.resolve(name, kind, for: path).absolute
        if case .found(let path) = resolution { named.add(path) }
        return resolution
      },
      rate: rate(for: settings),
      configuration: file.map {
        DocumentSettings.ConfigurationReport(
          path: DiskFiles.absolute($0.path),
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
    let arguments = arguments.adding(
      libraries: client.libraries,
      variables: client.variables.mapValues { Variable($0, origin: "set in the editor") },
      search: search(client)
    )
    let file = arguments.search.file(for: path)
    return (ScriptSettings(arguments, file), file)
  }

  private func search(_ client: ClientSettings) -> ConfigurationSearch {
    if let search = searches[client.configuration] { return search }
    let search = client.configuration.map { ConfigurationSearch(.file($0)) } ?? arguments.search.renewed
    searches[client.configuration] = search
    return search
  }

  /// What is wrong with a rate is told on standard error, and the usual one is counted by.
  private func rate(for settings: ScriptSettings) -> CreditRate {
    do {
      return try rates.rate(for: settings)
    } catch {
      if let error = error as? UsageError { Console.error("inkreel lsp: \(error.message)\n") }
      Console.error("inkreel lsp: credits are counted by the rate `\(CreditRate.inkslop.name)`\n")
      return .inkslop
    }
  }

  // MARK: Files

  func knownFacts(of paths: [String]) -> [String: FileContent] {
    media.look(paths)
    return media.contents
  }

  var hasMediaProblems: Bool { media.hasProblems }

  func mediaProblems(of paths: [String]) -> [String: FileProblem] { media.problems(of: paths) }

  var news: FileDescriptor? { media.news }

  func takeNews() -> EnvironmentNews { media.takeNews() }

  func investigate() { media.investigate() }

  func scripts(in folder: String) -> [String] { ScriptFiles([folder]).paths }

  func readScript(_ path: String) -> ScriptSnapshot? {
    guard let source = try? ScriptInput.read(path) else { return nil }
    let compiler = Compiler(PlanOptions(generator: Version.program))
    return ScriptSnapshot(compiler.check(source, resolve: nil), compiler: compiler, rate: .inkslop)
  }

  func version(of path: String) -> String? {
    guard let stamp = FileStamp(path), stamp.size <= EditorEnvironment.largestUnasked else { return nil }
    return "\(stamp.size).\(stamp.modified).\(stamp.changed)"
  }

  /// Its media files are looked for, and not looked at: that waits until it is opened.
  func check(_ path: String, _ client: ClientSettings) -> Compiler.Checked? {
    guard let source = try? ScriptInput.read(path) else { return nil }
    let (settings, file) = scriptSettings(for: path, client)
    let key = Key(configuration: file?.path, folder: PlanPaths.folder(of: path), client: client)
    let files = lookups[key] ?? settings.files
    lookups[key] = files
    return settings.compiler.check(source) { files.resolve($0, $1, for: path).absolute }
  }

  func sources(for path: String, _ client: ClientSettings) -> AssistSources {
    let libraries = scriptSettings(for: path, client).settings.files.libraries
    let own = PlanPaths.folder(of: path)
    return AssistSources(list: { folder in
      guard !folder.hasPrefix("/"), !folder.split(separator: "/").contains("..") else { return [] }
      return ([own] + libraries).flatMap { root -> [AssistSources.FolderEntry] in
        let place = folder.isEmpty ? root : DiskFiles.join(root, folder)
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
    media.forget()
  }

  // MARK: Pages

  /// The pages are in the program; an editor opens files. So each is laid into the cache when it is first
  /// needed.
  func pageURI(of code: DiagnosticCode) -> String? {
    if let known = pages[code] { return known }
    let uri = page(of: code).map { FileURI.text(ofPath: $0) }
    pages[code] = .some(uri)
    return uri
  }

  private func page(of code: DiagnosticCode) -> String? {
    guard let text = DiagnosticPages.text(of: code), let cache = try? SpeechCache.folder(nil) else {
      return nil
    }
    let folder = "\(cache)/diagnostics"
    let path = "\(folder)/\(code.rawValue).md"
    let bytes = Array(text.utf8)
    if let old = try? InputFile.read(path, limit: 1 << 20), old == bytes { return path }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try OutputFile.write(bytes, to: path)
      return path
    } catch {
      Console.error("inkreel lsp: the page of `\(code.rawValue)` cannot be written to \(path): \(error)\n")
      return nil
    }
  }
}

extension FileResolution {
  /// With the path from the file system's root on.
  fileprivate var absolute: FileResolution {
    switch self {
    case .found(let path): .found(DiskFiles.absolute(path))
    case .foundInOtherCase(let path, let name): .foundInOtherCase(DiskFiles.absolute(path), name: name)
    case .missing, .outside: self
    }
  }
}
