import FoundationEssentials
import InkSystem
import InkText
import InkWorkspace
import TestSupport
import Testing

/// What is passed over in folders. Git itself says what is right.
@Suite struct IgnoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func git(_ arguments: String...) throws -> [UInt8] {
    let outcome = try RunProgram.run(
      ["git", "-C", folder.path] + arguments,
      environment: ["GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null", "HOME=/nonexistent"]
    )
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return outcome.output
  }

  /// What is found in a folder, as paths from the temporary folder on.
  private func scripts(in name: String = "", excluding patterns: [String] = []) -> [String] {
    let place = name.isEmpty ? folder.path : folder.file(name)
    return ScriptList([place], excluding: patterns).paths.map { String($0.dropFirst(folder.path.count + 1)) }
  }

  private func make(_ files: [String]) throws {
    for file in files { try folder.write("", to: file) }
  }

  // MARK: Against git

  private static let names = ["a", "b", "ab", "abc", "a b", "x.y", "[a]", "a*", "\\b", "!c", "#d", "é"]
  private static let parts = [
    "a", "b", "ab", "abc", "a b", "x.y", "*", "**", "?", "a*", "*b", "a?c", "[ab]", "[!a]*", "[^a]b",
    "[a-c]*",
    "[[:alpha:]]*", "[[:digit:]]", "[]a]", "[a", "\\a", "\\*", "a\\*", "\\[a\\]", "\\#d", "\\!c", "*.*",
    "***",
    "a**", "**b", "é", "?", "[\\]]", "[a-]*", "\\", "a\\", "a ", "a\\ ", "x.?", "*.inkslop", "a.inkslop",
    "[[:foo:]]", "[b-a]", "[[:space:]a]b", "*a*b*",
  ]

  private static func pattern(_ numbers: inout RandomNumbers) -> String {
    let count = [1, 1, 1, 2, 2, 3].randomElement(using: &numbers) ?? 1
    var pattern = (0..<count).map { _ in parts.randomElement(using: &numbers) ?? "a" }.joined(separator: "/")
    if Int.random(in: 0..<4, using: &numbers) == 0 { pattern = "/" + pattern }
    if Int.random(in: 0..<4, using: &numbers) == 0 { pattern += "/" }
    if Int.random(in: 0..<4, using: &numbers) == 0 { pattern = "!" + pattern }
    if Int.random(in: 0..<9, using: &numbers) == 0 { pattern += "  " }
    return pattern
  }

  private func makeTree(_ numbers: inout RandomNumbers) throws {
    for _ in 0..<14 {
      let depth = Int.random(in: 0...3, using: &numbers)
      let path = (0...depth).map { _ in IgnoreTests.names.randomElement(using: &numbers) ?? "a" }
      // A name may already be a folder's, or a file's.
      _ = try? folder.write("", to: path.joined(separator: "/") + ".inkslop")
    }
    let folders = try git("ls-files", "-oz", "--directory", "--no-empty-directory").split(separator: 0)
      .map { String(decoding: $0, as: UTF8.self) }.filter { $0.hasSuffix("/") }
    for place in [""] + folders where place.isEmpty || Bool.random(using: &numbers) {
      let lines = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in IgnoreTests.pattern(&numbers) }
      let end = Bool.random(using: &numbers) ? "\n" : "\r\n"
      try folder.write(lines.joined(separator: end) + end, to: "\(place).gitignore")
    }
    let line = IgnoreTests.pattern(&numbers)
    try folder.write("# none\n\n\(line)\n", to: ".git/info/exclude")
  }

  @Test func gitIgnoresTheSame() throws {
    let isLong = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] != nil
    let (seed, count) = (UInt64(70), isLong ? 3000 : 60)
    var numbers = RandomNumbers(seed: seed)
    var ignored = 0
    for round in 0..<count {
      _ = try RunProgram.run(["sh", "-c", "rm -rf \(folder.path)/* \(folder.path)/.g*"])
      _ = try git("init", "-q")
      try makeTree(&numbers)
      let kept = try git("ls-files", "-oz", "--exclude-standard").split(separator: 0)
        .map { PathText.text(of: $0) }.filter { $0.hasSuffix(".inkslop") }
      let all = try git("ls-files", "-oz").split(separator: 0).count
      ignored += all - kept.count
      let differing = Set(scripts().map(ExactText.init)).symmetricDifference(kept.map(ExactText.init))
      #expect(differing.isEmpty, "round \(round) of seed \(seed)")
    }
    print("ignored: seed \(seed), \(count) trees, \(ignored) files ignored as by git")
  }

  // MARK: By hand

  @Test func rulesOfFoldersAboveAndBelow() throws {
    _ = try git("init", "-q")
    try make(["keep.inkslop", "draft.inkslop", "in/keep.inkslop", "in/draft.inkslop", "in/out/x.inkslop"])
    try folder.write("draft.*\nout/\n", to: ".gitignore")
    try folder.write("!draft.inkslop\n", to: "in/.gitignore")
    #expect(scripts() == ["in/draft.inkslop", "in/keep.inkslop", "keep.inkslop"])
    #expect(scripts(in: "in") == ["in/draft.inkslop", "in/keep.inkslop"])
    // What is named is checked, whatever rules say of it.
    #expect(scripts(in: "in/out") == ["in/out/x.inkslop"])
    #expect(ScriptList([folder.file("draft.inkslop")]).paths == [folder.file("draft.inkslop")])
  }

  @Test func rulesCountWithoutARepository() throws {
    try make(["a.inkslop", "b.inkslop", "in/b.inkslop"])
    try folder.write("\u{FEFF}/b.inkslop\r\n", to: ".gitignore")
    #expect(scripts() == ["a.inkslop", "in/b.inkslop"])
  }

  @Test func anotherRepositoryHasRulesOfItsOwn() throws {
    _ = try git("init", "-q")
    try make(["a.inkslop", "other/a.inkslop", "other/b.inkslop"])
    try folder.write("a.inkslop\n", to: ".gitignore")
    try folder.write("gitdir: ../.git/modules/other\n", to: "other/.git")
    try folder.write("b.inkslop\n", to: ".git/modules/other/info/exclude")
    #expect(scripts() == ["other/a.inkslop"])
  }

  @Test func hiddenFoldersAndPackagesAreLeftOut() throws {
    try make([
      "a.inkslop", "node_modules/p/b.inkslop", "in/node_modules/c.inkslop", ".d/e.inkslop", ".f.inkslop",
    ])
    try folder.write("!node_modules\n!.d\n", to: ".gitignore")
    #expect(scripts() == ["a.inkslop"])
    #expect(scripts(in: "node_modules") == ["node_modules/p/b.inkslop"])
    #expect(scripts(in: ".d") == [".d/e.inkslop"])
  }

  @Test func patternsOfTheCommandLineComeFirst() throws {
    try make(["a.inkslop", "b.inkslop", "in/a.inkslop", "in/b.inkslop", "out/c.inkslop"])
    try folder.write("b.inkslop\n", to: ".gitignore")
    #expect(scripts(excluding: ["a.*"]) == ["out/c.inkslop"])
    #expect(scripts(excluding: ["/a.*", "!b.*", "out/"]) == ["b.inkslop", "in/a.inkslop", "in/b.inkslop"])
    #expect(scripts(excluding: ["*", "!in/", "!in/a*"]) == ["in/a.inkslop"])
  }

  /// A pipe never ends, and a link may lead anywhere.
  @Test func rulesAreReadFromFilesAlone() throws {
    try make(["a.inkslop"])
    #expect(folder.file(".gitignore").withSystemPath { unsafe mkfifo($0, 0o644) } == 0)
    #expect(scripts() == ["a.inkslop"])
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
    #expect(scripts() == ["\(name).inkslop"])
  }
}
