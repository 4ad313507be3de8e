import FoundationEssentials
import TestSupport
import Testing

/// What a render shows of how far it is.
@Suite struct ProgressTests {
  private struct Report: Decodable {
    let phase: String
    let done: Int64
    let total: Int64
    let fraction: Double
    let secondsLeft: Double?
  }

  /// Clicks over music: their peaks need the limiter, so that the mix is measured again, and codecs raise them.
  private func clicking() throws -> Sandbox {
    let shop = try Sandbox()
    let clicks = (0..<40).map {
      "[sound file=\"examples/sounds/pop\" start=\"\($0 * 250)ms\" volume=\"4\"/]\n"
    }
    try shop.folder.write(
      "[music file=\"examples/music/Carefree.opus\" fit=\"loop\" volume=\"0.3\"]\n\(clicks.joined())"
        + "[tts]One sentence is spoken here.[/tts]\n[tts]Another one is spoken here.[/tts]\n[pause duration=\"8s\"/]\n[/music]\n",
      to: "script.inkslop"
    )
    return shop
  }

  /// Speech alone, which is soon rendered: for what the display does in any render.
  private func speaking() throws -> Sandbox {
    let shop = try Sandbox()
    try shop.folder.write(
      "[tts]One sentence is spoken here.[/tts]\n[pause duration=\"2s\"/]\n",
      to: "script.inkslop"
    )
    return shop
  }

  private func reports(_ shop: Sandbox, _ output: String, _ options: [String]) throws -> [Report] {
    let outcome = try shop.run(
      ["render", "script.inkslop", "-o", output, "--progress", "json"] + options
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return try outcome.standardError.split(separator: "\n").filter { $0.hasPrefix("{") }.map {
      try JSONDecoder().decode(Report.self, from: Data($0.utf8))
    }
  }

  @Test(arguments: [
    ("o.wav", [], ["speech", "measure", "mix"]),
    ("o.wav", ["--loudness", "off"], ["speech", "mix"]),
    (
      "o.flac", ["--loudness", "ebu", "--verify", "--stems", "stems"], ["speech", "measure", "mix", "verify"]
    ),
    ("o.m4a", ["--verify"], ["speech", "measure", "mix", "verify"]),
    ("o.mp3", [], ["speech", "measure", "mix"]),
    ("o.mp4", ["--resolution", "16:9"], ["speech", "measure", "encode"]),
    ("o.mp4", ["--verify"], ["speech", "measure", "encode", "verify"]),
  ])
  func aRenderIsOneBar(output: String, options: [String], phases: [String]) throws {
    let reports = try reports(try clicking(), output, options)
    let fractions = reports.map(\.fraction)
    #expect(fractions == fractions.sorted(), "\(fractions)")
    #expect(fractions.allSatisfy { (0...1).contains($0) })
    #expect(try #require(fractions.last) > 0.85)
    var seen: [String] = []
    for report in reports where report.phase != seen.last { seen.append(report.phase) }
    #expect(seen == phases)
    #expect(reports.compactMap(\.secondsLeft).allSatisfy { $0 >= 0 })
    // Passes of a phase repeat, and their bar does not.
    let repeats = zip(reports, reports.dropFirst()).contains { $0.phase == $1.phase && $1.done < $0.done }
    if options.contains("off") { #expect(!repeats) }
    if output == "o.m4a" { #expect(repeats, "the case is meant to have repeated passes") }
  }

  /// Runs a render on a terminal, and returns what is written to it.
  private func onTerminal(
    _ shop: Sandbox,
    columns: Int,
    environment: [String: String] = [:],
    _ options: [String] = []
  ) throws -> String {
    let script = """
      import fcntl, os, pty, struct, sys, termios
      child, terminal = pty.fork()
      if child == 0:
          fcntl.ioctl(2, termios.TIOCSWINSZ, struct.pack("HHHH", 24, \(columns), 0, 0))
          os.execvp(sys.argv[1], sys.argv[1:])
      while True:
          try:
              part = os.read(terminal, 65536)
          except OSError:
              break
          if not part:
              break
          sys.stdout.buffer.write(part)
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
      """
    let variables = environment.merging(["TERM": "xterm"]) { given, _ in given }.map { "\($0)=\($1)" }
    let outcome = try RunProgram.run(
      ["env", "-C", shop.folder.path] + variables + [
        "python3", "-c", script, "\(RunProgram.folder)/inkreel", "render", "script.inkslop", "-o", "o.mp4",
      ] + options
    )
    #expect(outcome.status == 0, "\(outcome.text)")
    return outcome.text
  }

  @Test(arguments: [200, 80, 40, 24, 12, 3])
  func theBarFitsTheTerminal(columns: Int) throws {
    let text = try onTerminal(try speaking(), columns: columns)
    let lines = text.split(separator: "\r").filter { $0.hasSuffix("\u{1B}[K") && $0.count > 3 }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.count - 3 < columns }, "\(lines)")
    let percents = lines.compactMap { $0.firstMatch(of: /(\d+)%/).flatMap { Int($0.output.1) } }
    #expect(percents == percents.sorted())
    #expect(columns < 4 || percents.count == lines.count)
    #expect(columns < 30 || lines.allSatisfy { $0.contains("█") || $0.contains("░") })
  }

  /// The bar has no colour at all.
  @Test func theBarRespectsTheEnvironment() throws {
    let shop = try speaking()
    let plain = try onTerminal(shop, columns: 80, environment: ["NO_COLOR": "1"])
    #expect(plain.contains("%") && !plain.contains(/\u{1B}\[[0-9;]*m/))
    let dumb = try onTerminal(shop, columns: 80, environment: ["TERM": "dumb"])
    #expect(!dumb.contains("\u{1B}") && !dumb.contains("%"))
  }

  @Test func quietSaysNothing() throws {
    let shop = try speaking()
    #expect(try onTerminal(shop, columns: 80, ["--quiet"]).isEmpty)
    let outcome = try shop.run(["render", "script.inkslop", "-o", "o.wav", "-q"])
    #expect(outcome.status == 0 && outcome.standardError.isEmpty && outcome.output.isEmpty)
    try shop.folder.write("[tts]A[/tts]\n[laughs]", to: "script.inkslop")
    #expect(
      try shop.run(["render", "script.inkslop", "-o", "o.wav", "-q"]).standardError.contains("unknown-tag")
    )
  }

  /// In a log there are lines alone.
  @Test func withoutATerminalThereIsNoBar() throws {
    let outcome = try speaking().run(["render", "script.inkslop", "-o", "o.wav"])
    #expect(outcome.status == 0 && !outcome.standardError.contains { $0 == "\r" || $0 == "\u{1B}" })
    #expect(outcome.standardError.contains("o.wav"))
  }
}
