package import InkMessages
internal import InkSystem

/// A file that can be read from the start to the end, and again: no folder, pipe or device.
package final class LocalFile {
  package let path: String
  /// In bytes, when it was opened.
  package let size: Int64
  private let descriptor: FileDescriptor

  package init(path: String) throws(MediaError) {
    guard !path.utf8.contains(0) else {
      throw MediaError(.unreadableFile, "a file name contains a NUL byte", path: path)
    }
    self.path = path
    let status: FileStatus
    do throws(SystemError) {
      descriptor = try FileDescriptor.open(path, waits: false)
      status = try descriptor.status()
    } catch {
      throw LocalFile.unreadable(path, error)
    }
    size = Int64(status.size)
    switch status.kind {
    case .file: break
    case .folder: throw MediaError(.unusableFile, "\(path) is a folder, not a file", path: path)
    case .link, .other:
      throw MediaError(.unusableFile, "\(path) is a pipe or a device, not a file", path: path)
    }
  }

  /// The next bytes; 0 at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(MediaError) -> Int {
    do throws(SystemError) {
      return try descriptor.read(into: buffer)
    } catch {
      throw LocalFile.unreadable(path, error)
    }
  }

  /// The bytes from a place on, fewer at the file's end.
  func bytes(at offset: Int64, count: Int) throws(MediaError) -> [UInt8] {
    do throws(SystemError) {
      return try descriptor.read(upTo: count, at: Int(offset))
    } catch {
      throw LocalFile.unreadable(path, error)
    }
  }

  private static func unreadable(_ path: String, _ error: SystemError) -> MediaError {
    let isMissing = error == SystemError(ENOENT)
    let message = isMissing ? "there is no file `\(path)`" : "`\(path)` cannot be read: \(error)"
    return MediaError(.unreadableFile, message, path: path)
  }
}
