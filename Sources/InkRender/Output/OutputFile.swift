internal import InkMedia
package import InkMessages
import InkSystem

/// A file that appears whole or not at all: written under a temporary name in the same folder, then
/// renamed. Ended without `commit`, the temporary file is removed.
package final class OutputFile {
  /// Where to write; it exists and is empty.
  package let temporaryPath: String
  private let path: String
  private var isCommitted = false

  package init(path: String) throws(MediaProblem) {
    guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0), path.utf8.last != UInt8(ascii: "/")
    else { throw MediaProblem(.request, "the output \(path) is not the absolute path of a file", path: path) }
    self.path = path
    let name = ".inkreel-\(getpid())-\(UInt32.random(in: .min ... .max)).part"
    temporaryPath = OutputFile.folder(of: path) + name
    try checkWhatIsThere()
    let descriptor = unsafe open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw notCreated(errno) }
    close(descriptor)
  }

  deinit {
    if !isCommitted { unsafe unlink(temporaryPath) }
  }

  /// Puts the written file in its place, on the disk, over what was there.
  ///
  /// - Returns: Its size in bytes.
  package func commit() throws(MediaProblem) -> Int64 {
    let descriptor = unsafe open(temporaryPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw MediaProblem.cannotWrite(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fsync(descriptor) == 0, unsafe fstat(descriptor, &status) == 0,
      unsafe rename(temporaryPath, path) == 0
    else { throw MediaProblem.cannotWrite(path, errno) }
    isCommitted = true
    syncFolder()
    return Int64(status.st_size)
  }

  /// The folder's own entry. Not every file system can do this; the file is in its place all the same.
  private func syncFolder() {
    let descriptor = unsafe open(OutputFile.folder(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// A rename would put a file in the place of a device, such as `/dev/null`.
  private func checkWhatIsThere() throws(MediaProblem) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw MediaProblem(.output, "\(path) is a folder; name a file in it", path: path)
    default: throw MediaProblem(.output, "\(path) is a pipe or a device; name a file", path: path)
    }
  }

  private func notCreated(_ number: Int32) -> MediaProblem {
    let folder = OutputFile.folder(of: path)
    return switch number {
    case ENOENT: MediaProblem(.output, "there is no folder \(folder); make it first", path: path)
    case ENOTDIR: MediaProblem(.output, "\(folder) is not a folder", path: path)
    case EACCES, EPERM, EROFS:
      MediaProblem(.output, "no permission to write in \(folder)", path: path)
    default: MediaProblem.cannotWrite(path, number)
    }
  }

  /// With the slash at its end.
  private static func folder(of path: String) -> String {
    String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
