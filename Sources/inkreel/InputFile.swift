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
      var bytes: [UInt8] = []
      while true {
        let part = try file.read(upTo: 1 << 20)
        if part.isEmpty { return bytes }
        bytes += part
        if bytes.count > limit { throw Failure.tooLarge }
      }
    } catch let failure as Failure {
      throw failure
    } catch let error as SystemError {
      throw .system(error)
    } catch {
      throw .system(SystemError(EIO))
    }
  }
}
