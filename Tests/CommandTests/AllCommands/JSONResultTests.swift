import FoundationEssentials
import InkSystem
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
    (["voices"], 0, nil, "engines"), (["voices", "say", "en-us", "Hi.", "-o", "hi.wav"], 0, nil, "output"),
    (["voices", "sing"], 2, "usage", nil), (["voices", "remove", "kokoro"], 0, nil, "freed"),
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

  private static let commands = [
    ["check", "good.inkslop"], ["estimate", "good.inkslop"], ["render", "good.inkslop", "-o", "o.wav"],
    ["calibrate", "espeak", "en-us", "-o", "v.json"],
  ]

  private func envelope(_ outcome: RunProgram.Outcome) throws -> Envelope {
    try JSONDecoder().decode(Envelope.self, from: Data(outcome.output))
  }

  /// Each command with what can go wrong around it.
  @Test(arguments: commands) func eachFailureIsAnObject(command: [String]) throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]Hello.[/tts]\n", to: "good.inkslop")
    try shop.folder.write("{\"engines\": 1, \n", to: "broken.json")
    try shop.folder.write("{\"engine\": 1}", to: "wrong.json")
    func expect(_ options: [String], _ status: Int32, _ code: String) throws {
      let outcome = try shop.run([command[0], "--json"] + command.dropFirst() + options)
      let envelope = try envelope(outcome)
      #expect(outcome.status == status && envelope.status == status, "\(options): \(outcome.standardError)")
      #expect(envelope.command == command[0] && envelope.version == 1)
      #expect(envelope.diagnostics.contains { $0.code == code }, "\(options): \(outcome.text)")
    }
    try expect(["--frob"], 2, "usage")
    try expect(["--config"], 2, "usage")
    try expect(["--no-config", "--config", "x"], 2, "usage")
    try expect(["--config", "nothing.json"], 1, "unreadable-config")
    try expect(["--config", "broken.json"], 1, "config-not-json")
    try expect(["--config", "wrong.json"], 1, "config-wrong-type")
    try expect(["--config", "/dev/zero"], 1, "unreadable-config")
    try expect(["--config", "examples"], 1, "unreadable-config")
  }

  @Test(arguments: commands) func inAFolderThatIsDeleted(command: [String]) throws {
    let shop = try Sandbox()
    let place = shop.folder.file("gone")
    let outcome = try RunProgram.run(
      [
        "sh", "-c",
        "mkdir \(place); cd \(place); rmdir \(place); exec \(RunProgram.folder)/inkreel \"$@\" --json", "sh",
      ]
        + command,
      environment: ["XDG_CACHE_HOME=\(shop.folder.path)/cache"]
    )
    let envelope = try envelope(outcome)
    #expect(outcome.status != 0 && envelope.status == outcome.status, "\(outcome.standardError)")
    #expect(envelope.diagnostics.contains { $0.severity == "error" })
  }

  /// While a script is waited for, and while a voice is: the object says that it was interrupted.
  @Test(arguments: [
    ["check", "-"], ["estimate", "-"], ["estimate", "--table", "-"], ["check", "--format", "json", "pipe"],
    ["render", "pipe", "-o", "o.wav"], ["render", "hang.inkslop", "-o", "o.wav"],
    ["calibrate", "v", "x", "-o", "v.json"],
  ])
  func anInterruptionIsAnObject(arguments: [String]) throws {
    let signals = [SIGINT, SIGTERM, SIGHUP]
    // All of them wait at the same time.
    let children = try signals.map { _ in try waiting(arguments) }
    usleep(700_000)
    for (child, signal) in zip(children, signals) {
      child.process.send(signal: signal)
      var output: [UInt8] = []
      while case let part = try child.process.output.read(upTo: 1 << 16), !part.isEmpty { output += part }
      #expect(child.process.wait() == .exit(130))
      let text = String(decoding: output, as: UTF8.self)
      let envelope = try JSONDecoder().decode(Envelope.self, from: Data(output))
      #expect(envelope.command == arguments[0] && envelope.status == 130, "\(text)")
      #expect(envelope.diagnostics.map(\.code) == ["interrupted"], "\(text)")
    }
  }

  /// A command that waits for a pipe, or for a voice that says nothing.
  private func waiting(_ arguments: [String]) throws -> (process: ChildProcess, shop: Sandbox) {
    let shop = try Sandbox()
    let voice = try shop.folder.write("#!/bin/sh\nexec sleep 60\n", to: "voice")
    #expect(unsafe mkfifo(shop.folder.file("pipe"), 0o600) == 0)
    try shop.folder.write("[tts engine=\"v\"]One.[/tts]\n", to: "hang.inkslop")
    try shop.folder.write(#"{"engines": {"v": {"command": ["\#(voice)"]}}}"#, to: "inkreel.json")
    let process = try ChildProcess(
      ["env", "--chdir=\(shop.folder.path)", "XDG_CACHE_HOME=\(shop.folder.path)/cache"]
        + ["\(RunProgram.folder)/inkreel"] + arguments + ["--json"],
      pipesError: true
    )
    return (process, shop)
  }

  /// At whatever moment a signal comes, what is printed is one object, or nothing of a program that has not started.
  @Test func aSignalBreaksNoObject() throws {
    let shop = try Sandbox()
    for number in 0..<300 {
      try shop.folder.write("[tts]Hello \(number).[/tts]\n[paus/]\n", to: "s/\(number).inkslop")
    }
    var numbers = RandomNumbers(seed: 8)
    for number in 0..<(ProcessInfo.processInfo.environment["INKREEL_FUZZ"] == nil ? 20 : 300) {
      let child = try ChildProcess(
        [
          "\(RunProgram.folder)/inkreel", number % 2 == 0 ? "check" : "estimate", shop.folder.file("s"),
          "--json",
        ],
        pipesError: true
      )
      usleep(UInt32.random(in: 0...150_000, using: &numbers))
      child.send(signal: SIGINT)
      var output: [UInt8] = []
      while case let part = try child.output.read(upTo: 1 << 16), !part.isEmpty { output += part }
      let end = child.wait()
      if output.isEmpty {
        #expect(end == .signal(SIGINT))
      } else {
        _ = try JSONDecoder().decode(Envelope.self, from: Data(output))
      }
    }
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
