import InkText
import Synchronization

/// What this process has started to write and has not finished: so that the next run can remove it when this one is
/// killed.
///
/// Each process has a folder of its own in `unfinished` in the cache. In it lie files that are for this process
/// alone, and links to unfinished files elsewhere, which have to be in the folder that they are finished for. A lock
/// next to the folder says whether its process lives: the system gives it back however that ends.
package final class UnfinishedFiles: Sendable {
  /// With a slash at its end.
  package let folder: String
  /// The folder again, where its path is not UTF-8: other programs are given a path in JSON.
  private let opened: FileDescriptor?
  private let lockPath: String
  private let lock: FileDescriptor
  private let count = Atomic<Int>(0)

  private struct Shared {
    weak var files: UnfinishedFiles?
  }

  private static let shared = Mutex(Shared())
  private static let lockEnding = ".lock"

  /// This process's own, as long as somebody keeps it. Files of processes that are gone are removed when it is made.
  ///
  /// - Returns: `nil` where there is no cache to write in: what is killed then stays.
  package static var current: UnfinishedFiles? {
    shared.withLock { shared in
      if let files = shared.files { return files }
      guard let cache = UserFolders.cache else { return nil }
      let root = "\(cache.path)/unfinished"
      sweep(root)
      let files = try? UnfinishedFiles(in: root)
      shared.files = files
      return files
    }
  }

  /// - Parameter root: The folder of all processes' folders.
  init(in root: String) throws(SystemError) {
    try Folder.make(root)
    (lockPath, lock) = try UnfinishedFiles.lock(in: root)
    folder = "\(lockPath.dropLast(UnfinishedFiles.lockEnding.count))/"
    guard folder.withSystemPath({ unsafe mkdir($0, 0o700) }) == 0 else {
      let error = SystemError(errno)
      FileRemoval.remove(lockPath)
      throw error
    }
    opened = PathText.isPlain(folder) ? nil : try FileDescriptor.open(folder)
  }

  deinit {
    // Whoever had a file here has removed it, or never made it.
    for name in Folder.names(in: folder) { FileRemoval.removeAll(folder + name) }
    FileRemoval.removeFolder(folder)
    FileRemoval.remove(lockPath)
  }

  /// The path of a new file that is for this process alone, and for programs that it starts: UTF-8 in any case.
  package func newPath(ending: String) -> String {
    // Only Linux has paths that are not UTF-8, and it names open folders.
    let place = opened.map { "/proc/\(getpid())/fd/\($0.number)/" } ?? folder
    return "\(place)\(nextNumber).\(ending)"
  }

  private var nextNumber: Int { count.wrappingAdd(1, ordering: .relaxed).newValue }

  /// Notes a file that is about to be made elsewhere.
  ///
  /// - Parameter path: Absolute.
  /// - Returns: The note, to be removed when the file is finished; `nil` where it cannot be made.
  func note(_ path: String) -> String? {
    let note = "\(folder)\(nextNumber)"
    let result = path.withSystemPath { path in note.withSystemPath { unsafe symlink(path, $0) } }
    return result == 0 ? note : nil
  }

  // MARK: Locks

  private static func lock(in root: String) throws(SystemError) -> (String, FileDescriptor) {
    for _ in 0..<100 {
      let path = "\(root)/\(getpid())-\(UInt32.random(in: .min ... .max))\(lockEnding)"
      let file: FileDescriptor
      do throws(SystemError) {
        file = try FileDescriptor.create(path)
      } catch {
        guard error == SystemError(EEXIST) else { throw error }
        continue
      }
      // A sweep may have come between, and taken it for one that was left.
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0,
        FileStatus(of: path)?.identity == (try file.status()).identity
      else { continue }
      return (path, file)
    }
    throw SystemError(EEXIST)
  }

  // MARK: Sweeping

  /// Removes what processes left that are gone.
  static func sweep(_ root: String) {
    for name in Folder.names(in: root) where name.hasSuffix(lockEnding) {
      let path = "\(root)/\(name)"
      guard let file = try? FileDescriptor.open(path, waits: false),
        flock(file.number, LOCK_EX | LOCK_NB) == 0
      else { continue }
      let folder = "\(path.dropLast(lockEnding.count))/"
      for entry in Folder.names(in: folder) { remove(folder + entry) }
      FileRemoval.removeFolder(folder)
      FileRemoval.remove(path)
    }
  }

  /// Removes a file, and what a note leads to.
  private static func remove(_ path: String) {
    if let target = SymbolicLink.target(of: path), AtomicFile.isTemporary(target) {
      FileRemoval.remove(target)
    }
    FileRemoval.removeAll(path)
  }
}
