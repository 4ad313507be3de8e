import FoundationEssentials
import InkPlan
import InkSystem
import InkTime
import TestSupport
import Testing

/// `--loudness`, `--samples`, `--stems` and what files say of themselves.
@Suite struct SoundOptionsTests {
  private struct Report: Decodable {
    let loudness: Double?
    let truePeak: Double?
    let loudnessRange: Double
  }

  private func report(_ shop: Sandbox, _ options: String...) throws -> Report {
    let outcome = try shop.run(["render", "script.inkslop", "-o", "out.wav", "--json"] + options)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output))
  }

  private func talking() throws -> Sandbox {
    let shop = try Sandbox()
    try shop.folder.write(
      "[music file=\"examples/music/Carefree.opus\" volume=\"0.2\" duck=\"true\" id=\"bed\"]\n"
        + "[tts]The octopus has three hearts.[/tts]\n[pause duration=\"3s\"/]\n"
        + "[tts id=\"two\"]Two of them stop when it swims.[/tts]\n[/music]\n",
      to: "script.inkslop"
    )
    return shop
  }

  @Test func theMixComesToWhatIsAskedFor() throws {
    let shop = try talking()
    let standard = try report(shop)
    #expect(abs(try #require(standard.loudness) + 14) <= 0.7)
    #expect(try #require(standard.truePeak) <= -1)
    for (word, loudness) in [("podcast", -16.0), ("ebu", -23), ("-30", -30)] {
      #expect(abs(try #require(try report(shop, "--loudness", word).loudness) - loudness) <= 0.2, "\(word)")
    }
    #expect(try shop.samples(of: "out.wav").map(abs).max() ?? 1 < 0.5)
  }

  @Test func theMusicIsLowerUnderSpeechThanBetween() throws {
    let shop = try talking()
    try shop.succeed("render", "script.inkslop", "-o", "mix.wav", "--stems", "stems", "--samples", "float")
    let plan = try shop.measuredPlan(of: "script.inkslop")
    let music = try shop.samples(of: "stems/music.wav")
    func level(_ seconds: ClosedRange<Double>) -> Double {
      TestSound.level(music[Int(seconds.lowerBound * 48_000) * 2..<Int(seconds.upperBound * 48_000) * 2])
    }
    let (first, second) = (plan.speech[0], plan.speech[1])
    let between = level(first.end.seconds + 1.3...second.start.seconds - 0.2)
    #expect(level(first.start.seconds...first.end.seconds) < between * 0.7)
    #expect(level(second.start.seconds...second.end.seconds) < between * 0.7)
  }

  @Test func aPlanKeepsItsLoudness() throws {
    let shop = try talking()
    try shop.succeed("plan", "script.inkslop", "--loudness", "ebu", "-o", "plan.json")
    try shop.succeed("render", "plan.json", "-o", "a.wav")
    try shop.succeed("render", "script.inkslop", "-o", "b.wav", "--loudness", "ebu")
    #expect(try shop.folder.read("a.wav").dropLast(200) == shop.folder.read("b.wav").dropLast(200))
    let outcome = try shop.inkreel("render", "plan.json", "-o", "c.wav", "--loudness", "off")
    #expect(outcome.status == 2)
    #expect(outcome.standardError.contains("a plan has its own"))
  }

  @Test(arguments: [
    (["--loudness", "loud"], "youtube, tiktok, podcast, ebu, off"),
    (["--loudness", "3"], "from -40.0 to -5.0"),
    (["--loudness", "nan"], "not `nan`"), (["--loudness", "0x10"], "not `0x10`"),
    (["--loudness", "-0x1p4"], "not `-0x1p4`"), (["--samples", "8"], "16, 24 or float"),
    (["--samples", "float", "-o", "a.flac"], "does not support floating-point samples"),
    (["--samples", "24", "-o", "a.mp3"], "compressed"),
  ])
  func wrongOptionsAreSaid(_ options: [String], _ message: String) throws {
    let shop = try talking()
    let outcome = try shop.run(["render", "script.inkslop", "-o", "out.wav"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.standardError.contains(message), "\(outcome.standardError)")
    #expect(try shop.made == ["script.inkslop"])
  }

  @Test(arguments: [("16", "pcm_s16le"), ("24", "pcm_s24le"), ("float", "pcm_f32le")])
  func samplesAreWrittenAsAsked(_ form: String, _ codec: String) throws {
    let shop = try talking()
    try shop.succeed("render", "script.inkslop", "-o", "out.wav", "--samples", form)
    #expect(try shop.streams(of: "out.wav").map(\.codec_name) == [codec])
  }

  @Test(arguments: ["wav", "flac", "m4a", "opus", "mp3", "mp4"])
  func filesSayWhatTheyAre(_ ending: String) throws {
    struct Probe: Decodable {
      struct Chapter: Decodable {
        let start_time: String
        let tags: [String: String]
      }
      struct Part: Decodable { let tags: [String: String]? }
      let chapters: [Chapter]
      let format: Part
      let streams: [Part]
    }
    let shop = try talking()
    try shop.succeed("render", "script.inkslop", "-o", "out.\(ending)")
    let json = try shop.tool(
      "ffprobe",
      "-v",
      "error",
      "-show_chapters",
      "-show_format",
      "-show_streams",
      "-of",
      "json",
      "out.\(ending)"
    )
    let probe = try JSONDecoder().decode(Probe.self, from: Data(json))
    var tags: [String: String] = [:]
    for part in [probe.format] + probe.streams {
      for (name, value) in part.tags ?? [:] { tags[name.lowercased()] = value }
    }
    #expect(tags["title"] == "script", "\(tags)")
    guard !["wav", "flac"].contains(ending) else { return }
    let plan = try shop.measuredPlan(of: "script.inkslop")
    #expect(plan.chapters.map(\.title) == ["Bed", "Two"])
    #expect(plan.chapters.last?.start == plan.speech[1].start)
    #expect(probe.chapters.map { $0.tags["title"] } == plan.chapters.map(\.title))
    for (found, chapter) in zip(probe.chapters, plan.chapters) {
      #expect(abs((Double(found.start_time) ?? -1) - chapter.start.seconds) < 0.001)
    }
  }

  @Test func everyListOfChaptersIsThePlans() throws {
    let shop = try talking()
    let plan = try shop.measuredPlan(of: "script.inkslop")
    let list = try shop.succeed("plan", "measured.json", "--format", "chapters")
    #expect(list == plan.chapters.map { "0:0\(Int($0.start.seconds)) \($0.title)\n" }.joined())
    let metadata = try shop.succeed("plan", "measured.json", "--format", "ffmetadata")
    for (chapter, range) in zip(plan.chapters, plan.chapterRanges) {
      #expect(
        metadata.contains("START=\(range.start.count)\nEND=\(range.end.count)\ntitle=\(chapter.title)\n")
      )
    }
  }

  @Test func theTitleCanBeAnother() throws {
    let shop = try talking()
    for ending in ["wav", "flac", "m4a", "opus", "mp3", "mp4"] {
      try shop.succeed(
        "render",
        "script.inkslop",
        "-o",
        "out.\(ending)",
        "--title",
        "Three hearts & \"more\""
      )
      let tags = try shop.tool(
        "ffprobe",
        "-v",
        "error",
        "-show_entries",
        "format_tags=title:stream_tags=title",
        "-of",
        "default=nokey=1:noprint_wrappers=1",
        "out.\(ending)"
      )
      #expect(String(decoding: tags, as: UTF8.self) == "Three hearts & \"more\"\n", "\(ending)")
    }
    try shop.succeed("plan", "script.inkslop", "-o", "plan.json", "--title", "Named")
    try shop.succeed("render", "plan.json", "-o", "out.wav")
    let riff = String(decoding: try shop.folder.read("out.wav").suffix(40), as: UTF8.self)
    #expect(riff.contains("Named"))
    #expect(try shop.inkreel("render", "plan.json", "-o", "out.wav", "--title", "Other").status == 2)
    #expect(try shop.inkreel("render", "script.inkslop", "-o", "out.wav", "--title", "").status == 2)
  }

  @Test func theConfigurationSaysHowLoudItIs() throws {
    let shop = try talking()
    try shop.folder.write(#"{"loudness": "ebu"}"#, to: "inkreel.json")
    #expect(abs(try #require(try report(shop).loudness) + 23) <= 0.2)
    #expect(abs(try #require(try report(shop, "--loudness", "-18").loudness) + 18) <= 0.2)
    try shop.folder.write("{\n  \"loudness\": -41\n}\n", to: "inkreel.json")
    let outcome = try shop.inkreel("render", "script.inkslop", "-o", "no.wav")
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("inkreel.json:2:15"), "\(outcome.standardError)")
  }

  struct Signal: Sendable {
    /// In dBFS, and how many seconds each.
    let parts: [(level: Double, seconds: Double)]
    var loudness: Double?
    var range: Double?
  }

  /// EBU Tech 3341's cases 1 and 3, and case 1 of 3342, through the whole program.
  @Test(arguments: [
    Signal(parts: [(-23, 20)], loudness: -23),
    Signal(parts: [(-36, 10), (-23, 60), (-36, 10)], loudness: -23),
    Signal(parts: [(-20, 20), (-30, 20)], range: 10),
  ])
  func theReportMeasuresTheSignalsOfTheEBU(_ signal: Signal) throws {
    let shop = try Sandbox()
    var (gain, end) = ("0", 0.0)
    for part in signal.parts {
      let within = "gte(t,\(end))*lt(t,\(end + part.seconds))"
      gain += "+\(pow(10, part.level / 20))*\(within)"
      end += part.seconds
    }
    let tone = "(\(gain))*sin(2*PI*1000*t)"
    _ = try shop.folder.ffmpeg(
      "aevalsrc='\(tone)|\(tone)':s=48000",
      to: "tone.flac",
      ["-t", "\(end)", "-sample_fmt", "s32"],
      from: "lavfi"
    )
    try shop.folder.write("[sound file=\"tone.flac\" wait=\"true\"/]\n", to: "script.inkslop")
    let found = try report(shop, "--loudness", "off")
    if let loudness = signal.loudness { #expect(abs(try #require(found.loudness) - loudness) <= 0.1) }
    if let range = signal.range { #expect(abs(found.loudnessRange - range) <= 1) }
  }

  @Test func stemsThatCannotBeLeaveNothing() throws {
    let shop = try talking()
    try shop.folder.write("", to: "taken")
    let outcome = try shop.inkreel("render", "script.inkslop", "-o", "out.wav", "--stems", "taken")
    #expect(outcome.status == 3, "\(outcome.standardError)")
    #expect(try shop.made == ["script.inkslop", "taken"])
  }
}
