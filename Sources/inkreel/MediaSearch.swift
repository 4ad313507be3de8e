import InkMediaClient
import InkMessages
import InkPlan
import InkWorkspace

/// What is known of some files before and after `inkreel-media` is asked.
struct MediaSearch {
  private(set) var contents: [String: FileContent] = [:]
  /// The files that have to be asked for, as the script has them.
  private(set) var unknown: [String] = []
  private var stamps: [String: FileStamp] = [:]
  private let start = FileStamp.now
  private let cache: MediaFactsCache?

  init(_ paths: [String]) {
    // Without a home folder there is nowhere to remember things.
    cache = (try? SpeechCache.folder(nil)).map { MediaFactsCache(folder: $0) }
    for path in paths { stamps[DiskFiles.absolute(path)] = FileStamp(DiskFiles.absolute(path)) }
    let known = cache?.contents(of: stamps) ?? [:]
    for path in paths {
      if let content = known[DiskFiles.absolute(path)] {
        contents[path] = content
      } else {
        unknown.append(path)
      }
    }
  }

  var request: ProbeRequest { ProbeRequest(paths: unknown.map(DiskFiles.absolute)) }

  /// Takes an answer in, and remembers it for the next time.
  mutating func learn(_ answer: ProbeAnswer) -> [(path: String, problem: MediaProblem)] {
    var problems: [(path: String, problem: MediaProblem)] = []
    for (path, file) in zip(unknown, answer.files) {
      contents[path] = file.content
      if let problem = file.problem { problems.append((path, problem)) }
    }
    remember()
    return problems
  }

  /// A file that changed while it was looked at, or just before, is not remembered.
  private func remember() {
    let entries = unknown.compactMap { path -> MediaFactsCache.Entry? in
      let absolute = DiskFiles.absolute(path)
      guard let content = contents[path], let stamp = stamps[absolute], stamp.isSettled(at: start),
        stamp == FileStamp(absolute), stamp.size == content.size
      else { return nil }
      return MediaFactsCache.Entry(path: absolute, stamp: stamp, content: content)
    }
    do {
      try cache?.store(entries)
    } catch {
      Console.error("inkreel: what is known of the media files cannot be kept for the next run: \(error)\n")
    }
  }
}
