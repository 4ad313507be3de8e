/// A file that appears at its path whole or not at all.
///
/// It is written under a temporary name in the same folder and renamed by `commit`; without that, nothing is left of
/// it. A file that was there is replaced and its permissions are kept; where the path is a link to a file, that file is
/// replaced. Whatever ends the process, the path leads to the old file or to the whole new one.
package final class AtomicFile {
  /// Where to write; it is there and empty.
  package let temporaryPath: String
  /// The same, open for reading and writing.
  package let descriptor: FileDescriptor
  /// Where it belongs; `nil` until `commit(as:)` says so.
  private let path: String?
  private let folder: String
  private var isCommitted = false

  /// What went wrong, and at what.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Step: Hashable, Sendable {
      /// What is at the path is no file: a folder (`EISDIR`), a pipe or a device (`ENOTSUP`).
      case replace
      /// The temporary file cannot be made, as in a folder that is not there.
      case create
      case write
      case commit
    }

    package let step: Step
    package let error: SystemError

    package var description: String { error.description }
  }

  /// - Throws: When the file cannot be made, or when what is at the path is no file.
  package convenience init(_ path: String) throws(Failure) {
    let path = AtomicFile.target(of: path)
    let status = FileStatus(of: path)
    switch status?.kind {
    case nil, .file: break
    case .folder: throw Failure(step: .replace, error: SystemError(EISDIR))
    case .link, .other: throw Failure(step: .replace, error: SystemError(ENOTSUP))
    }
    try self.init(path: path, folder: AtomicFile.folder(of: path), permissions: status?.permissions)
  }

  /// A file whose name is only known when it is whole.
  ///
  /// - Parameter folder: With a slash at its end; empty for the current one.
  package convenience init(inFolder folder: String) throws(Failure) {
    try self.init(path: nil, folder: folder, permissions: nil)
  }

  private init(path: String?, folder: String, permissions: mode_t?) throws(Failure) {
    do throws(SystemError) {
      (temporaryPath, descriptor) = try AtomicFile.create(in: folder)
    } catch {
      throw Failure(step: .create, error: error)
    }
    self.path = path
    self.folder = folder
    if let permissions, fchmod(descriptor.number, permissions) != 0 {
      throw Failure(step: .create, error: SystemError(errno))
    }
  }

  deinit {
    if !isCommitted { _ = unsafe unlink(temporaryPath) }
  }

  package func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(SystemError) {
      try descriptor.write(bytes)
    } catch {
      throw Failure(step: .write, error: error)
    }
  }

  /// Puts the file in its place, once and for all on the disk.
  ///
  /// - Returns: Its size in bytes.
  @discardableResult
  package func commit() throws(Failure) -> Int {
    guard let path else { throw Failure(step: .commit, error: SystemError(EINVAL)) }
    return try commit(at: path, isSynchronized: true)
  }

  /// Puts a file that had no path in its place, without waiting for the disk: after a loss of power it may be empty or
  /// cut short. For caches, which check what they read.
  ///
  /// - Parameter path: In the same folder.
  package func commit(as path: String) throws(Failure) {
    try commit(at: path, isSynchronized: false)
  }

  @discardableResult
  private func commit(at path: String, isSynchronized: Bool) throws(Failure) -> Int {
    do throws(SystemError) {
      if isSynchronized { try descriptor.synchronize() }
      let size = try descriptor.status().size
      guard unsafe rename(temporaryPath, path) == 0 else { throw SystemError(errno) }
      isCommitted = true
      if isSynchronized { synchronizeFolder() }
      return size
    } catch {
      throw Failure(step: .commit, error: error)
    }
  }

  /// The folder's own entry. Not every file system can do this; the file is in its place all the same.
  private func synchronizeFolder() {
    try? FileDescriptor.open(folder.isEmpty ? "." : folder).synchronize()
  }

  // MARK: Small files

  /// Writes a file at one go. A pipe or a device, such as `/dev/null`, is written to and stays what it is.
  package static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    if FileStatus(of: path)?.kind == .other {
      do throws(SystemError) {
        try FileDescriptor.openOrCreate(path).write(bytes)
      } catch {
        throw Failure(step: .write, error: error)
      }
      return
    }
    let file = try AtomicFile(path)
    try file.write(bytes)
    try file.commit()
  }

  // MARK: Names

  /// A file of a name that no other has.
  private static func create(in folder: String) throws(SystemError) -> (String, FileDescriptor) {
    for _ in 0..<100 {
      let path = "\(folder).inkreel-\(getpid())-\(UInt32.random(in: .min ... .max)).part"
      do throws(SystemError) {
        return (path, try FileDescriptor.create(path))
      } catch {
        guard error == SystemError(EEXIST) else { throw error }
      }
    }
    throw SystemError(EEXIST)
  }

  /// What a link leads to. A link that leads nowhere is meant itself.
  private static func target(of path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// With the slash at its end.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
