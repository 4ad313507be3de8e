import InkDiagnostics
import InkMessages
import InkPlan
import InkSystem
import InkWorkspace

/// Some media files before and after they are probed: what is remembered of them, and what has to be asked.
struct ProbeBatch {
  private struct File {
    /// As it was asked for.
    let path: String
    let absolute: String
    /// `nil` for what is no file.
    let stamp: FileStamp?

    init(_ path: String) {
      self.path = path
      absolute = Paths.absolute(path)
      stamp = FileStamp(absolute)
    }
  }

  /// What other runs found out, by path.
  private(set) var known: [String: FileContent] = [:]
  private var asked: [File] = []
  private let start = FileStamp.now
  private let cache: MediaFactsCache?

  /// - Parameter cache: `nil` where nothing can be remembered.
  init(_ paths: [String], cache: MediaFactsCache?) {
    self.cache = cache
    let files = paths.map(File.init)
    let stamps = files.compactMap { file in file.stamp.map { (file.absolute, $0) } }
    let remembered = cache?.contents(of: Dictionary(stamps) { first, _ in first }) ?? [:]
    for file in files {
      if let content = remembered[file.absolute] {
        known[file.path] = content
      } else {
        asked.append(file)
      }
    }
  }

  /// The files that have to be asked for.
  var unknown: [String] { asked.map(\.path) }

  var request: ProbeRequest { ProbeRequest(paths: asked.map(\.absolute)) }

  /// Keeps what was found out of the unknown files for other runs. A file that changed while it was probed, or
  /// just before, is not kept.
  ///
  /// - Parameter files: In the order of `unknown`; there may be fewer.
  /// - Returns: What people should know when nothing can be kept.
  func remember(_ files: [ProbedFile]) -> [Diagnostic] {
    let entries = zip(asked, files).compactMap { file, found -> MediaFactsCache.Entry? in
      guard let content = found.content, let stamp = file.stamp, stamp.isSettled(at: start),
        stamp == FileStamp(file.absolute), stamp.size == content.size
      else { return nil }
      return MediaFactsCache.Entry(path: file.absolute, stamp: stamp, content: content)
    }
    do {
      try cache?.store(entries)
      return []
    } catch {
      var diagnostic = Diagnostic(
        .environment,
        "cannot cache the facts about the media files: \(error)",
        at: nil
      )
      diagnostic.severity = .warning
      return [diagnostic]
    }
  }
}
