package import InkDiagnostics
package import InkMessages

/// Why `inkreel-media` did not do what it was asked for.
package enum MediaClientError: Error {
  /// It says so itself.
  case problem(MediaError)
  /// It is not there, or not of this version.
  case unavailable(Diagnostic)
  /// It ended, or sent what cannot be understood, in the middle of a request.
  case broken(Diagnostic)
  case interrupted

  /// What is to be shown; `nil` for an interruption, which the user asked for.
  package var diagnostic: Diagnostic? {
    switch self {
    case .problem(let problem): problem.diagnostic
    case .unavailable(let diagnostic), .broken(let diagnostic): diagnostic
    case .interrupted: nil
    }
  }
}
