internal import InkMedia
internal import InkMessages
internal import InkSystem

extension AtomicFile {
  /// The file that a request asks for.
  ///
  /// - Parameter path: Absolute.
  convenience init(output path: String) throws(MediaError) {
    guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0), path.utf8.last != UInt8(ascii: "/")
    else { throw MediaError(.request, "the output \(path) is not the absolute path of a file", path: path) }
    do throws(Failure) {
      try self.init(path)
    } catch {
      throw MediaError(error, output: path)
    }
  }

  /// Puts the file in its place.
  ///
  /// - Returns: Its size in bytes.
  func commit(output path: String) throws(MediaError) -> Int64 {
    do throws(Failure) {
      return Int64(try commit())
    } catch {
      throw MediaError(error, output: path)
    }
  }
}

extension MediaError {
  init(_ failure: AtomicFile.Failure, output path: String) {
    let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
    let message =
      switch (failure.step, failure.error.number) {
      case (.replace, EISDIR): "\(path) is a folder; name a file in it"
      case (.replace, _): "\(path) is a pipe or a device; name a file"
      case (.create, ENOENT): "the folder \(folder) does not exist; create it first"
      case (.create, ENOTDIR): "\(folder) is not a folder"
      case (.create, EACCES), (.create, EPERM), (.create, EROFS): "no permission to write in \(folder)"
      default: "cannot write `\(path)`: \(failure.error)"
      }
    self.init(.output, message, path: path)
  }
}
