import InkDiagnostics
import InkText
import InkWorkspace

/// Puts what became of a script where it belongs.
enum ScriptOutput {
  /// Writes a file only when it changes; what came from standard input always goes to standard output.
  ///
  /// - Parameter asDiff: Prints the difference and writes nothing.
  static func put(
    _ bytes: [UInt8],
    inPlaceOf original: SourceText,
    at path: String,
    asDiff: Bool
  ) throws(DiagnosedError) {
    if asDiff {
      try Console.result(UnifiedDiff.make(from: original.bytes, to: bytes, name: original.name))
    } else if path == "-" {
      try Console.result(bytes)
    } else if bytes != original.bytes {
      try OutputFile.write(bytes, to: path)
    }
  }
}

extension ScriptList {
  /// Says where there is nothing, and what could not be taken into account.
  func report() {
    for rules in unreadableRules { Console.error("inkreel: cannot read \(VisibleText.line(rules))\n") }
    for folder in emptyFolders {
      Console.error("inkreel: there are no scripts in `\(VisibleText.line(folder))`\n")
    }
  }
}
