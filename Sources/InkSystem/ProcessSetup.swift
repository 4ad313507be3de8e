/// What each of the programs does before anything else.
package enum ProcessSetup {
  /// Has the limits and the descriptors that a program is started with show as errors of the calls that meet them.
  package static func start() {
    // A file that grows over the limit is an error of the write (`EFBIG`), and so is a write to a pipe that no one reads.
    for number in [SIGXFSZ, SIGPIPE] { ignore(number) }
    // What is closed would be given to the next file that is opened, and results would be written into that. So each is
    // opened the wrong way round: its use is an error.
    for (number, flags) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", flags)
    }
  }

  private static func ignore(_ number: Int32) { signal(number, SIG_IGN) }
}
