import FoundationEssentials
import TestSupport
import Testing

/// `inkreel timeline` as its users run it.
@Suite struct TimelineCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Repository.path("examples"), as: "examples")
  }

  private func inkreel(_ arguments: String...) throws -> RunProgram.Outcome {
    let cache = "XDG_CACHE_HOME=\(folder.path)/cache"
    return try RunProgram.inkreel(arguments, environment: [cache], in: folder.path)
  }

  private func page(_ name: String) throws -> String {
    String(decoding: try folder.read(name), as: UTF8.self)
  }

  @Test func thePageIsTheSameEachTimeAndTellsNothingOfTheMachine() throws {
    let script = "examples/three-facts.inkslop"
    #expect(try inkreel("timeline", script, "-o", "one.html").status == 0)
    #expect(try inkreel("timeline", script, "-o", "two.html").status == 0)
    #expect(try folder.read("one.html") == folder.read("two.html"))
    #expect(try inkreel("timeline", script).output == folder.read("one.html"))
    let page = try page("one.html")
    #expect(!page.contains(folder.path) && page.contains("examples/music/Carefree.opus"))
  }

  @Test func spokenTimesAreExact() throws {
    let script = "examples/hello-world.inkslop"
    #expect(try inkreel("timeline", script, "--speak", "-o", "spoken.html").status == 0)
    #expect(try page("spoken.html").contains("Measured: the speech is recorded"))
    #expect(try inkreel("plan", script, "--speak", "-o", "plan.json").status == 0)
    #expect(try inkreel("timeline", "plan.json", "-o", "plan.html").status == 0)
    let times = try ["spoken.html", "plan.html"].map { name in
      try page(name).components(separatedBy: "\"wordTimes\":[").last?.split(separator: "]").first
    }
    #expect(times[0] == times[1] && times[0]?.isEmpty == false)
    #expect(try page("plan.html").contains("does not contain the text of its script"))
  }

  @Test func scriptsWithErrorsHaveTheirPage() throws {
    try folder.write("[tts]Hello [laughs].[/tts]\n[sound file=\"gone.wav\"/]\n", to: "bad.inkslop")
    let outcome = try inkreel("timeline", "bad.inkslop", "-o", "bad.html")
    #expect(outcome.status == 1 && outcome.standardError.contains("error[unknown-tag]"))
    let page = try page("bad.html")
    #expect(page.contains("there is no tag <code>laughs</code>") && page.contains("missing-file"))
  }

  @Test func anUnreadableFileLeavesThePage() throws {
    try folder.write("no sound at all", to: "broken.wav")
    try folder.write("[tts]Hello.[/tts]\n[sound file=\"broken.wav\"/]\n", to: "broken.inkslop")
    let outcome = try inkreel("timeline", "broken.inkslop", "-o", "broken.html")
    #expect(outcome.status == 1 && outcome.standardError.contains("error[unusable-file]"))
    #expect(try page("broken.html").contains("some media files cannot be read"))
  }

  /// An anchor in a cycle is found by the check and by the plan, and said once.
  @Test func problemsAreSaidOnce() throws {
    try folder.write("[tts id=\"a\" start=\"a.end\"]Hello.[/tts]\n", to: "cycle.inkslop")
    let outcome = try inkreel("timeline", "cycle.inkslop", "-o", "cycle.html")
    #expect(outcome.status == 1 && outcome.standardError.components(separatedBy: "error[").count == 2)
    #expect(try page("cycle.html").components(separatedBy: "class=\"problem error\"").count == 2)
  }

  @Test(
    arguments: [
      (["timeline"], 2, "is missing"), (["timeline", "a", "b"], 2, "expected one file, not 2"),
      (["timeline", "plan.json", "--set", "a=b"], 2, "is only for scripts"),
      (["timeline", "gone.inkslop"], 1, "cannot read"), (["timeline", "gone.json"], 1, "cannot read"),
      (["timeline", "examples/hello-world.inkslop", "-o", "no/such/folder.html"], 3, "cannot write"),
    ] as [([String], Int32, String)]
  )
  func faultsAreNamed(arguments: [String], status: Int32, standardError: String) throws {
    let outcome = try RunProgram.inkreel(arguments, in: folder.path)
    #expect(
      outcome.status == status && outcome.standardError.contains(standardError),
      "\(outcome.standardError)"
    )
    #expect(outcome.output.isEmpty)
  }
}
