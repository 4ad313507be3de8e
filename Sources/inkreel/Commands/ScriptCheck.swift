import InkCompiler
import InkDiagnostics
import InkLanguage
import InkMediaClient
import InkPlan
import InkSystem
import InkText
import InkWorkspace

/// What `inkreel check` does with one script of many. Nothing is written here.
struct ScriptCheck: Sendable {
  /// What standard input is called.
  let standardInputName: String?
  /// Whether the safe fixes are made.
  let fixes: Bool
  let format: DiagnosticFormat
  let usesColor: Bool
  /// Whether the built-in voice is refused in another one's place.
  let isStrict: Bool

  /// What other runs have found out of texts, which few scripts need.
  private let texts: Lazy<TextFacts> = Lazy { TextLibrary().remembered }

  /// What is kept of a script once it is checked: of one in which all is well, next to nothing.
  struct Finding: Sendable {
    /// What is to be said.
    let report: DiagnosticReport.Part
    let errors: Int
    let warnings: Int
    /// How many diagnostics were fixed.
    let fixed: Int
    /// The names of the variables that it uses.
    let variables: Set<String>
    /// The script as it was and as it became, where fixes were asked for.
    let change: (original: SourceText, bytes: [UInt8])?
  }

  func run(_ path: String, _ settings: ScriptSettings) -> Finding {
    let source: SourceText
    do throws(DiagnosedError) {
      source = try ScriptReader.read(path, standardInputAs: standardInputName)
    } catch {
      return finding(error.diagnostics, of: nil, name: path)
    }
    let compiler = settings.compiler
    let resolve = settings.files.resolver(for: source.name)
    guard fixes else {
      let checked = compiler.check(source, parallel: Parallel.perform, resolve: resolve)
      return finding(
        checked.diagnostics + compiler.renderDiagnostics(checked, isStrict: isStrict)
          + textDiagnostics(checked, compiler),
        of: source,
        name: source.name,
        variables: checked.facts.usedVariables
      )
    }
    let fixed = compiler.fix(source, resolve: resolve)
    return finding(
      fixed.checked.diagnostics + compiler.renderDiagnostics(fixed.checked, isStrict: isStrict)
        + textDiagnostics(fixed.checked, compiler),
      of: fixed.checked.source,
      name: source.name,
      fixed: fixed.count,
      variables: fixed.checked.facts.usedVariables,
      change: (source, fixed.checked.source.bytes)
    )
  }

  /// What is wrong with texts that other runs have asked fonts about: a check asks no one.
  private func textDiagnostics(_ checked: Compiler.Checked, _ compiler: Compiler) -> [Diagnostic] {
    guard checked.mayHaveTextQuestions, !checked.diagnostics.hasErrors else { return [] }
    return compiler.ruled(checked.diagnostics(of: texts.value), of: checked)
  }

  /// Counts and puts into form what is said of one file, or of the command line.
  func finding(
    _ diagnostics: [Diagnostic],
    of source: SourceText?,
    name: String,
    fixed: Int = 0,
    variables: Set<String> = [],
    change: (original: SourceText, bytes: [UInt8])? = nil
  ) -> Finding {
    Finding(
      report: format.part(diagnostics, of: source, name: name, usesColor: usesColor),
      errors: diagnostics.count { $0.severity == .error },
      warnings: diagnostics.count { $0.severity == .warning },
      fixed: fixed,
      variables: variables,
      change: change
    )
  }
}
