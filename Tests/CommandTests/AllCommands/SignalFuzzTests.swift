import FoundationEssentials
import InkSystem
import TestSupport
import Testing

/// Signals at random moments: none is forgotten, nothing is half-written, and the next run leaves nothing after.
///
/// `make fuzz` sends 1,000 and kills 300 times; the same moments each time, as well as a machine can repeat them.
@Suite(.serialized) struct SignalFuzzTests {
  private static let isLong = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] != nil
  private static let seed: UInt64 = 52

  private let shop: Sandbox
  private static let commands = [
    ["render", "s.inkslop", "-o", "out.wav"], ["plan", "s.inkslop", "--speak", "-o", "out.json"],
    ["timeline", "s.inkslop", "--speak", "-o", "out.html"],
  ]

  init() throws {
    shop = try Sandbox()
    try shop.folder.write(
      "[tts]One two.[/tts]\n[pause duration=\"1s\"/]\n[tts]Three.[/tts]\n",
      to: "s.inkslop"
    )
    let hangs = try shop.folder.write("#!/bin/sh\nsleep 60 & wait\n", to: "hangs")
    try shop.folder.write("[tts engine=\"hangs\"]One two.[/tts]\n", to: "h/h.inkslop")
    try shop.folder.write("{\"engines\": {\"hangs\": {\"command\": [\"\(hangs)\"]}}}", to: "h/inkreel.json")
  }

  /// Starts a command, sends a signal after some time, and waits.
  private func end(_ arguments: [String], by signal: Int32, after microseconds: UInt32) throws
    -> ChildProcess.End
  {
    let child = try ChildProcess(
      ["env", "--chdir=\(shop.folder.path)", "XDG_CACHE_HOME=\(shop.folder.path)/cache"]
        + ["\(RunProgram.folder)/inkreel"] + arguments,
      pipesError: true
    )
    usleep(microseconds)
    child.send(signal: signal)
    return child.wait()
  }

  /// What is left of unfinished files, wherever they are.
  private func leftovers() throws -> [String] {
    let cache = shop.folder.file("cache/inkreel")
    let unfinished = (try? FileManager.default.contentsOfDirectory(atPath: "\(cache)/unfinished")) ?? []
    let parts = try
      (shop.folder.names + ((try? FileManager.default.contentsOfDirectory(atPath: cache)) ?? []))
      .filter { $0.hasSuffix(".part") || $0.hasSuffix(".wav") && $0.hasPrefix(".") }
    return unfinished + parts
  }

  /// A voice that never answers: without the signal the command would not end.
  @Test func noSignalIsForgotten() throws {
    var numbers = RandomNumbers(seed: SignalFuzzTests.seed)
    let count = SignalFuzzTests.isLong ? 1000 : 20
    for number in 0..<count {
      let signal = [SIGINT, SIGTERM, SIGHUP][number % 3]
      let moment = UInt32.random(in: 0...120_000, using: &numbers)
      let end = try end(["render", "h/h.inkslop", "-o", "out.wav"], by: signal, after: moment)
      #expect(end == .exit(130) || end == .signal(signal), "signal \(signal) after \(moment) µs: \(end)")
      #expect(!shop.folder.contains("out.wav"))
    }
    print("signals: seed \(SignalFuzzTests.seed), \(count) sent, none forgotten")
  }

  @Test func whatIsKilledLeavesNothingAfterTheNextRun() throws {
    var numbers = RandomNumbers(seed: SignalFuzzTests.seed)
    let count = SignalFuzzTests.isLong ? 300 : 9
    for command in SignalFuzzTests.commands { try #require(shop.run(command).status == 0) }
    let expected = try SignalFuzzTests.commands.map { try shop.folder.read($0.last ?? "") }
    for number in 0..<count {
      let index = number % SignalFuzzTests.commands.count
      let command = SignalFuzzTests.commands[index]
      let output = command.last ?? ""
      #expect(unsafe unlink(shop.folder.file(output)) == 0)
      _ = try RunProgram.run(["rm", "-rf", shop.folder.file("cache")])
      let moment = UInt32.random(in: 0...400_000, using: &numbers)
      _ = try end(command, by: SIGKILL, after: moment)
      if shop.folder.contains(output) { #expect(try shop.folder.read(output) == expected[index]) }
      #expect(try shop.run(command).status == 0)
      #expect(try shop.folder.read(output) == expected[index], "killed after \(moment) µs")
      // The media program that lost its client cleans up by itself, which may take a moment.
      for _ in 0..<100 where try !leftovers().isEmpty {
        usleep(20_000)
        _ = try shop.run(command)
      }
      #expect(try leftovers().isEmpty, "killed after \(moment) µs")
    }
    print("kills: seed \(SignalFuzzTests.seed), \(count) killed, nothing left")
  }
}
