import FoundationEssentials
import InkText
import TestSupport
import Testing

/// What is passed over in folders is what git ignores, whatever the rules are.
@Suite struct IgnoreFuzzTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

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
      let path = (0...depth).map { _ in IgnoreFuzzTests.names.randomElement(using: &numbers) ?? "a" }
      // A name may already be a folder's, or a file's.
      _ = try? folder.write("", to: path.joined(separator: "/") + ".inkslop")
    }
    let folders = try folder.git("ls-files", "-oz", "--directory", "--no-empty-directory").split(separator: 0)
      .map { String(decoding: $0, as: UTF8.self) }.filter { $0.hasSuffix("/") }
    for place in [""] + folders where place.isEmpty || Bool.random(using: &numbers) {
      let lines = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in IgnoreFuzzTests.pattern(&numbers) }
      let end = Bool.random(using: &numbers) ? "\n" : "\r\n"
      try folder.write(lines.joined(separator: end) + end, to: "\(place).gitignore")
    }
    let line = IgnoreFuzzTests.pattern(&numbers)
    try folder.write("# none\n\n\(line)\n", to: ".git/info/exclude")
  }

  @Test func gitIgnoresTheSame() throws {
    let isLong = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] != nil
    let (seed, count) = (UInt64(70), isLong ? 3000 : 60)
    var numbers = RandomNumbers(seed: seed)
    var ignored = 0
    for round in 0..<count {
      _ = try RunProgram.run(["sh", "-c", "rm -rf \(folder.path)/* \(folder.path)/.g*"])
      _ = try folder.git("init", "-q")
      try makeTree(&numbers)
      let kept = try folder.git("ls-files", "-oz", "--exclude-standard").split(separator: 0)
        .map { PathText.text(of: $0) }.filter { $0.hasSuffix(".inkslop") }
      let all = try folder.git("ls-files", "-oz").split(separator: 0).count
      ignored += all - kept.count
      let differing = Set(folder.scripts().map(ExactText.init)).symmetricDifference(kept.map(ExactText.init))
      #expect(differing.isEmpty, "round \(round) of seed \(seed)")
    }
    print("ignored: seed \(seed), \(count) trees, \(ignored) files ignored as by git")
  }
}
