#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns SIGINT, SIGTERM and SIGHUP into something that can be waited for beside other input.
package struct Interruption: Sendable {
  /// Readable once for each signal that has come.
  package let signals: FileDescriptor
  private let writing: FileDescriptor

  /// Where the handler writes. Set once, before the handler is installed.
  private nonisolated(unsafe) static var wakeUp: Int32 = -1

  /// From now on the signals do not end the process; whoever reads `signals` has to.
  package init() throws(SystemError) {
    let ends = try ChildProcess.pipe()
    signals = ends.read
    writing = ends.write
    unsafe Interruption.wakeUp = ends.write.number
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in
        let kept = errno
        writeWakeUp(to: unsafe Interruption.wakeUp)
        errno = kept
      }
    }
  }
}
