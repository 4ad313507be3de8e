import InkDiagnostics
package import InkText

/// Reads scripts, as users name them.
package enum ScriptReader {
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - name: What standard input is called; the files that it names are looked for next to that.
  package static func read(
    _ path: String,
    standardInputAs name: String? = nil
  ) throws(DiagnosedError) -> SourceText {
    do throws(FileReadError) {
      let bytes = try InputFile.read(path, limit: SourceText.largestSize)
      return SourceText(name: path == "-" ? name ?? "<stdin>" : path, bytes: bytes)
    } catch {
      let code: DiagnosticCode =
        switch error {
        case .tooLarge: .scriptTooLarge
        case .system: .unreadableScript
        }
      throw DiagnosedError(Diagnostic(code, "cannot read `\(path)`: \(error)", at: nil))
    }
  }
}
