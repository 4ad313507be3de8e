import InkRPC

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a whole file, or standard input for `-`.
enum InputFile {
  enum Failure: Error {
    case system(SystemError)
    case tooLarge

    /// To follow "cannot read `…`: ".
    var description: String {
      switch self {
      case .system(let error): error.description
      case .tooLarge: "it is too large"
      }
    }
  }

  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    do {
      let file = try path == "-" ? FileDescriptor.standardInput : FileDescriptor.open(path)
      let size = file.size
      if size > limit { throw Failure.tooLarge }
      // A file is read at one go, and known to end where its size says.
      var bytes = try file.read(upTo: size > 0 ? size + 1 : 1 << 14)
      if bytes.count == size { return bytes }
      while !bytes.isEmpty {
        if bytes.count > limit { throw Failure.tooLarge }
        let part = try file.read(upTo: min(max(bytes.count, 1 << 12), 1 << 24))
        if part.isEmpty { break }
        bytes += part
      }
      return bytes
    } catch let failure as Failure {
      throw failure
    } catch let error as SystemError {
      throw .system(error)
    } catch {
      throw .system(SystemError(EIO))
    }
  }
}
