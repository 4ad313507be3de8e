import InkSystem
import InkText
import InkWorkspace
import TestSupport
import Testing

@testable import inkreel

/// Names of any bytes, and what they look like to people.
@Suite struct NameTests {
  private let shop: Sandbox
  /// A folder whose name is not UTF-8.
  private let folder: String

  private static func bytes(_ parts: [UInt8]...) -> String { PathText.text(of: parts.joined()) }
  private static let latin = bytes(Array("caf".utf8), [0xE9])
  private static let broken = bytes(Array("\u{10FFFF}".utf8), [0xC3, 0xFF])

  init() throws {
    shop = try Sandbox()
    folder = "\(shop.folder.path)/\(NameTests.latin)"
    try OutputFolder.make(folder)
    let sound = try shop.folder.wav(TestSound.sweep(frames: 48_000, amplitude: 0.1), name: "m.wav")
    try write(try InputFile.read(sound, limit: 1 << 20), to: "m.wav")
    try write("[sound file=\"m\"/]\n[tts]One two.[/tts]\n", to: "\(NameTests.broken).inkslop")
  }

  private func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let path = "\(folder)/\(name)"
    try OutputFolder.make(Paths.folder(of: path))
    try OutputFile.write(bytes, to: path)
  }

  private func run(_ arguments: [String], in place: String? = nil, environment: [String] = []) throws
    -> RunProgram.Outcome
  {
    try RunProgram.inkreel(
      arguments,
      environment: ["XDG_CACHE_HOME=\(folder)/cache", "LC_ALL=C", "LANG=C"] + environment,
      in: place ?? folder
    )
  }

  /// Everything that a name can be given for.
  @Test func namesOfAnyBytesAreOpened() throws {
    let (latin, script) = (NameTests.latin, "\(NameTests.broken).inkslop")
    try write(shop.succeed("rates", "inkslop"), to: "rate-\(latin).json")
    try write(#"{"rate": "./rate-\#(latin).json"}"#, to: "conf-\(latin).json")
    try write("[sound file=\"far\"/]\n", to: "t.inkslop")
    try write(try InputFile.read("\(folder)/m.wav", limit: 1 << 20), to: "lib-\(latin)/far.wav")
    let uses: [([String], makes: String?)] = [
      (["check", script], nil), (["check", "."], nil), (["fmt", "--check", script], nil),
      (["fmt", "."], nil),
      (["check", "../\(latin)/\(script)"], nil), (["check", "\(folder)/\(script)"], nil),
      (["estimate", script, "--rate", "./rate-\(latin).json"], nil),
      (["estimate", script, "--config", "conf-\(latin).json", "--json"], nil),
      (["estimate", ".", "--library", "lib-\(latin)"], nil),
      (["rates", "./rate-\(latin).json"], nil),
      (["plan", script, "-o", "\(latin).json"], "\(latin).json"),
      (["plan", "\(latin).json", "-o", "\(latin).srt"], "\(latin).srt"),
      (["plan", script, "--speech", "clips-\(latin)", "-o", "\(latin).otio"], "\(latin).otio"),
      (["timeline", script, "-o", "\(latin).html"], "\(latin).html"),
      (["timeline", "\(latin).json", "-o", "\(latin)-2.html"], "\(latin)-2.html"),
      (["render", script, "-o", "\(latin).wav", "--stems", "stems-\(latin)"], "stems-\(latin)/music.wav"),
      (["render", "\(latin).json", "-o", "\(latin).mp4", "--verify"], "\(latin).mp4"),
      (["render", script, "-o", "a.flac", "--cache-dir", "cache-\(latin)"], "cache-\(latin)/media-facts"),
    ]
    for (arguments, output) in uses {
      let outcome = try run(arguments + (arguments[0] == "check" ? ["--library", "lib-\(latin)"] : []))
      #expect(outcome.status == 0, "\(arguments): \(outcome.standardError)")
      if let output { #expect(FileStatus(of: "\(folder)/\(output)")?.kind == .file, "\(arguments)") }
    }
    let plan = try InputFile.read("\(folder)/\(latin).json", limit: 1 << 20)
    #expect(String(decoding: plan, as: UTF8.self).contains("\"m.wav\""))
  }

  /// A voice is given a path that JSON can hold, wherever the cache is.
  @Test func voicesAreGivenPathsInUTF8() throws {
    let voice = """
      read -r request; case "$request" in *[!\\ -~]*) exit 9;; esac
      printf %s "$request" | sed 's/"voice":"[^"]*"/"voice":"en-us"/' | \(RunProgram.folder)/inkreel-espeak
      """
    let path = try shop.folder.write("#!/bin/sh\n\(voice)\n", to: "voice")
    try write(#"{"engine": "v", "engines": {"v": {"command": ["\#(path)"]}}}"#, to: "inkreel.json")
    try write("[tts]One two.[/tts]\n", to: "v.inkslop")
    let outcome = try run(["render", "v.inkslop", "-o", "v.wav"])
    #expect(outcome.status == 0, "\(outcome.standardError)")
  }

  /// What is found in a folder is what was put there, and a name says so.
  @Test func namesOfAnyBytesAreShownByTheirBytes() throws {
    try write("[tts]Hello", to: "a\(NameTests.latin).inkslop")
    let text = try run(["check", "."]).standardError
    #expect(text.contains(" --> acaf\\xE9.inkslop:1:1\n"), "\(text)")
    try write("[tts]a[/tts][pause/]  \n", to: "b\(NameTests.latin).inkslop")
    #expect(try run(["fmt", "--check", "b\(NameTests.latin).inkslop"]).text == "bcaf\\xE9.inkslop\n")
    let sarif = try run(["check", ".", "--format", "sarif"]).text
    #expect(sarif.contains("acaf%E9.inkslop"))
    let diff = try run(["fmt", "--diff", "b\(NameTests.latin).inkslop"])
    #expect(diff.text.hasPrefix("--- \"bcaf\\351.inkslop\"\n+++ \"bcaf\\351.inkslop\"\n"), "\(diff.text)")
    // What is quoted there, `patch` reads.
    let patched = try RunProgram.run(["patch", "-p0"], input: diff.output, in: folder)
    #expect(patched.status == 0, "\(patched.standardError)")
    #expect(try run(["fmt", "--check", "b\(NameTests.latin).inkslop"]).status == 0)
  }

  @Test(arguments: [["--title"], ["--set", "a="]])
  func textsAreUTF8(_ words: [String]) throws {
    let value = (words.dropFirst().first ?? "") + NameTests.latin
    let outcome = try run(["plan", "t.inkslop", words[0], value])
    #expect(outcome.status == 2)
    #expect(outcome.standardError.contains("`\(words[0])` must be UTF-8 text, not `caf\\xE9`"))
  }

  // MARK: Control characters

  /// What commands a terminal, breaks lines or turns text round.
  private static let hostile =
    "x\u{1B}[31m\r\u{7}\u{8}\u{7F}\u{85}\u{9B}2J\u{61C}\u{200E}\u{200F}\u{2028}\u{2029}\u{202A}\u{202B}\u{202C}"
    + "\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\n::error::y"

  private func expectNothingHidden(_ outcome: RunProgram.Outcome, _ arguments: [String]) {
    for text in [outcome.text, outcome.standardError] {
      // Pages keep the marks of right-to-left text, and JSON the scalars of bytes that are not UTF-8.
      let isPage = text.hasPrefix("<!doctype")
      let kept: Set<Unicode.Scalar> = isPage ? ["\n", "\u{61C}", "\u{200E}", "\u{200F}"] : ["\n"]
      let hidden = text.unicodeScalars.filter {
        !kept.contains($0) && VisibleText.escape($0) != nil && PathText.byte(of: $0) == nil
      }
      #expect(hidden.isEmpty, "\(arguments.map { VisibleText.line($0) }): \(VisibleText.lines(text))")
      #expect(isPage || !text.contains("\n::error::y"), "\(arguments.map { VisibleText.line($0) })")
    }
  }

  private static let commands = CommandLineInterface.commands.map { $0.name }

  /// As the name of a script: one that is there and one that is not, with mistakes and without.
  @Test(arguments: commands) func namesOfScripts(command: String) throws {
    let name = "\(NameTests.hostile).inkslop"
    try write("[tts]Hello [soud file=\"\(NameTests.hostile)\"/]\u{1B}\u{202E}  \n", to: name)
    try write("[tts]One two.[/tts]\n[pause/]  \n", to: "good\(name)")
    for script in [name, "good\(name)", "none\(name)", "."] {
      for option in [
        [], ["--json"], ["--format", "github"], ["--format", "sarif"], ["--check"], ["--diff"], ["--fix"],
      ] {
        let arguments = [command, script] + option
        expectNothingHidden(try run(arguments), arguments)
      }
    }
    let output = [command, "good\(name)", "-o", "\(NameTests.hostile)/a.wav"]
    expectNothingHidden(try run(output), output)
  }

  /// As the value of every option of every command.
  @Test(arguments: commands) func valuesOfOptions(command: String) throws {
    try write("[tts]One.[/tts]\n", to: "s.inkslop")
    let declared = CommandLineInterface.commands.first { $0.name == command }?.options.options ?? []
    var uses = [[command, NameTests.hostile], [command, "--\(NameTests.hostile)"], [NameTests.hostile]]
    for option in declared where option.takesValue {
      for value in [
        NameTests.hostile, "a=\(NameTests.hostile)", "\(NameTests.hostile)=1", "./\(NameTests.hostile).json",
      ] {
        uses.append([command, "s.inkslop", "\(option.name)=\(value)"])
      }
    }
    for arguments in uses { expectNothingHidden(try run(arguments), arguments) }
  }

  @Test func valuesOfTheEnvironment() throws {
    try write("[tts]One.[/tts]\n", to: "s.inkslop")
    for name in [
      "HOME", "XDG_CACHE_HOME", "INKREEL_CACHE", "XDG_CONFIG_HOME", "TMPDIR", "PATH", "LANG", "TERM",
    ] {
      for value in ["/nowhere/\(NameTests.hostile)", NameTests.hostile] {
        for arguments in [
          ["render", "s.inkslop", "-o", "o.wav"], ["plan", "s.inkslop", "--speak", "-o", "o.srt"],
        ] {
          expectNothingHidden(
            try run(arguments, environment: ["\(name)=\(value)"]),
            [name, value] + arguments
          )
        }
      }
    }
  }

  @Test func valuesOfConfigurations() throws {
    let text = NameTests.hostile.unicodeScalars.map {
      VisibleText.escape($0) == nil ? String($0) : "\\u\(HexText.digits($0.value, count: 4))"
    }.joined()
    for configuration in [
      #"{"\#(text)": 1}"#, #"{"rate": "\#(text)"}"#, #"{"engines": {"\#(text)": {"command": ["\#(text)"]}}}"#,
      #"{"libraries": ["\#(text)"]}"#, #"{"severities": {"\#(text)": "error"}}"#,
      #"{"variables": {"\#(text)": "\#(text)"}}"#, "{\"a\": \"\(NameTests.hostile)\"}",
      #"{"narration": {"engine": "v"}, "engines": {"v": {"command": ["sh", "-c", "printf '\\033[31m\\302\\233\\342\\200\\256' >&2; exit 3"]}}}"#,
    ] {
      try write(configuration, to: "c/inkreel.json")
      try write("[tts]One {{a}}.[/tts]\n[sound file=\"none\"/]\n", to: "c/s.inkslop")
      try write("[tts]One.[/tts]\n", to: "c/t.inkslop")
      for arguments in [
        ["check", "c"], ["check", "c", "--format", "github"], ["estimate", "c"], ["plan", "c/s.inkslop"],
        ["render", "c/t.inkslop", "-o", "o.wav"], ["estimate", "c", "--json"],
      ] {
        expectNothingHidden(try run(arguments), [configuration] + arguments)
      }
    }
  }
}
