import InkAssist
import InkCompiler
import InkDiagnostics
import InkLSP
import InkPlan
import InkSystem
import InkTime
import InkWorkspace
@testable import inkreel

/// The server's own world, but for what is remembered of media files: a file that is there lasts as many seconds
/// as it has bytes.
final class StubEnvironment: ScriptEnvironment {
  private let real: EditorEnvironment

  init() throws {
    let options = try CommandLineOptions([], of: OptionList {})
    real = EditorEnvironment(try Workspace(options, engines: .none), RateArguments(options), nil)
  }

  func knownFacts(of paths: [String]) -> [String: FileContent] {
    var facts: [String: FileContent] = [:]
    for path in paths {
      guard let bytes = try? InputFile.read(path, limit: 1 << 20) else { continue }
      let length = Ticks(Int64(bytes.count) * 48_000)
      let isStill = path.hasSuffix(".png")
      facts[path] = FileContent(
        size: Int64(bytes.count),
        sha256: String(repeating: "0", count: 64),
        duration: isStill ? .zero : length,
        pictureDuration: isStill ? .zero : path.hasSuffix(".mp4") ? length : nil
      )
    }
    return facts
  }

  func settings(for path: String, _ client: ClientSettings) -> DocumentSettings {
    real.settings(for: path, client)
  }

  func scripts(in folder: String) -> [String] { real.scripts(in: folder) }

  func readScript(_ path: String) -> ScriptSnapshot? { real.readScript(path) }

  func sources(for path: String, _ client: ClientSettings) -> AssistSources {
    real.sources(for: path, client)
  }

  // Nothing is looked at in the background.
  var hasMediaProblems: Bool { false }
  func mediaProblems(of paths: [String]) -> [String: FileDiagnostic] { [:] }
  var changeSignal: FileDescriptor? { nil }
  func takeChanges() -> EnvironmentChanges { EnvironmentChanges() }
  func startProbing() {}

  func measure(_ path: String, _ checked: Compiler.Checked, _ options: PlanOptions) {}

  func version(of path: String) -> String? { real.version(of: path) }

  func check(_ path: String, _ client: ClientSettings) -> Compiler.Checked? { real.check(path, client) }

  func forget() {
    real.forget()
  }

  func pageURI(of code: DiagnosticCode) -> String? { "file:///pages/\(code.rawValue).md" }
}
