import TestSupport
import Testing

/// Each source target has its tests, as `docs/contributing.md` says.
@Suite struct TestTargetTests {
  private static let targets = Manifest.current?.targets ?? []
  private static let crossing: Set<String> = [
    "ConformanceTests", "DocumentationTests", "EditorTests", "GrammarTests", "PackageTests",
    "PerformanceTests",
  ]
  /// It only declares what the programs say to each other.
  private static let withoutTests: Set<String> = ["InkMessages"]
  private static let support: Set<String> = ["TestSupport", "MediaTestSupport"]

  /// `TextTests` of `InkText`.
  private static func tests(of target: Manifest.Target) -> String {
    switch target.name {
    case "inkreel": "CommandTests"
    case "inkreel-http": "HTTPProgramTests"
    case let name where name.hasPrefix("inkreel-"):
      "\(name.dropFirst("inkreel-".count).prefix(1).uppercased())\(name.dropFirst("inkreel-x".count))ProgramTests"
    default: "\(target.name.dropFirst("Ink".count))Tests"
    }
  }

  @Test func eachSourceTargetHasItsTests() {
    let sources = Self.targets.filter { $0.type == .regular || $0.type == .executable }.filter {
      !Self.withoutTests.contains($0.name) && !Self.support.contains($0.name)
    }
    let tests = Set(Self.targets.filter { $0.type == .test }.map(\.name))
    #expect(tests == Set(sources.map(Self.tests)).union(Self.crossing))
  }

  @Test func thePageNamesThoseThatCross() throws {
    let page = try Repository.text("docs/contributing.md")
    for name in Self.crossing.union(Self.support).union(Self.withoutTests) {
      #expect(page.contains("`\(name)`"), "\(name)")
    }
  }
}
