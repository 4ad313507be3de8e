import FoundationEssentials
import InkSystem
import InkText
import InkWorkspace
import TestSupport
import Testing

/// What is passed over in folders.
@Suite struct IgnoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func make(_ files: [String]) throws {
    for file in files { try folder.write("", to: file) }
  }

  @Test func rulesOfFoldersAboveAndBelow() throws {
    _ = try folder.git("init", "-q")
    try make(["keep.inkslop", "draft.inkslop", "in/keep.inkslop", "in/draft.inkslop", "in/out/x.inkslop"])
    try folder.write("draft.*\nout/\n", to: ".gitignore")
    try folder.write("!draft.inkslop\n", to: "in/.gitignore")
    #expect(folder.scripts() == ["in/draft.inkslop", "in/keep.inkslop", "keep.inkslop"])
    #expect(folder.scripts(in: "in") == ["in/draft.inkslop", "in/keep.inkslop"])
    // What is named is checked, whatever rules say of it.
    #expect(folder.scripts(in: "in/out") == ["in/out/x.inkslop"])
    #expect(ScriptList([folder.file("draft.inkslop")]).paths == [folder.file("draft.inkslop")])
  }

  @Test func rulesCountWithoutARepository() throws {
    try make(["a.inkslop", "b.inkslop", "in/b.inkslop"])
    try folder.write("\u{FEFF}/b.inkslop\r\n", to: ".gitignore")
    #expect(folder.scripts() == ["a.inkslop", "in/b.inkslop"])
  }

  @Test func anotherRepositoryHasRulesOfItsOwn() throws {
    _ = try folder.git("init", "-q")
    try make(["a.inkslop", "other/a.inkslop", "other/b.inkslop"])
    try folder.write("a.inkslop\n", to: ".gitignore")
    try folder.write("gitdir: ../.git/modules/other\n", to: "other/.git")
    try folder.write("b.inkslop\n", to: ".git/modules/other/info/exclude")
    #expect(folder.scripts() == ["other/a.inkslop"])
  }

  @Test func hiddenFoldersAndPackagesAreLeftOut() throws {
    try make([
      "a.inkslop", "node_modules/p/b.inkslop", "in/node_modules/c.inkslop", ".d/e.inkslop", ".f.inkslop",
    ])
    try folder.write("!node_modules\n!.d\n", to: ".gitignore")
    #expect(folder.scripts() == ["a.inkslop"])
    #expect(folder.scripts(in: "node_modules") == ["node_modules/p/b.inkslop"])
    #expect(folder.scripts(in: ".d") == [".d/e.inkslop"])
  }

  @Test func patternsOfTheCommandLineComeFirst() throws {
    try make(["a.inkslop", "b.inkslop", "in/a.inkslop", "in/b.inkslop", "out/c.inkslop"])
    try folder.write("b.inkslop\n", to: ".gitignore")
    #expect(folder.scripts(excluding: ["a.*"]) == ["out/c.inkslop"])
    #expect(
      folder.scripts(excluding: ["/a.*", "!b.*", "out/"]) == ["b.inkslop", "in/a.inkslop", "in/b.inkslop"]
    )
    #expect(folder.scripts(excluding: ["*", "!in/", "!in/a*"]) == ["in/a.inkslop"])
  }

  /// A pipe never ends, and a link may lead anywhere.
  @Test func rulesAreReadFromFilesAlone() throws {
    try make(["a.inkslop"])
    #expect(folder.file(".gitignore").withSystemPath { unsafe mkfifo($0, 0o644) } == 0)
    #expect(folder.scripts() == ["a.inkslop"])
    try folder.write(Array(repeating: UInt8(ascii: "#"), count: 2 << 20), to: "big/.gitignore")
    try make(["big/b.inkslop"])
    let list = ScriptList([folder.path])
    #expect(
      list.paths.count == 2 && list.unreadableRules == ["\(folder.file("big/.gitignore")): it is too large"]
    )
  }

  /// A row of asterisks costs git's own matcher years.
  @Test(.timeLimit(.minutes(1))) func noPatternTakesLong() throws {
    let name = String(repeating: "a", count: 200)
    try make(["\(name).inkslop"])
    try folder.write(
      String(repeating: "*a", count: 2000) + "\n" + String(repeating: "**/", count: 1300) + "b\n",
      to: ".gitignore"
    )
    #expect(folder.scripts() == ["\(name).inkslop"])
  }
}
