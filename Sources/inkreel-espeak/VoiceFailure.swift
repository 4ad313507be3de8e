import InkSystem

/// Why there is no speech: an exit status, and one sentence for people.
struct VoiceFailure: Error {
  enum Fault: Int32 {
    /// The request asks for what cannot be done.
    case request = 1
    /// The request is good, and this machine lacks what it takes.
    case environment = 3
  }

  let fault: Fault
  let message: String

  init(_ fault: Fault, _ message: String) {
    self.fault = fault
    self.message = message
  }

  /// A failed system call upon the output at `path`.
  init(output path: String, error number: Int32) {
    let reason = String(cString: strerror(number))
    switch number {
    case ENOENT, ENOTDIR:
      self.init(.request, "cannot write `\(path)`: its folder does not exist; make it first")
    case EISDIR, ENOTEMPTY, EEXIST:
      self.init(.request, "cannot write `\(path)`: it is a folder; name a file in it")
    case ENAMETOOLONG, EINVAL, ELOOP:
      self.init(.request, "cannot write `\(path)`: \(reason)")
    case ENOSPC, EDQUOT, EFBIG:
      self.init(.environment, "cannot write `\(path)`: \(reason); free some space and try again")
    default:
      self.init(.environment, "cannot write `\(path)`: \(reason)")
    }
  }
}
