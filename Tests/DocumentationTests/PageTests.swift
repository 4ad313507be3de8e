import FoundationEssentials
import TestSupport
import Testing

/// What the pages show is what the programs do.
@Suite struct PageTests {
  /// Runs what a page shows in the examples' folder.
  ///
  /// - Parameter path: Folders that go before the programs' in the search path, each with its colon.
  private func run(
    _ commands: String,
    in shop: Sandbox,
    path: String = "",
    environment: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> RunProgram.Outcome {
    let outcome = try RunProgram.run(
      ["bash", "-euo", "pipefail", "-c", commands],
      environment: [
        "PATH=\(path)\(RunProgram.folder):/usr/bin:/bin", "XDG_CACHE_HOME=\(shop.folder.path)/cache",
      ] + environment,
      in: shop.folder.path
    )
    #expect(outcome.status == 0, "\(outcome.standardError)", sourceLocation: sourceLocation)
    return outcome
  }

  @Test func theTourRunsAsItIsWritten() throws {
    let shop = try Sandbox()
    let commands = try Page("README.md").commands
    #expect(commands.contains("inkreel render"))
    _ = try run(commands, in: shop)
    #expect(
      try shop.made == [
        "captions.srt", "clips", "dialogue.json", "episode.json", "hello-world-16x9.mp4",
        "hello-world-1x1.mp4", "hello-world-9x16.mp4", "moment.png", "out.mp4", "plan.json", "project.otio",
        "same.mp4", "three-facts.opus", "timeline.html", "wide.mp4",
      ]
    )
  }

  @Test func thePageOfExportsRunsAsItIsWritten() throws {
    let shop = try Sandbox()
    let tools = try TemporaryFolder()
    try Melt.install(in: tools)
    let commands = try Page("docs/export.md").commands
    _ = try run(commands, in: shop, path: "\(tools.path):")
    let endings = ["ass", "chapters", "ffmeta", "mlt", "mp4", "otio", "srt", "txt", "vtt", "wav", "xml"]
    #expect(try shop.made == ["speech"] + endings.map { "three-facts.\($0)" } + ["with-chapters.mp4"])
  }

  @Test func thePageOfExportsListsEveryForm() throws {
    let shop = try Sandbox()
    let help = try shop.succeed("plan", "--help")
    let forms = try Repository.text("docs/export.md").split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("| `"), line.contains("` | `.") else { return nil }
      return line.split(separator: "`").dropFirst().first.map(String.init)
    }
    #expect(forms.count == 11 && help.contains(" \(forms.joined(separator: ", "))\n"), "\(help)")
  }

  @Test func thePageOnSoundRunsAsItIsWritten() throws {
    let shop = try Sandbox()
    let commands = try Page("docs/sound.md").commands
    let outcome = try run(commands, in: shop)
    #expect(
      try shop.made == [
        "broadcast.wav", "checked.mp4", "episode.mp3", "mix.flac", "quiet.flac", "stems", "untouched.wav",
      ]
    )
    for line in ["-16.", "-23.", "-18.5"] {
      #expect(outcome.standardError.contains("sound: \(line)"), "\(outcome.standardError)")
    }
    try shop.folder.copy(Repository.path("examples/music/Carefree.opus"), as: "music/Carefree.opus")
    for script in try Page("docs/sound.md").texts("inkslop") {
      try shop.folder.write(script, to: "shown.inkslop")
      #expect(try shop.inkreel("check", "shown.inkslop").standardError.isEmpty)
    }
  }

  @Test func thePageOfPicturesShowsScriptsThatAreRight() throws {
    let shop = try Sandbox()
    for name in ["reef", "shrimp", "wide", "dawn", "dunes"] {
      try shop.folder.copy(Repository.path("examples/pictures/dawn.jpg"), as: "\(name).jpg")
    }
    try shop.folder.copy(Repository.path("examples/pictures/tomato.png"), as: "logo.png")
    let arrow = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='90'><path d='M30 0v60'/></svg>"
    try shop.folder.write(arrow, to: "arrow.svg")
    // Those with a frame are drawn by `PicturePageTests`.
    let blocks = try Page("docs/picture.md").blocks
    let scripts = blocks.filter { $0.language == "inkslop" && $0.value("frame") == nil }.map(\.text)
    #expect(scripts.count == 7)
    for script in scripts {
      try shop.folder.write(script, to: "shown.inkslop")
      #expect(try shop.inkreel("check", "shown.inkslop").standardError.isEmpty, "\(script)")
      #expect(try shop.inkreel("plan", "shown.inkslop").standardError.isEmpty, "\(script)")
    }
  }

  @Test func thePageOfSpeechShowsWhatIsSaid() throws {
    let shop = try Sandbox()
    let page = try Page("docs/speech.md")
    try shop.folder.write(page.texts("inkslop").joined(), to: "episode.inkslop")
    #expect(try run(page.commands, in: shop).text == page.texts("text").joined())
  }

  @Test func thePageOfEstimatesRunsAsItIsWritten() throws {
    let shop = try Sandbox()
    let page = try Page("docs/estimates.md")
    try shop.folder.write(page.texts("inkslop").joined(), to: "episode.inkslop")
    let lengths = (2...30).map { count in
      "\(0.3 + 0.4 * Double(count))\t" + Array(repeating: "word", count: count).joined(separator: " ") + "\n"
    }
    try shop.folder.write(lengths.joined(), to: "anna.tsv")
    #expect(page.texts("sh").count == 3)
    let settings = ["XDG_CONFIG_HOME=\(shop.folder.path)/config"]
    let outcome = try run("mkdir inkreel-voices\n\(page.commands)", in: shop, environment: settings)
    #expect(outcome.text.contains("nine times out of ten"))
    #expect(try shop.folder.names.contains("inkreel-voices"))
  }

  @Test func thePageOfTimelinesRunsAsItIsWritten() throws {
    let shop = try Sandbox()
    _ = try run(try Page("docs/timeline.md").commands, in: shop)
    #expect(shop.folder.contains("timeline.html") && shop.folder.contains("spoken.html"))
  }

  @Test func theReadmeShowsTheExampleAndItsFaultAsTheyAre() throws {
    let readme = try Repository.text("README.md")
    #expect(readme.contains(try Repository.text("examples/mantis-shrimp.inkslop")))
    let shop = try Sandbox()
    try shop.folder.copy(Repository.path("examples/music/Carefree.opus"), as: "music/Carefree.opus")
    try shop.folder.write("[musc file=\"music/Carefree.opus\"/]\n", to: "script.inkslop")
    #expect(readme.contains(try shop.inkreel("check", "script.inkslop").standardError))
  }

  @Test func thePlansPageShowsARealPlan() throws {
    let shop = try Sandbox()
    let plan = try shop.succeed("plan", "examples/hello-world.inkslop")
    let music = "[music file=\"examples/music/Carefree.opus\" volume=\"0.3\" fit=\"loop\" duck=\"60%\"]"
    try shop.folder.write("\(music)[tts]Hello world![/tts][/music]\n", to: "music.inkslop")
    let around = try shop.succeed("plan", "music.inkslop")
    struct Part: Decodable { let speech, elements, audio: [JSON] }
    let speech = try JSONDecoder().decode(Part.self, from: Data(plan.utf8)).speech
    let part = try JSONDecoder().decode(Part.self, from: Data(around.utf8))
    let shown = try Page("docs/plan.md").texts("json").map {
      try JSONDecoder().decode(JSON.self, from: Data($0.utf8))
    }
    #expect(shown == [speech[0], part.elements[0], part.audio[0]])
  }

  @Test func thePlansPageShowsARealFault() throws {
    let shop = try Sandbox()
    let plan = try shop.succeed("plan", "examples/hello-world.inkslop")
    let wrong = plan.replacing("\"rateFactor\" : 20", with: "\"rateFactor\" : 60")
    #expect(wrong != plan)
    try shop.folder.write(wrong, to: "plan.json")
    let standardError = try shop.inkreel("render", "plan.json", "-o", "out.mp4").standardError
    let shown = standardError.split(separator: "\n").prefix(5).joined(separator: "\n")
    #expect(try Repository.text("docs/plan.md").contains(shown), "\(standardError)")
  }

  private enum JSON: Decodable, Equatable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case number(Double)
    case boolean(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Bool.self) {
        self = .boolean(value)
      } else if let value = try? container.decode(Double.self) {
        self = .number(value)
      } else if let value = try? container.decode(String.self) {
        self = .string(value)
      } else if let value = try? container.decode([JSON].self) {
        self = .array(value)
      } else {
        self = .object(try container.decode([String: JSON].self))
      }
    }
  }

  @Test func theSeedsScriptIsWordForWord() throws {
    let script = try Repository.text("examples/mantis-shrimp.inkslop")
    #expect(
      script.hasPrefix("[music file=\"music/Carefree.opus\" volume=\"0.3\" fit=\"loop\"]\n[tts engine=")
    )
  }

  /// Links between pages lead somewhere.
  @Test func linksLeadToFiles() throws {
    for page in ["README.md", "CHANGELOG.md"] + (try Repository.files(in: "docs", ending: ".md")) {
      let folder = page.contains("/") ? "docs/" : ""
      for part in try Repository.text(page).components(separatedBy: "](").dropFirst() {
        guard let target = part.split(separator: ")").first, !target.contains("://"), !target.hasPrefix("#")
        else {
          continue
        }
        let file = String(target.split(separator: "#").first ?? "")
        #expect(FileManager.default.fileExists(atPath: Repository.path(folder + file)), "\(page): \(target)")
      }
    }
  }
}
