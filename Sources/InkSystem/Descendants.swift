internal import CProcess
import InkText
import Synchronization

/// What the programs that this process started have started themselves.
///
/// A program can leave the group and the session that it was started in, and when its parent ends, no signal to a group
/// reaches it. On Linux it then becomes a child of the nearest process above it that adopts. So `inkreel-media` finds
/// what a voice leaves, and `inkreel` what `inkreel-media` leaves when it is killed.
package enum Descendants {
  private static let isAdopting = Atomic(false)
  /// Children that this process had before it started any: those of a shell that it took the place of.
  private static let inherited = Mutex<Set<Int32>>([])
  /// A program that starts others faster than they are ended is not waited for.
  private static let mostRounds = 100

  /// From here on, what programs leave becomes this process's own.
  package static func adopt() {
    guard !isAdopting.load(ordering: .sequentiallyConsistent) else { return }
    let others = ChildProcess.withOwned { owned in
      hasChildren ? Set(children()).subtracting(owned) : []
    }
    inherited.withLock { $0 = others }
    isAdopting.store(inkreel_adopt_descendants() == 0, ordering: .sequentiallyConsistent)
  }

  /// Ends what was adopted: all children but those that a `ChildProcess` owns, and those from before.
  package static func endAdopted() {
    guard isAdopting.load(ordering: .sequentiallyConsistent) else { return }
    let inherited = inherited.withLock { $0 }
    for _ in 0..<mostRounds {
      let adopted = ChildProcess.withOwned { owned in
        children().filter { !owned.contains($0) && !inherited.contains($0) }
      }
      guard !adopted.isEmpty else { return }
      // A child that has not been waited for keeps its number: no other process is hit.
      for child in adopted { kill(child, SIGKILL) }
      for child in adopted {
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
      }
    }
  }

  /// The system is asked this at once, where looking for the children takes a look at every process.
  private static var hasChildren: Bool {
    var child = unsafe siginfo_t()
    return unsafe waitid(P_ALL, 0, &child, WEXITED | WNOHANG | WNOWAIT) == 0 || errno != ECHILD
  }

  /// The numbers of this process's children.
  private static func children() -> [Int32] {
    let own = "\(getpid())"
    return Folder.names(in: "/proc").compactMap { Int32($0) }.filter {
      ProcessStatus(of: "\($0)")?.parent == own
    }
  }
}
