import FoundationEssentials
import TestSupport
import Testing

@Suite struct CalibrateTests {
  private struct Report: Decodable {
    let sentences: Int
    let error: Double
    let errorBefore: Double
    let file: String
  }

  private struct Estimates: Decodable {
    let scripts: [Estimate]
  }

  private struct Estimate: Decodable {
    struct Interval: Decodable {
      let low: Double
      let expected: Double
      let high: Double
    }
    let seconds: Interval
  }

  private func settings(_ shop: Sandbox) -> [String] { ["XDG_CONFIG_HOME=\(shop.folder.path)/config"] }

  private func report(_ shop: Sandbox, _ arguments: [String]) throws -> Report {
    let outcome = try shop.run(["calibrate"] + arguments + ["--json"], environment: settings(shop))
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output))
  }

  private func expected(_ shop: Sandbox, _ options: String...) throws -> Estimate.Interval {
    let outcome = try shop.run(["estimate", "a.inkslop", "--json"] + options, environment: settings(shop))
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return try #require(try JSONDecoder().decode(Estimates.self, from: Data(outcome.output)).scripts.first)
      .seconds
  }

  private static let script = """
    [tts engine="slow" voice="one"]
    The pilot destroyed three identical umbrellas in the basement of the library. Nobody knew why.
    [/tts]
    """

  /// An engine that is espeak-ng at two thirds of its pace: what it speaks is foretold once it was fitted.
  @Test func fitsAnEnginesVoice() throws {
    let shop = try Sandbox()
    try shop.folder.write(CalibrateTests.script, to: "a.inkslop")
    let program = """
      #!/bin/sh
      sed 's/"speed":1\\([,}]\\)/"speed":0.66\\1/; s/"voice":"one"/"voice":"en-us"/' | \(RunProgram.folder)/inkreel-espeak
      """
    try shop.folder.write(program, to: "slow.sh")
    let configuration = #"{ "engines": { "slow": { "command": ["sh", "\#(shop.folder.path)/slow.sh"] } } }"#
    try shop.folder.write(configuration, to: "inkreel.json")
    let before = try expected(shop)
    let report = try report(shop, ["slow", "one"])
    #expect(report.sentences == 32)
    #expect(report.error < 0.06)
    #expect(report.error < report.errorBefore / 2)
    let after = try expected(shop)
    #expect(after.expected > before.expected)
    let real = try shop.run(
      ["render", "a.inkslop", "-o", "a.wav", "--json"],
      environment: settings(shop)
    )
    struct Rendered: Decodable { let seconds: Double }
    let spoken = try JSONDecoder().decode(Rendered.self, from: Data(real.output)).seconds
    #expect((after.low...after.high).contains(spoken), "\(after) \(spoken)")
    #expect(try expected(shop, "--no-config").expected == before.expected)
    // The project's own goes before the user's.
    try FileManager.default.createDirectory(
      atPath: "\(shop.folder.path)/inkreel-voices",
      withIntermediateDirectories: false
    )
    let slower = try String(decoding: shop.folder.read("config/inkreel/voices/slow--one.json"), as: UTF8.self)
      .components(separatedBy: "\"constant\" : ").joined(separator: "\"constant\" : 9")
    try shop.folder.write(slower, to: "inkreel-voices/one.json")
    #expect(try expected(shop).expected > after.expected + 5)
  }

  @Test func refusesTooLittle() throws {
    let shop = try Sandbox()
    let program = """
      #!/bin/sh
      request=$(cat)
      case "$request" in *the*) echo "no voice today" >&2; exit 3;; esac
      printf '%s' "$request" | sed 's/"voice":"one"/"voice":"en-us"/' | \(RunProgram.folder)/inkreel-espeak
      """
    try shop.folder.write(program, to: "fails.sh")
    let configuration = #"{ "engines": { "fails": { "command": ["sh", "\#(shop.folder.path)/fails.sh"] } } }"#
    try shop.folder.write(configuration, to: "inkreel.json")
    let outcome = try shop.run(["calibrate", "fails", "one"], environment: settings(shop))
    #expect(outcome.status == 3)
    #expect(outcome.standardError.contains("of 32 sentences were spoken"))
    #expect(outcome.standardError.contains("no voice today"))
    #expect(!FileManager.default.fileExists(atPath: "\(shop.folder.path)/config/inkreel"))
  }

  /// A voice that is killed at some of its sentences.
  @Test(arguments: [(2, 0), (3, 0), (4, 3)] as [(Int, Int32)])
  func sentencesThatFailAreCounted(_ killed: Int, _ status: Int32) throws {
    let shop = try Sandbox()
    let program = """
      #!/bin/sh
      [ "$1" = --describe ] && exit 1
      request=$(cat)
      # Several run at the same time: one of them has each number.
      for number in $(seq \(killed)); do mkdir "$0.$number" 2>/dev/null && kill -9 $$; done
      printf '%s' "$request" | sed 's/"voice":"one"/"voice":"en-us"/' | \(RunProgram.folder)/inkreel-espeak
      """
    try shop.folder.write(program, to: "dies.sh")
    let configuration = #"{ "engines": { "dies": { "command": ["sh", "\#(shop.folder.path)/dies.sh"] } } }"#
    try shop.folder.write(configuration, to: "inkreel.json")
    let outcome = try shop.run(["calibrate", "dies", "one", "--json"], environment: settings(shop))
    #expect(outcome.status == status, "\(outcome.standardError)")
    let said =
      status == 0
      ? "\(killed) of 32 sentences were not spoken" : "only \(32 - killed) of 32 sentences were spoken"
    #expect(outcome.standardError.contains(said), "\(outcome.standardError)")
    #expect(outcome.standardError.contains("signal"), "\(outcome.standardError)")
    #expect(outcome.text.contains(said))
    if status == 0 {
      #expect(outcome.standardError.contains("warning[voice-failed]"))
      let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output))
      #expect(report.sentences == 32 - killed)
    }
  }

  @Test(arguments: [
    (["calibrate", "espeak"], 2, "name an engine and a voice"),
    (["calibrate", "espeak", "ru"], 2, "`--language` must be one of"),
    (["calibrate", "nobody", "one"], 1, "the engine `nobody` is not configured"),
    (["calibrate", "a", "b", "--lengths", "few.tsv"], 1, "has 1 lengths"),
    (["calibrate", "a", "b", "--lengths", "bad.tsv"], 1, "line 2"),
    (["calibrate", "a", "b", "--lengths", "none.tsv"], 1, "cannot read"),
    (["calibrate", "a", "b", "--lengths", "random.tsv"], 3, "do not match the texts"),
    (["estimate", "examples/hello-world.inkslop"], 1, "it was not written by `inkreel calibrate`"),
  ])
  func saysWhatIsWrong(arguments: [String], status: Int32, standardError: String) throws {
    let shop = try Sandbox()
    try shop.folder.write("1.5\tSome words.\n", to: "few.tsv")
    try shop.folder.write("1.5\tSome words.\nnan\tOther words.\n", to: "bad.tsv")
    let random = (1...40).map { "\($0 % 2 == 0 ? 1 : 30)\tWord number \($0) of forty.\n" }.joined()
    try shop.folder.write(random, to: "random.tsv")
    if arguments[0] == "estimate" {
      let folder = "\(shop.folder.path)/config/inkreel/voices"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try shop.folder.write(#"{"version": 1}"#, to: "config/inkreel/voices/broken.json")
    }
    let outcome = try shop.run(arguments, environment: settings(shop))
    #expect(outcome.status == status)
    #expect(outcome.standardError.contains(standardError), "\(outcome.standardError)")
  }
}
