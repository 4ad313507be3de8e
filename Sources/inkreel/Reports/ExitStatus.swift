import InkDiagnostics
import InkSystem

/// How the program ends, for scripts that call it.
enum ExitStatus: Int32 {
  case fine = 0
  /// The script, the plan or a media file is at fault.
  case input = 1
  /// The command line is.
  case usage = 2
  /// The machine is: a missing program, library or voice, no space, no right.
  case environment = 3
  case interrupted = 130

  /// Of a command that some diagnostics end, among which there are errors, or warnings that count as such.
  init(of diagnostics: [Diagnostic]) {
    self = diagnostics.contains { $0.code.blamesMachine } ? .environment : .input
  }

  /// The worse of two, for commands that go on after a failure.
  func worse(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }
}

extension DiagnosticCode {
  /// Whether the machine is at fault, and not what a command was given.
  fileprivate var blamesMachine: Bool {
    switch self {
    case .voiceFailed, .unwritableOutput, .missingProgram, .mediaProgramFailed, .environment: true
    default: false
    }
  }
}

func exitProcess(_ status: ExitStatus) -> Never {
  exit(status.rawValue)
}
