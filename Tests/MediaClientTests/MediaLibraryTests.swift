import FoundationEssentials
import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan
import InkText
import InkTime
import InkWorkspace
import TestSupport
import Testing

/// What a library knows of media files, by how far it goes to find out.
@Suite struct MediaLibraryTests {
  private static let nowhere = "/nonexistent/inkreel-media"
  private static let length = Ticks(21_600)

  private func library(_ program: MediaProgram, path: String? = nil) -> MediaLibrary {
    MediaLibrary(cache: program.cache, program: path ?? program.path)
  }

  @Test func askingFindsOutInOneCall() throws {
    let program = try MediaProgram()
    let files = try program.threeFiles()
    let library = library(program)
    let (facts, diagnostics) = try library.facts(for: files + files, policy: .ask(isOptional: false))
    #expect(diagnostics.isEmpty && facts.hasAll(files) && !facts.isFinal)
    #expect(facts.contents.mapValues(\.duration) == [files[0]: MediaLibraryTests.length])
    #expect(facts.problems.mapValues(\.kind) == [files[1]: .unusableFile, files[2]: .unreadableFile])
    _ = try library.facts(for: files, policy: .ask(isOptional: false))
    #expect(try program.starts == 1)
  }

  @Test func whatOneRunFindsOutOthersRemember() throws {
    let program = try MediaProgram()
    let file = try program.sound("pop.wav")
    program.settle()
    let before = library(program, path: MediaLibraryTests.nowhere).facts(for: [file], policy: .cached).facts
    #expect(before.contents.isEmpty && !before.hasAll([file]))
    _ = try library(program).facts(for: [file], policy: .ask(isOptional: false))
    let after = library(program, path: MediaLibraryTests.nowhere).facts(for: [file], policy: .cached).facts
    #expect(after.contents[file]?.duration == MediaLibraryTests.length)
    let asked = try library(program, path: MediaLibraryTests.nowhere)
      .facts(for: [file], policy: .ask(isOptional: false))
    #expect(asked.facts.contents == after.contents)
  }

  @Test func aFileThatHasJustChangedIsNotRemembered() throws {
    let program = try MediaProgram()
    let file = try program.sound("pop.wav")
    _ = try library(program).facts(for: [file], policy: .ask(isOptional: false))
    #expect(library(program).facts(for: [file], policy: .cached).facts.contents.isEmpty)
  }

  @Test func aChangedFileIsUnknownAgain() throws {
    let program = try MediaProgram()
    let file = try program.sound("pop.wav")
    let library = library(program)
    let old = try library.facts(for: [file], policy: .ask(isOptional: false)).facts.contents[file]
    try program.folder.write(program.folder.read("pop.wav") + [0, 0], to: "pop.wav")
    #expect(try library.facts(for: [file], policy: .ask(isOptional: false)).facts.contents[file] == old)
    library.forget()
    let new = try library.facts(for: [file], policy: .ask(isOptional: false)).facts.contents[file]
    #expect(new != nil && new?.sha256 != old?.sha256)
    #expect(try program.starts == 2)
  }

  @Test func theProgramMayBeOptional() throws {
    let program = try MediaProgram()
    let known = try program.sound("known.wav")
    let unknown = try program.sound("unknown.wav")
    program.settle()
    _ = try library(program).facts(for: [known], policy: .ask(isOptional: false))
    let library = library(program, path: MediaLibraryTests.nowhere)
    let (facts, diagnostics) = try library.facts(for: [known, unknown], policy: .ask(isOptional: true))
    #expect(diagnostics.map(\.code) == [.unknownMedia])
    let message = "cannot read 1 of the 2 media files: cannot start `\(MediaLibraryTests.nowhere)`"
    #expect(diagnostics.first?.message.hasPrefix(message) == true, "\(diagnostics)")
    #expect(facts.isFinal && facts.hasAll([known, unknown]) && facts.contents.keys.sorted() == [known])
    let again = try library.facts(for: [unknown], policy: .ask(isOptional: true))
    #expect(again.diagnostics.isEmpty, "once is enough")
  }

  @Test func orRequired() throws {
    let program = try MediaProgram()
    let file = try program.sound("pop.wav")
    let error = try #require(throws: MediaClientError.self) {
      try library(program, path: MediaLibraryTests.nowhere).facts(
        for: [file],
        policy: .ask(isOptional: false)
      )
    }
    #expect(error.diagnostic?.code == .missingProgram)
  }

  /// An optional program is one that may be missing, not one that may fail.
  @Test(arguments: [
    ("exit 5", "ended with status 5"), ("kill -SEGV $$", "crashed (signal 11)"),
    ("printf 'Content-Length: 4\\r\\n\\r\\noops'; sleep 9", "sent an invalid answer"),
  ])
  func aBrokenProgramIsAnError(script: String, message: String) throws {
    let program = try MediaProgram(instead: script)
    let file = try program.sound("pop.wav")
    let error = try #require(throws: MediaClientError.self) {
      try library(program).facts(for: [file], policy: .ask(isOptional: true))
    }
    #expect(error.diagnostic?.code == .mediaProgramFailed)
    #expect(error.diagnostic?.message.contains(message) == true, "\(error)")
  }

  @Test func problemsAppearWhereAScriptNamesTheFile() throws {
    let program = try MediaProgram()
    let files = try program.threeFiles()
    let text = files.map { "[sound file=\"\($0.split(separator: "/").last ?? "")\"/]\n" }.joined()
    let source = SourceText(name: "a.inkslop", text: text)
    let find = MediaFileResolver(libraries: []).resolver(for: program.folder.file("a.inkslop"))
    let checked = Compiler(PlanOptions(generator: "a test")).check(source) { name, kind in
      name == "missing.wav" ? .found(files[2]) : find(name, kind)
    }
    #expect(checked.files == files && checked.script.needsFileLengths)
    let facts = try library(program).facts(for: checked.files, policy: .ask(isOptional: false)).facts
    let diagnostics = facts.diagnostics(of: checked)
    #expect(diagnostics.map(\.code) == [.unusableFile, .missingFile])
    let lines = LineIndex(source)
    #expect(diagnostics.compactMap(\.range).map { lines.position(at: $0.start).line } == [2, 3])
  }

  @Test func aRunningClientCanBeAsked() throws {
    let program = try MediaProgram()
    let files = try program.threeFiles()
    let client = try MediaClient(program: program.path)
    for file in files {
      let library = MediaLibrary(cache: nil, asking: client)
      #expect(try library.facts(for: [file], policy: .ask(isOptional: false)).facts.hasAll([file]))
    }
    client.end()
    #expect(try program.starts == 1)
  }
}
