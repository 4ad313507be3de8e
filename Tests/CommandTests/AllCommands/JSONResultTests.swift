import FoundationEssentials
import TestSupport
import Testing

/// `--json` prints one object in every case, with the diagnostics in it.
@Suite struct JSONResultTests {
  private struct Envelope: Decodable {
    struct Record: Decodable {
      let code: String
      let severity: String
    }

    let version: Int
    let command: String
    let status: Int32
    let diagnostics: [Record]
  }

  private static let uses: [(arguments: [String], status: Int32, code: String?, member: String?)] = [
    (["check", "good.inkslop"], 0, nil, nil),
    (["check", "good.inkslop", "bad.inkslop", "not-there.inkslop"], 1, "unreadable-script", nil),
    (["check", "warned.inkslop"], 0, nil, nil),
    (["check", "warned.inkslop", "--strict-engines"], 1, "engine-fallback", nil),
    (["check"], 2, "usage", nil),
    (["check", "good.inkslop", "--frob"], 2, "usage", nil),
    (["estimate", "good.inkslop"], 0, nil, "totals"),
    (["estimate", "good.inkslop", "--budget", "0"], 1, "over-budget", "totals"),
    (["estimate", "good.inkslop", "--balance", "0"], 1, "insufficient-credits", "totals"),
    (["estimate", "good.inkslop", "bad.inkslop"], 1, "unclosed-tag", "failed"),
    (["estimate", "good.inkslop", "--rate", "./nothing.json"], 1, "unreadable-config", nil),
    (["estimate", "good.inkslop", "--budget", "x"], 2, "usage", nil),
    (["render", "good.inkslop", "-o", "o.wav"], 0, nil, "output"),
    (["render", "warned.inkslop", "-o", "o.wav"], 0, "engine-fallback", "output"),
    (["render", "bad.inkslop", "-o", "o.wav"], 1, "unclosed-tag", nil),
    (["render", "not-there.inkslop", "-o", "o.wav"], 1, "unreadable-script", nil),
    (["render", "good.inkslop", "-o", "no/o.wav"], 3, "unwritable-output", nil),
    (["render", "good.inkslop"], 2, "usage", nil),
    (["rates"], 0, nil, "rates"), (["rates", "inkslop"], 0, nil, "rates"),
    (["rates", "no"], 2, "usage", nil),
    (["calibrate", "espeak"], 2, "usage", nil),
    (["calibrate", "espeak", "en-us", "--lengths", "no", "-o", "v.json"], 1, "unreadable-config", nil),
    (["calibrate", "unknown", "voice", "-o", "v.json"], 1, "engine-not-configured", nil),
  ]

  @Test(arguments: uses)
  func theObjectIsThereInEveryCase(
    arguments: [String],
    status: Int32,
    code: String?,
    member: String?
  ) throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]Hello.[/tts]\n", to: "good.inkslop")
    try shop.folder.write("[tts]Hello.\n", to: "bad.inkslop")
    try shop.folder.write("[tts engine=\"nix\"]Hello.[/tts]\n", to: "warned.inkslop")
    let outcome = try shop.run(arguments + ["--json"])
    #expect(outcome.status == status, "\(outcome.standardError)")
    let data = Data(outcome.output)
    let envelope = try JSONDecoder().decode(Envelope.self, from: data)
    #expect(envelope.version == 1 && envelope.command == arguments[0] && envelope.status == status)
    if let code {
      #expect(envelope.diagnostics.contains { $0.code == code }, "\(outcome.text)")
    } else {
      #expect(envelope.diagnostics.isEmpty, "\(outcome.text)")
    }
    #expect(envelope.diagnostics.contains { $0.severity == "error" } == (status != 0))
    if let member { #expect(outcome.text.contains("\"\(member)\"")) }
  }

  /// It may be the value of another option.
  @Test func aWordThatIsNoOptionAsksForNothing() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]Hello.[/tts]\n", to: "good.inkslop")
    let outcome = try shop.inkreel("render", "good.inkslop", "-o", "o.wav", "--title", "--json")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try shop.inkreel("check", "--json", "--help").text.hasPrefix("check: "))
  }
}
