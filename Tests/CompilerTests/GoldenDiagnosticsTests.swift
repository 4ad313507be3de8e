import FoundationEssentials
import InkCompiler
import InkDiagnostics
import InkLanguage
import InkText
import TestSupport
import Testing

/// Every diagnostic of `check`, as people see it: one script and one golden text a case.
@Suite struct GoldenDiagnosticsTests {
  private static let folder = "Tests/CompilerTests/Diagnostics"

  @Test(
    arguments: try Repository.files(in: folder, ending: ".inkslop").filter { !$0.hasSuffix(".good.inkslop") }
  )
  func looksAsItShould(path: String) throws {
    let name = String(path.split(separator: "/").last ?? "")
    let checked = Scripts.check(try Repository.read(path), name: name)
    let renderer = TerminalRenderer(source: checked.source, usesColor: false)
    let text = checked.diagnostics.map(renderer.render).joined(separator: "\n")
    try Golden.expect(text, path.replacing(".inkslop", with: ".txt"))
    let lines = LineIndex(checked.source)
    let report = JSONDiagnosticReport(
      checked.diagnostics.map { JSONDiagnostic($0, file: name, lines: lines) }
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(report), as: UTF8.self)
    // A line for each diagnostic keeps the differences readable.
    let split = json.replacing("{\"code\"", with: "\n{\"code\"") + "\n"
    try Golden.expect(split, path.replacing(".inkslop", with: ".json"))
  }

  /// A case is named after the code that it shows.
  @Test func everyCodeOfCheckHasItsCase() throws {
    // The layout of a check shows `too-long` as well.
    let raised =
      DiagnosticCode.allCases.filter { [.syntax, .checking].contains($0.entry.phase) } + [.tooLong]
    // A thousand others raise `too-many-diagnostics`, which is tested below, and `beyond-dialect` has to be asked for.
    for code in raised where code != .tooManyDiagnostics && code != .beyondDialect {
      let path = "\(GoldenDiagnosticsTests.folder)/\(code.rawValue).inkslop"
      let codes = Scripts.check(try Repository.read(path), name: "").diagnostics.map(\.code)
      #expect(codes.contains(code), "\(code)")
    }
  }

  /// Next to a case there may be the corrected script, or a similar one that is right.
  @Test(arguments: try Repository.files(in: folder, ending: ".good.inkslop"))
  func correctedRaisesNothing(path: String) throws {
    let checked = Scripts.check(try Repository.read(path), name: path)
    let renderer = TerminalRenderer(source: checked.source, usesColor: false)
    let told = checked.diagnostics.filter { $0.severity > .hint }
    #expect(told.isEmpty, "\(told.map(renderer.render).joined())")
  }

  @Test func aThousandDiagnosticsAreEnough() {
    let script = "# x\n[tts]Hello.[/tts]\n" + String(repeating: "text [pase/]\n", count: 1500)
    let diagnostics = Scripts.check(Array(script.utf8), name: "").diagnostics
    #expect(diagnostics.count == 1001)
    #expect(diagnostics.dropLast().allSatisfy { $0.code == .unknownTag }, "errors go before warnings")
    #expect(diagnostics.last?.code == .tooManyDiagnostics)
    #expect(diagnostics.last?.message.contains("2000 more") == true)
  }

  @Test func safeFixesMendWhatTheyBelongTo() throws {
    for path in try Repository.files(in: GoldenDiagnosticsTests.folder, ending: ".inkslop") {
      let before = Scripts.check(try Repository.read(path), name: path)
      for (index, diagnostic) in before.diagnostics.enumerated() {
        for fix in diagnostic.fixes where fix.isSafe {
          let after = Scripts.check(apply(fix, to: before.source.bytes), name: path)
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
      let checked = Scripts.compiler.check(
        SourceText(name: path, bytes: try Repository.read(path)),
        resolve: nil
      )
      #expect(checked.diagnostics.filter { $0.severity > .hint }.isEmpty, "\(path)")
    }
  }
}
