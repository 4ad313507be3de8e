import InkDiagnostics
import InkSystem
import InkWorkspace

/// The pages of diagnostics are in the program, and an editor opens files: so each is laid into the cache when it is
/// first needed.
enum DiagnosticPageFile {
  private static let largestSize = 1 << 20

  /// `nil` where there is no page, or no place for it.
  static func path(of code: DiagnosticCode) -> String? {
    guard let text = DiagnosticPages.text(of: code), let cache = UserFolders.cache else { return nil }
    let folder = "\(cache.path)/diagnostics"
    let path = "\(folder)/\(code.rawValue).md"
    let bytes = Array(text.utf8)
    if let old = try? InputFile.read(path, limit: largestSize), old == bytes { return path }
    do throws(DiagnosedError) {
      try OutputFolder.make(folder)
      try OutputFile.write(bytes, to: path)
      return path
    } catch {
      ErrorReport.show(error, of: LanguageServerCommand.name)
      return nil
    }
  }
}
