/// An error number of the operating system.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  /// To follow "cannot write …: ".
  package var description: String {
    switch number {
    // A limit of the process or of the file system, and not of what is written.
    case EFBIG: "there is no room for a file of this size (the system's limit for files is reached)"
    case ENOTSUP: "it is a pipe or a device, not a file"
    default: unsafe String(cString: strerror(number))
    }
  }
}
