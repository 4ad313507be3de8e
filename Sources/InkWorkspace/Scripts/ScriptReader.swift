import InkCompiler
import InkDiagnostics
package import InkText

/// Reads scripts, as users name them.
package enum ScriptReader {
  /// What a script is read for, which decides how large it may be.
  package enum Purpose {
    case checking, compiling
  }

  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - name: What standard input is called; files that it names are looked for relative to that.
  ///   - kind: Whether it may be a pipe, as a script that the user names may.
  package static func read(
    _ path: String,
    for purpose: Purpose = .checking,
    standardInputAs name: String? = nil,
    kind: InputFile.Kind = .fileOrPipe
  ) throws(DiagnosedError) -> SourceText {
    do throws(FileReadError) {
      let limit = purpose == .compiling ? Compiler.largestCompiled : SourceText.largestSize
      let bytes = try InputFile.read(path, limit: limit, kind: kind)
      return SourceText(name: path == "-" ? name ?? "<stdin>" : path, bytes: bytes)
    } catch {
      throw DiagnosedError(diagnostic(error, path, purpose))
    }
  }

  private static func diagnostic(_ error: FileReadError, _ path: String, _ purpose: Purpose) -> Diagnostic {
    switch error {
    case .tooLarge where purpose == .compiling:
      Diagnostic(.scriptTooLarge, "`\(path)` \(Compiler.tooLargeToCompile)", at: nil)
    case .tooLarge: Diagnostic(.scriptTooLarge, "cannot read `\(path)`: \(error)", at: nil)
    case .system, .notAFile: Diagnostic(.unreadableScript, "cannot read `\(path)`: \(error)", at: nil)
    }
  }
}
