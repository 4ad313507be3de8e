import InkCompiler
import InkDiagnostics
import InkLanguage
import InkText
import TestSupport
import Testing

/// Every diagnostic of `check`, as people see it: one script and one golden text a case.
@Suite struct DiagnosticsTests {
  static let compiler = Compiler(PlanOptions(generator: "tests"))
  private static let folder = "Tests/CompilerTests/Diagnostics"

  /// The files that there are for the cases.
  static let resolve: FileResolver = { name, kind in
    let files = ["loop.opus", "pop.wav", "clip.mp4"]
    if name.split(separator: "/").contains("..") { return .outside }
    let names = [name] + kind.extensions.map { "\(name).\($0)" }
    if let found = names.first(where: files.contains) { return .found("media/\(found)") }
    return .missing(tried: ["media/\(name)"], similar: EditDistance.nearest(to: name, among: files))
  }

  private static func check(_ bytes: [UInt8], name: String) -> Compiler.Checked {
    compiler.check(SourceText(name: name, bytes: bytes), resolve: resolve)
  }

  @Test(arguments: try Repository.files(in: folder, ending: ".inkslop"))
  func looksAsItShould(path: String) throws {
    let name = String(path.split(separator: "/").last ?? "")
    let checked = DiagnosticsTests.check(try Repository.read(path), name: name)
    let renderer = TerminalRenderer(source: checked.source, usesColor: false)
    let text = checked.diagnostics.map(renderer.render).joined(separator: "\n")
    try Golden.expect(text, path.replacing(".inkslop", with: ".txt"))
  }

  /// A case is named after the code that it shows.
  @Test func everyCodeOfCheckHasItsCase() throws {
    let elsewhere: Set<DiagnosticCode> = [
      // Raised by the programs, and tested with them.
      .scriptTooLarge, .unreadableScript, .unusableFile, .changedFile, .unknownMedia, .invalidPlan,
      .newerPlan,
      .engineFallback, .voiceFailed, .limitedMix, .unwritableOutput, .missingProgram, .mediaProgramFailed,
      .environment,
      // Raised while planning, and tested with the plans.
      .noLength,
    ]
    for code in DiagnosticCode.allCases where !elsewhere.contains(code) && code != .openLeaf {
      let path = "\(DiagnosticsTests.folder)/\(code.rawValue).inkslop"
      let codes = DiagnosticsTests.check(try Repository.read(path), name: "").diagnostics.map(\.code)
      #expect(codes.contains(code), "\(code)")
    }
  }

  @Test func safeFixesMendWhatTheyBelongTo() throws {
    for path in try Repository.files(in: DiagnosticsTests.folder, ending: ".inkslop") {
      let before = DiagnosticsTests.check(try Repository.read(path), name: path)
      for (index, diagnostic) in before.diagnostics.enumerated() {
        for fix in diagnostic.fixes where fix.isSafe {
          let after = DiagnosticsTests.check(apply(fix, to: before.source.bytes), name: path)
          #expect(
            after.diagnostics.count < before.diagnostics.count
              || after.diagnostics.filter { $0.code == diagnostic.code }.count
                < before.diagnostics.filter { $0.code == diagnostic.code }.count,
            "\(path), diagnostic \(index), \(fix.title)"
          )
        }
      }
    }
  }

  private func apply(_ fix: FixIt, to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.replacement.utf8))
    }
    return bytes
  }

  @Test func examplesAreClean() throws {
    for path in try Repository.files(in: "examples", ending: ".inkslop") {
      let checked = DiagnosticsTests.compiler.check(
        SourceText(name: path, bytes: try Repository.read(path)),
        resolve: nil
      )
      #expect(checked.diagnostics.filter { $0.severity > .hint }.isEmpty, "\(path)")
    }
  }
}
