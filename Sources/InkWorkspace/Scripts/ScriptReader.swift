import InkDiagnostics
package import InkText

/// Reads scripts, as users name them.
package enum ScriptReader {
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - name: What standard input is called; files that it names are looked for relative to that.
  ///   - kind: Whether it may be a pipe, as a script that the user names may.
  package static func read(
    _ path: String,
    standardInputAs name: String? = nil,
    kind: InputFile.Kind = .fileOrPipe
  ) throws(DiagnosedError) -> SourceText {
    do throws(FileReadError) {
      let bytes = try InputFile.read(path, limit: SourceText.largestSize, kind: kind)
      return SourceText(name: path == "-" ? name ?? "<stdin>" : path, bytes: bytes)
    } catch {
      let code: DiagnosticCode =
        switch error {
        case .tooLarge: .scriptTooLarge
        case .system, .notAFile: .unreadableScript
        }
      throw DiagnosedError(Diagnostic(code, "cannot read `\(path)`: \(error)", at: nil))
    }
  }
}
