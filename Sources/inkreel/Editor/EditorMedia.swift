import InkLSP
import InkMessages
import InkPlan
import InkSystem
import InkWorkspace
import Synchronization

/// What the language server knows of media files: what other commands have found out, and what it has found out in
/// the background for itself. Each version of a file is looked at once.
final class EditorMedia {
  /// The files that scripts have been found to name and that nobody has looked for yet. Checks add to it, and they
  /// may run on several threads.
  final class Named: Sendable {
    private let paths = Mutex<Set<String>>([])

    func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

    fileprivate func take() -> Set<String> {
      paths.withLock { paths in
        defer { paths = [] }
        return paths
      }
    }
  }

  let named = Named()
  /// By path, of the version in `stamps`.
  private(set) var contents: [String: FileContent] = [:]
  private var problems: [String: FileProblem] = [:]
  /// The versions that have been looked at, or are about to be; of what is no file `nil`.
  private var stamps: [String: FileStamp?] = [:]
  /// The files whose versions are known to be the ones on the disk.
  private var isCurrent: Set<String> = []
  /// `nil` when nothing is to be looked at.
  private let probe: BackgroundProbe?

  /// - Parameter probes: Whether files that nobody has looked at yet are.
  init(probes: Bool) throws(SystemError) {
    probe = probes ? try BackgroundProbe() : nil
  }

  var news: FileDescriptor? { probe?.news }

  /// Looks for files in what is known, and asks for those that are not.
  func look(_ paths: [String]) {
    let changed = paths.filter { isCurrent.insert($0).inserted && hasChanged($0) }
    guard !changed.isEmpty else { return }
    let search = MediaSearch(changed)
    contents.merge(search.contents) { _, new in new }
    probe?.add(search.unknown.filter { stamps[$0] != .some(nil) })
  }

  var hasProblems: Bool { !problems.isEmpty }

  func problems(of paths: [String]) -> [String: FileProblem] {
    look(paths)
    let found = paths.compactMap { path in problems[path].map { (path, $0) } }
    return Dictionary(found) { first, _ in first }
  }

  private func hasChanged(_ path: String) -> Bool {
    let stamp = FileStamp(path)
    guard stamps[path] != .some(stamp) else { return false }
    stamps[path] = .some(stamp)
    contents[path] = nil
    problems[path] = nil
    return true
  }

  /// Has the background start with what scripts were found to name.
  func investigate() {
    look(named.take().sorted())
    probe?.start()
  }

  /// Takes in what the background has found out.
  func takeNews() -> EnvironmentNews {
    guard let findings = probe?.take() else { return EnvironmentNews() }
    for (path, file) in findings.files {
      contents[path] = file.content
      problems[path] = file.problem.map { FileProblem(code: $0.kind.code, message: $0.message) }
    }
    return EnvironmentNews(files: Set(findings.files.map(\.path)), complaints: findings.complaints)
  }

  /// Any file may have changed.
  func forget() { isCurrent = [] }

  func end() { probe?.end() }
}
