package import InkSystem

/// Why there is no speech: an exit status, and one sentence for people.
package struct VoiceError: Error, Hashable, Sendable {
  package enum Fault: Int32, Sendable {
    /// The request asks for what cannot be done.
    case request = 1
    /// The request is good, and this machine lacks what it takes.
    case environment = 3
  }

  package let fault: Fault
  package let message: String

  package init(_ fault: Fault, _ message: String) {
    self.fault = fault
    self.message = message
  }

  /// A file that cannot be written.
  package init(output path: String, _ failure: AtomicFile.Failure) {
    let error = failure.error
    switch error.number {
    case ENOENT, ENOTDIR:
      self.init(.request, "cannot write `\(path)`: its folder does not exist; create it first")
    case EISDIR:
      self.init(.request, "cannot write `\(path)`: it is a folder; name a file in it")
    case ENOTSUP:
      self.init(.request, "cannot write `\(path)`: it is a pipe or a device; name a file")
    case ENAMETOOLONG, EINVAL, ELOOP:
      self.init(.request, "cannot write `\(path)`: \(error)")
    case ENOSPC, EDQUOT, EFBIG:
      self.init(.environment, "cannot write `\(path)`: \(error); free some space and try again")
    default:
      self.init(.environment, "cannot write `\(path)`: \(error)")
    }
  }
}
