import InkSystem

/// Keeps what a library prints from the standard output and error, of which the first belongs to the
/// answer and the second to one clear sentence.
enum SilencedOutput {
  static func during<Result: ~Copyable, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    let saved = [STDOUT_FILENO, STDERR_FILENO].map { ($0, fcntl($0, F_DUPFD_CLOEXEC, 3)) }
    for (number, copy) in saved where copy >= 0 && null >= 0 { dup2(null, number) }
    defer {
      fflush(nil)
      for (number, copy) in saved where copy >= 0 {
        dup2(copy, number)
        close(copy)
      }
      if null >= 0 { close(null) }
    }
    return try body()
  }
}
