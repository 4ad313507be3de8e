import FoundationEssentials
import InkSystem
import TestSupport
import Testing

/// A voice ends with the programs that it speaks for, and so does all that it has started.
@Suite(.serialized) struct LeftProcessTests {
  private let shop: Sandbox

  /// Each starts programs, which note their numbers, and hangs.
  private static let voices: [(name: String, program: String)] = [
    ("alone", "note; exec sleep 300"),
    ("child", "sleep 300 & echo $! >>pids; note; wait"),
    ("session", "setsid sh -c 'echo $$ >>pids; exec sleep 300' & note; wait"),
    // Its parent has gone when it is looked for: only who adopts it can end it.
    (
      "daemon",
      "(setsid sh -c '(echo $(exec sh -c \"echo \\$PPID\") >>pids; exec sleep 300) &' &); note; exec sleep 300"
    ),
    (
      "deaf",
      "trap '' HUP INT TERM PIPE; (trap '' HUP; setsid sleep 300 & echo $! >>pids); note; while :; do sleep 1; done"
    ),
  ]

  init() throws { shop = try Sandbox() }

  private func setUp(_ program: String) throws {
    let text =
      "#!/bin/sh\ncd \"$(dirname \"$0\")\"\nnote() { echo $$ >>pids; sleep 0.3; echo >>ready; }\n\(program)\n"
    let path = try shop.folder.write(text, to: "voice")
    try shop.folder.write("[tts engine=\"v\" voice=\"en-us\"]One two.[/tts]\n", to: "s.inkslop")
    try shop.folder.write(#"{"engines": {"v": {"command": ["\#(path)"]}}}"#, to: "inkreel.json")
  }

  private func start() throws -> ChildProcess {
    try ChildProcess(
      ["env", "--chdir=\(shop.folder.path)", "XDG_CACHE_HOME=\(shop.folder.path)/cache"]
        + ["\(RunProgram.folder)/inkreel", "render", "s.inkslop", "-o", "out.wav"],
      pipesError: true
    )
  }

  private func wait(for condition: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<1500 {
      if try condition() { return true }
      usleep(10_000)
    }
    return false
  }

  private var started: [Int32] {
    get throws {
      String(decoding: try shop.folder.read("pids"), as: UTF8.self).split(separator: "\n").compactMap {
        Int32($0)
      }
    }
  }

  /// What is dead and has not been waited for is as good as gone.
  private func isRunning(_ process: Int32) -> Bool {
    guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return stat.split(separator: ")").last?.split(separator: " ").first != "Z"
  }

  private func mediaProgram(of parent: Int32) throws -> Int32 {
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
      guard let number = Int32(name),
        let stat = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
        stat.contains("(inkreel-media)"), stat.split(separator: " ").dropFirst(3).first == "\(parent)"
      else { continue }
      return number
    }
    throw SystemError(ESRCH)
  }

  enum Victim: CaseIterable {
    case media, command, interrupted, both
  }

  @Test(arguments: voices.map(\.name), Victim.allCases)
  func nothingStaysOfWhatIsKilled(name: String, victim: Victim) throws {
    let voice = try #require(LeftProcessTests.voices.first { $0.name == name })
    try setUp(voice.program)
    let command = try start()
    #expect(wait { shop.folder.contains("ready") })
    let started = try started
    #expect(!started.isEmpty && started.allSatisfy(isRunning))
    switch victim {
    case .media: kill(try mediaProgram(of: command.identifier), SIGKILL)
    case .command: command.send(signal: SIGKILL)
    case .interrupted: command.send(signal: SIGINT)
    case .both:
      let media = try mediaProgram(of: command.identifier)
      kill(media, SIGSTOP)
      command.send(signal: SIGKILL)
      kill(media, SIGCONT)
    }
    _ = command.wait()
    let left = { started.filter(isRunning) }
    #expect(wait { left().isEmpty }, "\(name), \(victim): \(left())")
    for process in left() { kill(process, SIGKILL) }
  }

  /// What a voice leaves when it has spoken well is ended too.
  @Test func nothingStaysOfAVoiceThatHasSpoken() throws {
    let espeak = "\(RunProgram.folder)/inkreel-espeak"
    try setUp(
      "(setsid sh -c 'echo $$ >>pids; exec sleep 300' </dev/null >/dev/null 2>&1 &); sleep 0.2; \(espeak)"
    )
    let outcome = try shop.inkreel("render", "s.inkslop", "-o", "out.wav")
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let started = try started
    // It has been asked to describe itself, and to speak.
    #expect(started.count == 2)
    #expect(wait { !started.contains(where: isRunning) })
    for process in started where isRunning(process) { kill(process, SIGKILL) }
  }

  /// A shell that starts something and then becomes `inkreel` leaves it a child, which is none of its own.
  @Test func whatWasThereBeforeStays() throws {
    try setUp("note; exec sleep 300")
    let command = try ChildProcess(
      [
        "env", "--chdir=\(shop.folder.path)", "XDG_CACHE_HOME=\(shop.folder.path)/cache", "sh", "-c",
        "sleep 300 </dev/null >/dev/null 2>&1 & echo $! >before; exec \(RunProgram.folder)/inkreel render s.inkslop -o out.wav",
      ],
      pipesError: true
    )
    #expect(wait { shop.folder.contains("ready") })
    let before = String(decoding: try shop.folder.read("before").dropLast(), as: UTF8.self)
    let other = try #require(Int32(before))
    kill(try mediaProgram(of: command.identifier), SIGKILL)
    #expect(command.wait() == .exit(3))
    let voices = try started
    #expect(wait { !voices.contains(where: isRunning) })
    #expect(isRunning(other))
    kill(other, SIGKILL)
  }
}
