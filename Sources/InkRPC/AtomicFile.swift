#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes small files so that they appear whole or not at all.
package enum AtomicFile {
  /// Under a name of its own beside `path`, then renamed. An existing file is replaced.
  package static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let temporary = "\(path).\(getpid()).part"
    do throws(SystemError) {
      let file = try FileDescriptor.create(temporary)
      try file.write(bytes)
      try file.synchronize()
      guard unsafe rename(temporary, path) == 0 else { throw SystemError(errno) }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }
}
