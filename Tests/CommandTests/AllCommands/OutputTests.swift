import FoundationEssentials
import InkSystem
import TestSupport
import Testing

/// Nothing that a command reads is lost to what it writes, and nothing that it writes is lost in silence.
@Suite struct OutputTests {
  private let shop: Sandbox
  private static let script = "[sound file=\"m.wav\"/]\n[tts]One two.[/tts]\n"

  init() throws {
    shop = try Sandbox()
    try shop.folder.write(OutputTests.script, to: "s.inkslop")
    let sound = TestSound.sweep(frames: 48_000, amplitude: 0.1)
    for name in ["m.wav", "stems/music.wav"] { try shop.folder.write("", to: name) }
    for name in ["m.wav", "stems/music.wav"] { _ = try shop.folder.wav(sound, name: name) }
    try shop.folder.write(#"{"rate": "./rate.json"}"#, to: "inkreel.json")
    try shop.folder.write(shop.succeed("rates", "inkslop"), to: "rate.json")
    try shop.folder.write(shop.succeed("plan", "s.inkslop"), to: "p.json")
    for (name, target) in [("link.json", "s.inkslop"), ("inner", ".")] {
      #expect(unsafe symlink(target, shop.folder.file(name)) == 0)
    }
    #expect(unsafe Glibc.link(shop.folder.file("s.inkslop"), shop.folder.file("hard.json")) == 0)
  }

  private func contents() throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try shop.made where FileStatus(of: shop.folder.file(name))?.kind == .file {
      contents[name] = try shop.folder.read(name)
    }
    return contents
  }

  @Test(arguments: [
    ["timeline", "s.inkslop", "-o", "s.inkslop"],
    ["timeline", "s.inkslop", "-o", "inner/./s.inkslop"],
    ["timeline", "p.json", "-o", "p.json"],
    ["timeline", "s.inkslop", "-o", "m.wav"],
    ["plan", "s.inkslop", "--format", "json", "-o", "s.inkslop"],
    ["plan", "s.inkslop", "-o", "link.json"],
    ["plan", "s.inkslop", "-o", "hard.json"],
    ["plan", "s.inkslop", "-o", "inkreel.json"],
    ["plan", "s.inkslop", "-o", "rate.json"],
    ["plan", "p.json", "-o", "p.json"],
    ["plan", "p.json", "--format", "srt", "-o", "m.wav"],
    ["render", "s.inkslop", "-o", "m.wav"],
    ["render", "s.inkslop", "-o", "inner/m.wav"],
    ["render", "p.json", "-o", "m.wav"],
    ["calibrate", "espeak", "en-us", "--lengths", "rate.json", "-o", "rate.json"],
  ])
  func whatIsReadIsNotReplaced(_ arguments: [String]) throws {
    let before = try contents()
    let outcome = try shop.run(arguments)
    #expect(outcome.status == 2, "\(outcome.standardError)")
    #expect(outcome.standardError.contains("would replace the "), "\(outcome.standardError)")
    #expect(try contents() == before)
  }

  @Test func stemsReplaceNothingThatIsRead() throws {
    try shop.folder.write("[music file=\"stems/music.wav\"/]\n[tts]One.[/tts]\n", to: "t.inkslop")
    let before = try shop.folder.read("stems/music.wav")
    let outcome = try shop.inkreel("render", "t.inkslop", "-o", "o.wav", "--stems", "stems")
    #expect(outcome.status == 2 && outcome.standardError.contains("`--stems stems/music.wav` would replace"))
    let own = try shop.inkreel("render", "s.inkslop", "-o", "inner/stems/effects.wav", "--stems", "stems")
    #expect(own.status == 2 && own.standardError.contains("is one of the stems"))
    #expect(try shop.folder.read("stems/music.wav") == before)
  }

  /// `fmt` and `check --fix` are for that.
  @Test func scriptsAreRewrittenOnPurpose() throws {
    try shop.folder.write("[tts  voice=“en-us”]One.[/tts]\n", to: "f.inkslop")
    try shop.succeed("check", "--fix", "f.inkslop")
    try shop.succeed("fmt", "f.inkslop")
    #expect(String(decoding: try shop.folder.read("f.inkslop"), as: UTF8.self).contains("voice=\"en-us\""))
  }

  /// A shell's `>>` leads standard output into a file before the command can say anything about it.
  @Test(arguments: [
    "plan s.inkslop", "timeline s.inkslop", "plan p.json", "check s.inkslop", "estimate s.inkslop",
  ])
  func standardOutputIsNoneOfTheInputs(_ command: String) throws {
    let before = try contents()
    let input = command.split(separator: " ")[1]
    let outcome = try shell("\(RunProgram.folder)/inkreel \(command) >> \(input)")
    #expect(
      outcome.status == 2 && outcome.standardError.contains("standard output is the "),
      "\(outcome.standardError)"
    )
    #expect(try contents() == before)
  }

  private func shell(_ command: String) throws -> RunProgram.Outcome {
    try RunProgram.run(
      ["sh", "-c", command],
      environment: ["XDG_CACHE_HOME=\(shop.folder.path)/cache"],
      in: shop.folder.path
    )
  }

  @Test(arguments: [
    "plan s.inkslop", "plan s.inkslop -o -", "plan s.inkslop --format srt", "timeline s.inkslop",
    "check --json s.inkslop", "check --format sarif s.inkslop", "estimate s.inkslop",
    "estimate --json s.inkslop",
    "estimate --table s.inkslop", "rates", "rates --json", "rates inkslop", "explain", "explain missing-file",
    "--help", "--version", "fmt --help", "fmt --check wide.inkslop", "fmt --diff wide.inkslop",
    "fmt - < wide.inkslop",
    "check --fix - < wide.inkslop", "plan s.inkslop -o /dev/full",
  ])
  func writingThatFailsIsSaid(_ command: String) throws {
    try shop.folder.write("[tts   ]One.[/tts]\n", to: "wide.inkslop")
    for place in ["> /dev/full", ">&-"] where !command.contains("/dev/full") || place == ">&-" {
      let outcome = try shell("\(RunProgram.folder)/inkreel \(command) \(place)")
      #expect(outcome.status == 3, "\(command) \(place): \(outcome.standardError)")
      #expect(outcome.standardError.contains("cannot write"), "\(command) \(place): \(outcome.standardError)")
    }
  }

  @Test func aHyphenIsStandardOutput() throws {
    for command in ["plan", "timeline"] {
      let outcome = try shop.inkreel(command, "s.inkslop", "-o", "-")
      #expect(try outcome.status == 0 && outcome.text == shop.succeed(command, "s.inkslop"))
    }
    #expect(!shop.folder.contains("-"))
  }

  @Test func nothingIsWrittenInAFolderThatIsGone() throws {
    for command in [
      "render $T/s.inkslop -o u.wav", "plan $T/s.inkslop -o u.json", "timeline $T/s.inkslop -o u.html",
    ] {
      let outcome = try shell(
        "T=$PWD; mkdir gone; cd gone; rmdir $T/gone; \(RunProgram.folder)/inkreel \(command)"
      )
      #expect(
        outcome.status == 2 && outcome.standardError.contains("has been deleted"),
        "\(outcome.standardError)"
      )
    }
    #expect(
      FileStatus(of: "/u.wav") == nil && FileStatus(of: "/u.json") == nil && FileStatus(of: "/u.html") == nil
    )
  }

  /// One rule for all commands.
  @Test(arguments: ["render s.inkslop -o", "plan s.inkslop --format json -o", "timeline s.inkslop -o"])
  func linksAreFollowedAndPermissionsKept(_ command: String) throws {
    let path = try shop.folder.write("old", to: "real.wav")
    #expect(unsafe chmod(path, 0o600) == 0)
    #expect(unsafe symlink("real.wav", shop.folder.file("l.wav")) == 0)
    #expect(unsafe symlink("new.wav", shop.folder.file("n.wav")) == 0)
    for name in ["l.wav", "n.wav"] {
      #expect(try shell("\(RunProgram.folder)/inkreel \(command) \(name)").status == 0)
      #expect(FileStatus(of: shop.folder.file(name), followsLinks: false)?.kind == .link)
    }
    let status = try #require(FileStatus(of: path))
    #expect(status.permissions == 0o600 && status.size > 3 && shop.folder.contains("new.wav"))
    let long = String(repeating: "x", count: 251) + ".wav"
    #expect(try shell("\(RunProgram.folder)/inkreel \(command) \(long)").status == 0)
    #expect(shop.folder.contains(long))
  }

  @Test func aLimitOfTheSystemIsNoCrash() throws {
    try shop.folder.write("[sound file=\"m.wav\"/]\n", to: "silent.inkslop")
    for command in ["render silent.inkslop -o u.wav", "plan s.inkslop -o u.json"] {
      let outcome = try shell("ulimit -f 1; \(RunProgram.folder)/inkreel \(command)")
      #expect(outcome.status == 3, "\(outcome.standardError)")
      #expect(outcome.standardError.contains("no room"), "\(outcome.standardError)")
    }
    #expect(try shop.made.allSatisfy { !$0.hasPrefix("u.") && !$0.hasPrefix(".") })
  }
}
