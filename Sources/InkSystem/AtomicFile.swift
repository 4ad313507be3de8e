/// A file that appears at its path whole or not at all.
///
/// It is written under a temporary name in the same folder and renamed by `commit`; without that, nothing is left of
/// it. A file that was there is replaced and its permissions are kept; links are followed. Whatever ends the process,
/// the path leads to the old file or to the whole new one, and what is left of an unfinished one is removed by the next
/// run (`UnfinishedFiles`). A pipe or a device is written to when all is complete, and stays what it is.
package final class AtomicFile {
  /// Where to write; it is there and empty.
  package let temporaryPath: String
  /// The same, open for reading and writing.
  package let descriptor: FileDescriptor
  private let destination: Destination
  private let folder: String
  private let unfinished: UnfinishedFiles?
  /// Where it says that this file is unfinished.
  private let note: String?
  private var isCommitted = false

  /// Where it belongs.
  private enum Destination {
    /// What `commit(as:)` says.
    case unknown
    case file(String)
    /// A pipe or a device.
    case device(String)
  }

  /// What went wrong, and at what.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Step: Hashable, Sendable {
      /// What is at the path is a folder (`EISDIR`).
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

  /// - Throws: When the file cannot be made, or when what is at the path is a folder.
  package convenience init(_ path: String) throws(Failure) {
    let target = AtomicFile.target(of: path)
    let status = FileStatus(of: target) ?? FileStatus(of: target, followsLinks: false)
    switch status?.kind {
    case nil, .file:
      try self.init(.file(target), folder: AtomicFile.folder(of: target), permissions: status?.permissions)
    case .folder: throw Failure(step: .replace, error: SystemError(EISDIR))
    case .link: throw Failure(step: .replace, error: SystemError(ELOOP))
    case .other:
      guard let unfinished = UnfinishedFiles.current else {
        throw Failure(step: .create, error: SystemError(ENOENT))
      }
      try self.init(.device(target), folder: unfinished.folder, permissions: nil)
    }
  }

  /// A file whose name is only known when it is whole.
  ///
  /// - Parameter folder: With a slash at its end; empty for the current one.
  package convenience init(inFolder folder: String) throws(Failure) {
    try self.init(.unknown, folder: folder, permissions: nil)
  }

  private init(_ destination: Destination, folder: String, permissions: mode_t?) throws(Failure) {
    unfinished = UnfinishedFiles.current
    do throws(SystemError) {
      (temporaryPath, descriptor, note) = try AtomicFile.create(in: folder, unfinished)
    } catch {
      throw Failure(step: .create, error: error)
    }
    self.destination = destination
    self.folder = folder
    if let permissions, fchmod(descriptor.number, permissions) != 0 {
      throw Failure(step: .create, error: SystemError(errno))
    }
  }

  deinit {
    if !isCommitted { FileRemoval.remove(temporaryPath) }
    if let note { FileRemoval.remove(note) }
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
    do throws(SystemError) {
      switch destination {
      case .unknown: throw SystemError(EINVAL)
      case .file(let path): return try commit(at: path, isSynchronized: true)
      case .device(let path): return try copy(to: path)
      }
    } catch {
      throw Failure(step: .commit, error: error)
    }
  }

  /// Puts a file that had no path in its place, without waiting for the disk: after a loss of power it may be empty or
  /// cut short. For caches, which check what they read.
  ///
  /// - Parameter path: In the same folder.
  package func commit(as path: String) throws(Failure) {
    do throws(SystemError) {
      _ = try commit(at: path, isSynchronized: false)
    } catch {
      throw Failure(step: .commit, error: error)
    }
  }

  private func commit(at path: String, isSynchronized: Bool) throws(SystemError) -> Int {
    if isSynchronized { try descriptor.synchronize() }
    let size = try descriptor.status().size
    let result = temporaryPath.withSystemPath { old in path.withSystemPath { unsafe rename(old, $0) } }
    guard result == 0 else { throw SystemError(errno) }
    isCommitted = true
    if isSynchronized { synchronizeFolder() }
    return size
  }

  /// The folder's own entry. Not every file system can do this; the file is in its place all the same.
  private func synchronizeFolder() {
    try? FileDescriptor.open(folder.isEmpty ? "." : folder).synchronize()
  }

  /// Gives all that was written to a pipe or a device.
  private func copy(to path: String) throws(SystemError) -> Int {
    let device = try FileDescriptor.openOrCreate(path)
    var size = 0
    while true {
      let bytes = try descriptor.read(upTo: 1 << 20, at: size)
      guard !bytes.isEmpty else { return size }
      try device.write(bytes)
      size += bytes.count
    }
  }

  // MARK: Small files

  /// Writes a file at one go.
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

  private static let namePrefix = ".inkreel-"
  private static let nameEnding = ".part"

  /// Whether a path is one that an unfinished file can have.
  static func isTemporary(_ path: String) -> Bool {
    let name = path.utf8.dropFirst(folder(of: path).utf8.count)
    return name.starts(with: namePrefix.utf8)
      && name.suffix(nameEnding.utf8.count).elementsEqual(nameEnding.utf8)
  }

  /// A file of a name that no other has, and where it is noted as unfinished.
  private static func create(
    in folder: String,
    _ unfinished: UnfinishedFiles?
  ) throws(SystemError) -> (String, FileDescriptor, String?) {
    let real = RealPath.of(folder.isEmpty ? "." : folder)
    for _ in 0..<100 {
      let name = "\(namePrefix)\(getpid())-\(UInt32.random(in: .min ... .max))\(nameEnding)"
      let note = real.flatMap { unfinished?.note($0 == "/" ? "/\(name)" : "\($0)/\(name)") }
      do throws(SystemError) {
        return (folder + name, try FileDescriptor.create(folder + name), note)
      } catch {
        if let note { FileRemoval.remove(note) }
        guard error == SystemError(EEXIST) else { throw error }
      }
    }
    throw SystemError(EEXIST)
  }

  /// Where links lead, which may be nowhere yet.
  private static func target(of path: String) -> String {
    RealPath.of(path) ?? SymbolicLink.followed(path)
  }

  /// With the slash at its end.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).flatMap { String(path.utf8[...$0]) } ?? ""
  }
}
