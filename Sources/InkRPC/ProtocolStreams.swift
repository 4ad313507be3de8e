package import InkSystem

/// Standard input and output, taken over for a protocol: whatever else the program prints goes to standard
/// error, and whatever else reads finds the end.
package struct ProtocolStreams {
  package let input: FileDescriptor
  package let output: FileDescriptor

  /// From here on a reader that is gone makes writing fail; it does not end the process.
  package static func take() throws(SystemError) -> ProtocolStreams {
    let input = try duplicate(STDIN_FILENO)
    let output = try duplicate(STDOUT_FILENO)
    let nowhere = try FileDescriptor.open("/dev/null")
    guard dup2(nowhere.number, STDIN_FILENO) >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else {
      throw SystemError(errno)
    }
    _ = signal(SIGPIPE, SIG_IGN)
    return ProtocolStreams(input: input, output: output)
  }

  private static func duplicate(_ number: Int32) throws(SystemError) -> FileDescriptor {
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemError(errno) }
    return FileDescriptor(copy)
  }
}
