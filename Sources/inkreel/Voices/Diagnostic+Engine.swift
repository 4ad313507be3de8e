import InkDiagnostics
import InkText
import InkVoices

extension Diagnostic {
  /// An engine that cannot speak here, and how it could.
  static func engineNotConfigured(_ name: String, _ engines: Engines) -> Diagnostic {
    let installation = KnownEngine(named: name)?.installationName
    return Diagnostic(
      .engineNotConfigured,
      "the engine \(ShownText.quoted(name)) is not \(installation == nil ? "configured" : "installed")",
      at: nil,
      notes: [
        installation.map { "`inkreel voices install \($0)` installs it" }
          ?? engines.nearest(to: name).map { "did you mean the engine `\($0)`?" }
          ?? "define its program under `engines` in an `inkreel.json`"
      ]
    )
  }
}
