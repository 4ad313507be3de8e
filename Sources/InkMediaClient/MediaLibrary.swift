package import InkDiagnostics
import InkMessages
import InkPlan
import InkSystem
import InkWorkspace

/// What is known of media files: in this run, by what other runs remember, and by asking `inkreel-media`. What is
/// known of a file is forgotten when it changes.
package final class MediaLibrary {
  /// All that is known so far.
  package private(set) var known = MediaFacts()
  /// The versions that have been looked for, by path; of what is no file `nil`.
  private var stamps: [String: FileStamp?] = [:]
  /// The files whose versions are known to be the ones on the disk.
  private var current: Set<String> = []
  private lazy var cache = findCache()
  private let findCache: () -> MediaFactsCache?
  private let client: MediaClient?
  private let program: () -> String

  /// Nothing is looked at before it is needed: many scripts name no file.
  ///
  /// - Parameters:
  ///   - cache: What other runs remember; `nil` for nothing.
  ///   - client: Who is asked; `nil` for one that is started when it is needed, and ended when it has answered.
  ///   - program: The path of what is started then.
  package init(
    cache: @autoclosure @escaping () -> MediaFactsCache? = .user,
    asking client: MediaClient? = nil,
    program: @autoclosure @escaping () -> String = MediaClient.installedProgram
  ) {
    findCache = cache
    self.client = client
    self.program = program
  }

  /// Looks for some files.
  ///
  /// - Parameter policy: How far to go to find out what is not known yet.
  /// - Returns: All that is known then, and what people should know of the search itself.
  package func facts<Failure: Error>(
    for paths: [String],
    policy: MediaPolicy<Failure>
  ) throws(Failure) -> (facts: MediaFacts, diagnostics: [Diagnostic]) {
    let diagnostics = try policy.find(paths, self)
    return (known, diagnostics)
  }

  /// Takes in what a background probe has found out.
  package func learn(_ findings: BackgroundProbe.Findings) {
    for (path, file) in findings.files { known.add(file, at: path) }
  }

  /// Any file may have changed.
  package func forget() { current = [] }

  // MARK: What policies are made of

  /// Looks into what other runs remember of the files that have changed since they were looked for last.
  ///
  /// - Returns: Those of which nothing is remembered.
  func recall(_ paths: [String]) -> [String] {
    let changed = refresh(paths)
    guard !changed.isEmpty else { return [] }
    let batch = ProbeBatch(changed, cache: cache)
    known.add(batch.known)
    return batch.unknown
  }

  /// Forgets what is known of files that have changed.
  ///
  /// - Returns: Those files, and the new ones.
  private func refresh(_ paths: [String]) -> [String] {
    paths.filter { current.insert($0).inserted && hasChanged($0) }
  }

  private func hasChanged(_ path: String) -> Bool {
    let stamp = FileStamp(path)
    guard stamps[path] != .some(stamp) else { return false }
    stamps[path] = .some(stamp)
    known.remove(path)
    return true
  }

  func isFile(_ path: String) -> Bool { stamps[path] != .some(nil) }

  /// Asks for all files of which nothing is known, in one request.
  ///
  /// - Parameter isOptional: Whether to go on without the program, and to say what is not known.
  func ask(_ paths: [String], isOptional: Bool) throws(MediaClientError) -> [Diagnostic] {
    _ = refresh(paths)
    var seen: Set<String> = []
    let missing = paths.filter { !known.has($0) && seen.insert($0).inserted }
    guard !missing.isEmpty, !(isOptional && known.isFinal) else { return [] }
    let batch = ProbeBatch(missing, cache: cache)
    known.add(batch.known)
    let unknown = batch.unknown
    guard !unknown.isEmpty else { return [] }
    do throws(MediaClientError) {
      let files = try MediaClient.answer(
        .probe,
        batch.request,
        as: ProbeAnswer.self,
        from: client,
        orStarting: program
      ).files
      for (path, file) in zip(unknown, files) { known.add(file, at: path) }
      return batch.remember(files)
    } catch {
      guard case .unavailable(let reason) = error, isOptional else { throw error }
      known.isFinal = true
      return [.unknownMedia((unknown.count, Set(paths).count), because: reason)]
    }
  }
}
