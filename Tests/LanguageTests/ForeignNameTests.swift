import InkCompiler
import InkDiagnostics
@testable import InkLanguage
import InkText
import TestSupport
import Testing

/// Who calls things as other languages do is shown what they are called here, once.
@Suite struct ForeignNameTests {
  private func told(_ script: String) -> [Diagnostic] {
    Scripts.compiler.check(SourceText(name: "", text: script), resolve: nil).diagnostics.filter {
      $0.severity == .error
    }
  }

  @Test(arguments: [
    ("[speak]Hello.[/speak]", ["[tts]Hello.[/tts]"]),
    ("[WAIT duration=\"1s\"/]", ["[pause duration=\"1s\"/]"]),
    ("[music src=\"a.opus\"/]", ["[music file=\"a.opus\"/]"]),
    ("[pause time=\"1s\"/]", ["[pause duration=\"1s\"/]"]),
    (
      "[tts Lang=\"de-DE\" rate=\"1.5\"]Hallo.[/tts]",
      [
        "[tts language=\"de-DE\" rate=\"1.5\"]Hallo.[/tts]", "[tts Lang=\"de-DE\" speed=\"1.5\"]Hallo.[/tts]",
      ]
    ),
    // What is near, and what the tag does not have.
    ("[musik file=\"a.opus\"/]", ["[music file=\"a.opus\"/]"]), ("[pause duration=\"1s\" src=\"a\"/]", []),
  ])
  func theFixNamesThem(script: String, fixed: [String]) {
    let fixes = told(script).flatMap(\.fixes)
    #expect(fixes.allSatisfy { !$0.isSafe })
    #expect(fixes.map { apply($0, to: script) } == fixed)
  }

  private func apply(_ fix: FixIt, to script: String) -> String {
    var bytes = Array(script.utf8)
    for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is in such a tag is in the one that is meant, and a value is one of the parameter that is meant.
  @Test(arguments: [
    (
      "[speak id=\"a\"]Hello [red]there[/red].[/speak]\n[sound file=\"a.wav\" start=\"a.end\"/]",
      ["unknown-tag"]
    ),
    ("[pause time=\"250 ms\"/]", ["unknown-parameter", "invalid-value"]),
    ("[pause duraton=\"250 ms\"/]", ["unknown-parameter", "invalid-value"]),
  ])
  func theRestIsUnderstood(script: String, codes: [String]) {
    #expect(told(script).map(\.code.rawValue) == codes)
  }

  @Test func eachLeadsToOneThingAndIsNoNameItself() {
    let tags = Catalogue.standard.specifications
    var seen = Set(tags.map(\.name))
    for alias in tags.flatMap(\.aliases) {
      #expect(seen.insert(alias).inserted && alias == alias.lowercased(), "\(alias)")
    }
    for tag in tags {
      var seen = Set(tag.parameters.map(\.name))
      for alias in tag.parameters.flatMap(\.aliases) {
        #expect(seen.insert(alias).inserted && alias == alias.lowercased(), "\(tag.name) \(alias)")
      }
    }
  }
}
