import InkSystem

/// How the program ends, for scripts that call it.
enum ExitStatus: Int32, Error {
  case fine = 0
  /// The script, the plan or a media file is at fault.
  case input = 1
  /// The command line is.
  case usage = 2
  /// The machine is: a missing program, library or voice, no space, no right.
  case environment = 3
  case interrupted = 130

  /// The worse of two, for commands that go on after a failure.
  func worse(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}

func exitProcess(_ status: ExitStatus) -> Never {
  exit(status.rawValue)
}
