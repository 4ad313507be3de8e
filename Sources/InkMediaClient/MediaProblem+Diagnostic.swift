package import InkDiagnostics
package import InkMessages

extension MediaError {
  /// Without a place.
  package var diagnostic: Diagnostic { Diagnostic(kind.code, message, at: nil) }
}

extension MediaError.Kind {
  package var code: DiagnosticCode {
    switch self {
    case .unreadableFile: .missingFile
    case .unusableFile: .unusableFile
    case .changedFile: .changedFile
    case .voice: .voiceFailed
    case .output: .unwritableOutput
    case .environment: .environment
    case .request: .invalidPlan
    case .cancelled: .environment
    }
  }
}
