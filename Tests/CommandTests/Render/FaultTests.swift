import FoundationEssentials
import InkPlan
import InkSystem
import TestSupport
import Testing

/// Bad input and a bad environment: a clear message, the right status, and nothing half-written.
@Suite struct FaultTests {
  /// Renders a script that must fail.
  private func expectFailure(
    _ script: String,
    _ code: String,
    place: String? = nil,
    status: Int32 = 1,
    prepare: (Sandbox) throws -> Void = { _ in },
    output: String = "out.mp4",
    environment: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let shop = try Sandbox()
    try shop.folder.write(script, to: "script.inkslop")
    try prepare(shop)
    let before = try shop.made
    let outcome = try shop.run(["render", "script.inkslop", "-o", output], environment: environment)
    #expect(outcome.status == status, "\(outcome.standardError)", sourceLocation: sourceLocation)
    #expect(
      outcome.standardError.contains("error[\(code)]"),
      "\(outcome.standardError)",
      sourceLocation: sourceLocation
    )
    if let place {
      #expect(
        outcome.standardError.contains("script.inkslop:\(place)"),
        "\(outcome.standardError)",
        sourceLocation: sourceLocation
      )
    }
    #expect(try shop.made == before, sourceLocation: sourceLocation)
  }

  @Test func aMissingMusicFile() throws {
    try expectFailure(
      "[tts]\nHello.\n[/tts]\n[music file=\"nothing.opus\"/]\n",
      "missing-file",
      place: "4:14"
    )
  }

  @Test func aMusicFileThatIsText() throws {
    try expectFailure("[music file=\"song.opus\"/]\n[tts]\nHello.\n[/tts]\n", "unusable-file", place: "1:14")
    {
      try $0.folder.write("This is no music.\n", to: "song.opus")
    }
  }

  @Test func anUnclosedTag() throws {
    try expectFailure("[tts]\nHello.\n", "unclosed-tag", place: "1:1")
  }

  @Test func scriptsWithNothingInThem() throws {
    try expectFailure("", "empty-script", place: "1:1")
    try expectFailure("# A comment.\n\n# Another.\n", "empty-script", place: "1:1")
    try expectFailure("[music file=\"examples/music/Carefree.opus\"/]\n", "no-length", place: "1:1")
  }

  @Test func anOutputFolderThatIsNotThere() throws {
    try expectFailure(
      "[tts]\nHello.\n[/tts]\n",
      "unwritable-output",
      status: 3,
      output: "no/such/folder/out.mp4"
    )
  }

  @Test func noEspeakData() throws {
    // A folder that is there is taken for the data; one that is not would be passed over.
    let data = try TemporaryFolder()
    try data.write("", to: "espeak-ng-data/none")
    try expectFailure(
      "[tts]\nHello.\n[/tts]\n",
      "voice-failed",
      place: "2:1",
      status: 3,
      environment: ["ESPEAK_DATA_PATH=\(data.path)"]
    )
  }

  @Test func anUnknownVoice() throws {
    try expectFailure("[tts voice=\"en-nobody\"]\nHello.\n[/tts]\n", "voice-failed", place: "2:1", status: 3)
  }

  @Test func aFileBehindALinkThatLeadsOut() throws {
    try expectFailure("[music file=\"music/out.opus\"/]\n[tts]\nHello.\n[/tts]\n", "file-outside-roots") {
      try $0.folder.write("", to: "music/keep")
      symlink(Repository.path("examples/music/Carefree.opus"), $0.folder.file("music/out.opus"))
    }
  }

  @Test func aFullDisk() throws {
    let shop = try Sandbox()
    try FileManager.default.createDirectory(
      atPath: shop.folder.file("small"),
      withIntermediateDirectories: true
    )
    let mount = try RunProgram.run([
      "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", shop.folder.file("small"),
    ])
    // Only the superuser may mount.
    guard mount.status == 0 else {
      #expect(geteuid() != 0, "\(mount.standardError)")
      return
    }
    defer { _ = try? RunProgram.run(["umount", shop.folder.file("small")]) }
    for ending in ["mp4", "wav"] {
      let outcome = try shop.inkreel(
        "render",
        "examples/mantis-shrimp.inkslop",
        "-o",
        "small/out.\(ending)",
        "--stems",
        "small/stems"
      )
      #expect(outcome.status == 3, "\(outcome.standardError)")
      #expect(outcome.standardError.contains("error[unwritable-output]"), "\(outcome.standardError)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: shop.folder.file("small")).isEmpty)
    }
  }

  @Test func plansThatAreNone() throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/mantis-shrimp.inkslop", "-o", "plan.json")
    let plan = try shop.folder.read("plan.json")
    let text = String(decoding: plan, as: UTF8.self)
    for (name, bytes, code) in [
      ("cut", Array(plan[..<(plan.count / 2)]), "invalid-plan"),
      ("newer", Array(text.replacing("\"major\" : 1", with: "\"major\" : 2").utf8), "newer-plan"),
      ("other", Array("{}".utf8), "invalid-plan"),
    ] {
      try shop.folder.write(bytes, to: "\(name).json")
      let outcome = try shop.inkreel("render", "\(name).json", "-o", "out.mp4")
      #expect(outcome.status == 1)
      #expect(outcome.standardError.contains("error[\(code)]"), "\(outcome.standardError)")
      #expect(!shop.folder.contains("out.mp4"))
    }
  }

  @Test func aMediaFileThatChangedSinceThePlan() throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/mantis-shrimp.inkslop", "-o", "plan.json")
    try shop.folder.copy(Repository.path("examples/sounds/pop.wav"), as: "other.wav")
    try shop.folder.write(shop.folder.read("other.wav"), to: "examples/music/Carefree.opus")
    let outcome = try shop.inkreel("render", "plan.json", "-o", "out.mp4")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("error[changed-file]"), "\(outcome.standardError)")
    #expect(!shop.folder.contains("out.mp4"))
  }

  /// `inkreel` in a folder of its own, with another program in the place of `inkreel-media`, or none.
  private func run(_ arguments: [String], nextTo program: String?, in shop: Sandbox) throws
    -> RunProgram.Outcome
  {
    // Another process copies: this one's open files may live on in children that are being started.
    _ = try shop.tool("mkdir", "-p", "programs")
    _ = try shop.tool("cp", "\(RunProgram.folder)/inkreel", "programs/inkreel")
    if let program { try shop.folder.write(program, to: "programs/inkreel-media") }
    return try RunProgram.run([shop.folder.file("programs/inkreel")] + arguments, in: shop.folder.path)
  }

  @Test func aMissingMediaProgram() throws {
    let shop = try Sandbox()
    let script = "examples/mantis-shrimp.inkslop"
    let render = try run(["render", script, "-o", "out.mp4"], nextTo: nil, in: shop)
    #expect(
      render.status == 3 && render.standardError.contains("error[missing-program]"),
      "\(render.standardError)"
    )
    let plan = try run(["plan", script, "-o", "plan.json"], nextTo: nil, in: shop)
    #expect(
      plan.status == 0 && plan.standardError.contains("warning[unknown-media]"),
      "\(plan.standardError)"
    )
    #expect(try PlanReader.read(shop.folder.read("plan.json")).files.map(\.content) == [nil])
  }

  @Test(arguments: [
    ("kill -SEGV $$", "crashed (signal 11)"), ("exit 5", "ended with status 5"),
    ("printf 'Content-Length: 4\\r\\n\\r\\noops'; sleep 9", "sent an invalid answer"),
  ])
  func aMediaProgramThatFails(line: String, message: String) throws {
    let shop = try Sandbox()
    let outcome = try run(
      ["render", "examples/hello-world.inkslop", "-o", "out.mp4"],
      nextTo: "#!/bin/sh\n\(line)\n",
      in: shop
    )
    #expect(outcome.status == 3)
    #expect(outcome.standardError.contains("error[media-program-failed]"), "\(outcome.standardError)")
    #expect(outcome.standardError.contains(message), "\(outcome.standardError)")
    #expect(!shop.folder.contains("out.mp4"))
  }

  @Test func strictEnginesRefuseAnotherVoice() throws {
    let shop = try Sandbox()
    let outcome = try shop.inkreel(
      "render",
      "examples/mantis-shrimp.inkslop",
      "-o",
      "o.wav",
      "--strict-engines"
    )
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("engine-fallback"))
    #expect(!shop.folder.contains("o.wav"))
  }

  /// Interrupts the program as soon as it reports a phase, and expects it to end with the status for that.
  private func interrupt(_ arguments: [String], in shop: Sandbox, at phase: String) throws {
    let child = try ChildProcess(
      ["env", "-C", shop.folder.path, "\(RunProgram.folder)/inkreel"] + arguments + ["--progress", "json"],
      pipesError: true
    )
    let progress = try #require(child.errorOutput)
    var seen = ""
    while !seen.contains("\"phase\":\"\(phase)\"") {
      let part = try progress.read(upTo: 4096)
      try #require(!part.isEmpty, "\(seen)")
      seen += String(decoding: part, as: UTF8.self)
    }
    child.send(signal: SIGINT)
    #expect(child.wait() == .exit(130))
  }

  @Test func interruptionsLeaveNothingBehind() throws {
    let shop = try Sandbox()
    let sentence = "This is a sentence that takes its time to be spoken and encoded. "
    try shop.folder.write("[tts]\n\(String(repeating: sentence, count: 8))\n[/tts]\n", to: "long.inkslop")
    try shop.succeed("plan", "long.inkslop", "--speak", "-o", "long.json")
    try interrupt(["render", "long.json", "-o", "out.mp4"], in: shop, at: "encode")
    #expect(try shop.made == ["long.inkslop", "long.json"])
  }

  /// Hours of music, so that there is time to interrupt; with the stems that are written next to.
  @Test(arguments: [
    ("measure", "wav", "-14"), ("mix", "flac", "off"), ("mix", "opus", "off"), ("encode", "mp4", "off"),
  ])
  func anInterruptedMixLeavesNothing(_ phase: String, _ ending: String, _ loudness: String) throws {
    let shop = try Sandbox()
    try shop.folder.write(
      "[music file=\"examples/music/Carefree.opus\" fit=\"loop\"]\n[pause duration=\"18000s\"/]\n[/music]\n",
      to: "long.inkslop"
    )
    try interrupt(
      ["render", "long.inkslop", "-o", "out.\(ending)", "--stems", "stems", "--loudness", loudness],
      in: shop,
      at: phase
    )
    #expect(try shop.made == ["long.inkslop"])
  }
}
