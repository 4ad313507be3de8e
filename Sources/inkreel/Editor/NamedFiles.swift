import Synchronization

/// The files that scripts have been found to name and that no one has looked for yet. Checks add to it, and they may
/// run on several threads.
final class NamedFiles: Sendable {
  private let paths = Mutex<Set<String>>([])

  func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

  func take() -> Set<String> {
    paths.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }
}
