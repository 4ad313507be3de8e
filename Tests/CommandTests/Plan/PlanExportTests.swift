import FoundationEssentials
import InkPlan
import InkTime
import TestSupport
import Testing

/// `inkreel plan` in the forms of other programs.
@Suite struct PlanExportTests {
  /// How each form starts.
  private static let heads = [
    ("srt", "1\n00:00:00,000 --> "), ("vtt", "WEBVTT\n"), ("ass", "[Script Info]\n"),
    ("otio", "{\n  \"OTIO_SCHEMA\" : \"Timeline.1\""), ("mlt", "<?xml"), ("xml", "<?xml"),
    ("ffmeta", ";FFMETADATA1\n"), ("chapters", "0:00 "), ("txt", "Three things that"), ("json", "{\n"),
  ]

  @Test func theEndingTellsTheForm() throws {
    let shop = try Sandbox()
    for (ending, head) in Self.heads {
      try shop.succeed("plan", "examples/three-facts.inkslop", "-o", "out.\(ending)")
      let text = String(decoding: try shop.folder.read("out.\(ending)"), as: UTF8.self)
      #expect(text.hasPrefix(head), "\(ending): \(text.prefix(60))")
    }
  }

  @Test func aPlanGivesTheSameAsItsScript() throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/three-facts.inkslop", "-o", "plan.json")
    for form in ["srt", "vtt", "ass", "otio", "mlt", "xmeml", "ffmetadata", "chapters", "transcript", "json"]
    {
      let fromScript = try shop.succeed("plan", "examples/three-facts.inkslop", "--format", form)
      #expect(try shop.succeed("plan", "plan.json", "--format", form) == fromScript, "\(form)")
    }
  }

  @Test func spokenClipsAreCopiedIntoTheProjectsFolder() throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/three-facts.inkslop", "--speech", "speech", "-o", "project.otio")
    let clips = try FileManager.default.contentsOfDirectory(atPath: shop.folder.file("speech")).sorted()
    #expect(clips.count == 5)
    for (index, clip) in clips.enumerated() {
      #expect(clip.hasPrefix("speech-\(index + 1)-") && clip.hasSuffix(".flac"), "\(clip)")
    }
    let project = String(decoding: try shop.folder.read("project.otio"), as: UTF8.self)
    #expect(project.contains("/speech/\(clips[4])\"") && !project.contains("/cache/"))
    #expect(!project.contains("MissingReference"))
    // The exact plan of the same clips gives the same times.
    try shop.succeed("plan", "examples/three-facts.inkslop", "--speech", "speech", "-o", "plan.json")
    let plan = try PlanReader.read(shop.folder.read("plan.json"))
    #expect(plan.lengths == .measured && plan.files.contains { $0.path == "speech/\(clips[0])" })
  }

  @Test func whatIsProvisionalIsSaid() throws {
    let shop = try Sandbox()
    let subtitles = try shop.inkreel("plan", "examples/hello-world.inkslop", "-o", "a.srt")
    #expect(subtitles.status == 0 && subtitles.standardError.contains("estimated"))
    let project = try shop.inkreel("plan", "examples/hello-world.inkslop", "-o", "a.mlt")
    #expect(project.status == 0 && project.standardError.contains("--speech DIR"))
    #expect(try shop.inkreel("plan", "examples/hello-world.inkslop", "-o", "a.vtt").standardError.isEmpty)
    let spoken = try shop.inkreel("plan", "examples/hello-world.inkslop", "--speak", "-o", "a.srt")
    #expect(spoken.status == 0 && spoken.standardError.isEmpty, "\(spoken.standardError)")
  }

  @Test func subtitlesThatAreSwitchedOffAreInNoSubtitleFile() throws {
    let shop = try Sandbox()
    try shop.folder.write(
      "[tts subtitles=\"false\"]\nOnly heard.\n[/tts]\n[tts]\nHeard and seen.\n[/tts]\n",
      to: "a.inkslop"
    )
    for form in ["srt", "vtt", "ass", "otio", "xmeml"] {
      let text = try shop.succeed("plan", "a.inkslop", "--format", form)
      let shown = text.split(separator: "\n").filter { $0.contains("Only heard.") }
      // In an editing project the clip of the speech is named after its words.
      #expect(
        shown.allSatisfy { form == "otio" || form == "xmeml" ? $0.contains("name") : false },
        "\(shown)"
      )
    }
    #expect(
      try shop.succeed("plan", "a.inkslop", "--format", "transcript") == "Only heard.\n\nHeard and seen.\n"
    )
  }

  @Test(arguments: [
    (["--format", "sbv"], "there is no form `sbv`"), (["--format", "ottio"], "did you mean `otio`?"),
    (["-o", "a.docx"], "the extension of `a.docx` does not match a format"),
  ])
  func formsThatAreNone(words: [String], standardError: String) throws {
    let shop = try Sandbox()
    let outcome = try shop.run(["plan", "examples/hello-world.inkslop"] + words)
    #expect(outcome.status == 2 && outcome.standardError.contains(standardError), "\(outcome.standardError)")
    #expect(try shop.made.isEmpty)
  }

  @Test func optionsOfAScriptDoNotChangeAPlan() throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/hello-world.inkslop", "-o", "plan.json")
    let outcome = try shop.inkreel("plan", "plan.json", "--resolution", "16:9", "-o", "a.srt")
    #expect(
      outcome.status == 2 && outcome.standardError.contains("is only for scripts"),
      "\(outcome.standardError)"
    )
  }

  @Test func plansThatAreNoneAreRefusedInEveryForm() throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/three-facts.inkslop", "-o", "plan.json")
    let plan = try shop.folder.read("plan.json")
    let text = String(decoding: plan, as: UTF8.self)
    let tooLong = Ticks.limit.count + 1
    let faults = [
      ("cut", Array(plan[..<(plan.count / 2)]), "it is not JSON, or is cut short"),
      ("newer", Array(text.replacing("\"major\" : 1", with: "\"major\" : 2").utf8), "a plan of version 2.0"),
      (
        "long", Array(text.replacing("\"fadeOut\" : 72000", with: "\"fadeOut\" : \(tooLong)").utf8),
        "fadeOut` is longer than a million hours"
      ),
    ]
    for (name, bytes, fault) in faults {
      #expect(bytes != plan)
      try shop.folder.write(bytes, to: "\(name).json")
      for form in ["srt", "otio", "mlt", "transcript"] {
        let outcome = try shop.inkreel("plan", "\(name).json", "--format", form)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.standardError.contains(fault), "\(outcome.standardError)")
      }
    }
  }

  @Test func aFaultOfAPlanIsShownWhereItStands() throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/three-facts.inkslop", "-o", "plan.json")
    let text = String(decoding: try shop.folder.read("plan.json"), as: UTF8.self)
    let wrong = text.replacing("\"width\" : 1080", with: "\"width\" : 1081")
    let place = try #require(wrong.firstRange(of: "1081")).lowerBound
    let line = wrong[..<place].count { $0 == "\n" } + 1
    try shop.folder.write(Array(wrong.utf8), to: "wrong.json")
    let outcome = try shop.inkreel("plan", "wrong.json", "--format", "srt")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("--> wrong.json:\(line):15"), "\(outcome.standardError)")
  }

  @Test func aPlanThatIsCutShortIsShownWhereItEnds() throws {
    let shop = try Sandbox()
    try shop.folder.write(Array("{\n  \"format\" : \"inkreel-plan\",\n  \"ver".utf8), to: "cut.json")
    let outcome = try shop.inkreel("plan", "cut.json", "--format", "srt")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("--> cut.json:3:"), "\(outcome.standardError)")
  }

  @Test func projectsTellWhatTheyLeaveOut() throws {
    let shop = try Sandbox()
    let script = """
      [music file="examples/music/Carefree.opus" duck="true"]
      [tts]Hello.[/tts]
      [/music]
      """
    try shop.folder.write(script, to: "a.inkslop")
    let ducked = try shop.inkreel("plan", "a.inkslop", "-o", "a.otio")
    #expect(ducked.status == 0)
    #expect(
      ducked.standardError.contains("ducking of music under speech is left out"),
      "\(ducked.standardError)"
    )
    let plain = try shop.inkreel("plan", "examples/three-facts.inkslop", "-o", "b.otio")
    #expect(!plain.standardError.contains("left out"), "\(plain.standardError)")
  }

  @Test func aMillionHoursAreRefusedAtTheirPlace() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]\nHello.\n[/tts]\n[pause duration=\"3599999990s\"/]\n", to: "a.inkslop")
    for form in ["srt", "otio", "mlt", "json"] {
      let outcome = try shop.inkreel("plan", "a.inkslop", "-o", "a.out", "--format", form)
      #expect(outcome.status == 1 && !shop.folder.contains("a.out"))
      #expect(outcome.standardError.contains("error[too-long]"), "\(outcome.standardError)")
      #expect(outcome.standardError.contains("a.inkslop:4:1"), "\(outcome.standardError)")
    }
  }
}
