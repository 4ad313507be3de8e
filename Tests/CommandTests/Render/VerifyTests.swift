import TestSupport
import Testing

/// `inkreel render --verify`.
@Suite struct VerifyTests {
  /// Is between `inkreel` and the real `inkreel-media`: runs a command before a request is passed on, and dies when
  /// a file is read.
  private static let proxy = """
    #!/usr/bin/env python3
    import json, os, signal, subprocess, sys, threading

    def messages(stream):
        while header := stream.readline():
            length = int(header.split(b":")[1])
            stream.readline()
            yield stream.read(length)

    def send(stream, body):
        stream.write(b"Content-Length: %d\\r\\n\\r\\n" % len(body) + body)
        stream.flush()

    child = subprocess.Popen([os.environ["REAL_MEDIA"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def answers():
        for body in messages(child.stdout):
            send(sys.stdout.buffer, body)
            message = json.loads(body)
            crash = os.environ.get("CRASH_OVER")
            if crash and message.get("method") == "reading" and message["params"]["path"].endswith(crash):
                child.kill()
                os.kill(os.getpid(), signal.SIGSEGV)

    threading.Thread(target=answers, daemon=True).start()
    for body in messages(sys.stdin.buffer):
        if json.loads(body).get("method") == "verify" and "DAMAGE" in os.environ:
            subprocess.run(os.environ["DAMAGE"], shell=True, check=True)
        send(child.stdin, body)
    child.stdin.close()
    child.wait()

    """

  private func run(_ arguments: [String], _ settings: [String], in shop: Sandbox) throws
    -> RunProgram.Outcome
  {
    _ = try shop.tool("mkdir", "-p", "programs")
    _ = try shop.tool("cp", "\(RunProgram.folder)/inkreel", "\(RunProgram.folder)/inkreel-espeak", "programs")
    try shop.folder.write(VerifyTests.proxy, to: "programs/inkreel-media")
    return try RunProgram.run(
      [shop.folder.file("programs/inkreel")] + arguments,
      environment: [
        "XDG_CACHE_HOME=\(shop.folder.path)/cache", "REAL_MEDIA=\(RunProgram.folder)/inkreel-media",
      ] + settings,
      in: shop.folder.path
    )
  }

  @Test(arguments: [
    "examples/hello-world.inkslop", "examples/mantis-shrimp.inkslop", "examples/three-facts.inkslop",
    "examples/series/episode.inkslop",
  ])
  func everyExampleIsAsPlanned(script: String) throws {
    let shop = try Sandbox()
    for ending in ["mp4", "opus"] {
      let outcome = try shop.inkreel("render", script, "-o", "out.\(ending)", "--verify")
      #expect(outcome.status == 0, "\(outcome.standardError)")
      #expect(outcome.standardError.contains("\nverified: "), "\(outcome.standardError)")
    }
  }

  @Test(arguments: ["light", "quote", "salad"])
  func everyExampleWithPicturesIsAsPlanned(name: String) throws {
    let shop = try Sandbox()
    let form = ["--resolution", "270x480", "--quality", "draft"]
    let outcome = try shop.run(["render", "examples/\(name).inkslop", "-o", "out.mp4", "--verify"] + form)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.standardError.contains("\nverified: "), "\(outcome.standardError)")
  }

  @Test func theReportForProgramsTellsWhatWasVerified() throws {
    let shop = try Sandbox()
    let report = try shop.succeed(
      "render",
      "examples/hello-world.inkslop",
      "-o",
      "out.mp4",
      "--verify",
      "--json"
    )
    #expect(report.contains("\"verified\""))
    #expect(report.contains("\"sounds\""))
  }

  @Test func damageIsToldWithItsPlace() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]\nHello there, ocean.\n[/tts]\n", to: "script.inkslop")
    let silence =
      "ffmpeg -v error -i out.wav -af \"volume=0:enable='between(t,0.2,0.4)'\" -y new.wav && mv new.wav out.wav"
    let outcome = try run(
      ["render", "script.inkslop", "-o", "out.wav", "--verify"],
      ["DAMAGE=\(silence)"],
      in: shop
    )
    #expect(outcome.status == 1)
    let standardError = outcome.standardError
    #expect(standardError.contains("error[faulty-output]: in `out.wav` from 0:00."), "\(standardError)")
    #expect(standardError.contains("there is silence for about "), "\(standardError)")
    #expect(
      standardError.contains("where the speech \"Hello there, ocean.\" should be heard"),
      "\(standardError)"
    )
    #expect(standardError.contains("script.inkslop:2:1"), "\(standardError)")
    #expect(standardError.contains("`out.wav` is kept"), "\(standardError)")
    #expect(shop.folder.contains("out.wav"))
  }

  @Test func boxesInThePlaceOfLettersFail() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]Hello.[/tts]\n[tts]The \u{100000} end.[/tts]\n", to: "script.inkslop")
    let plain = try shop.inkreel("render", "script.inkslop", "-o", "out.mp4")
    #expect(plain.status == 0)
    #expect(
      plain.standardError.contains("warning[undrawn-letters]: no font draws `"),
      "\(plain.standardError)"
    )
    #expect(plain.standardError.contains("(U+100000)"), "\(plain.standardError)")
    #expect(plain.standardError.contains("script.inkslop:2:10"), "\(plain.standardError)")
    let verified = try shop.inkreel("render", "script.inkslop", "-o", "out.mp4", "--verify")
    #expect(verified.status == 1)
    #expect(
      verified.standardError.contains("error[faulty-output]: in `out.mp4` from "),
      "\(verified.standardError)"
    )
    #expect(verified.standardError.contains("which no font draws"), "\(verified.standardError)")
    #expect(verified.standardError.contains("script.inkslop:2:6"), "\(verified.standardError)")
    // Sound alone shows nothing.
    #expect(try shop.inkreel("render", "script.inkslop", "-o", "out.wav", "--verify").status == 0)
  }

  @Test func aCrashIsToldWithTheFileThatWasRead() throws {
    let shop = try Sandbox()
    let outcome = try run(
      ["render", "examples/mantis-shrimp.inkslop", "-o", "out.wav"],
      ["CRASH_OVER=Carefree.opus"],
      in: shop
    )
    #expect(outcome.status == 3)
    #expect(outcome.standardError.contains("`inkreel-media` crashed (signal 11)"), "\(outcome.standardError)")
    #expect(outcome.standardError.contains("it was reading `"), "\(outcome.standardError)")
    #expect(outcome.standardError.contains("examples/music/Carefree.opus`"), "\(outcome.standardError)")
    #expect(!shop.folder.contains("out.wav"))
  }
}
