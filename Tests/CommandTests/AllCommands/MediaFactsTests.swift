import FoundationEssentials
import InkPlan
import InkTime
import TestSupport
import Testing

/// What is found out about media files, and remembered.
@Suite struct MediaFactsTests {
  /// A folder with programs of its own, where `inkreel-media` says each time that it is started.
  private final class Installation {
    let shop: Sandbox
    private let program: String

    init() throws {
      shop = try Sandbox()
      // Another process copies: this one's open files may live on in children that are being started.
      _ = try shop.tool("mkdir", "-p", "programs")
      _ = try shop.tool("cp", "\(RunProgram.folder)/inkreel", "programs/inkreel")
      program = shop.folder.file("programs/inkreel-media")
      let log = shop.folder.file("starts")
      try shop.folder.write(
        "#!/bin/sh\necho x >>'\(log)'\nexec '\(RunProgram.folder)/inkreel-media' \"$@\"\n",
        to: "programs/inkreel-media"
      )
    }

    func inkreel(_ arguments: String...) throws -> RunProgram.Outcome {
      try RunProgram.run(
        [shop.folder.file("programs/inkreel")] + arguments,
        environment: ["XDG_CACHE_HOME=\(shop.folder.path)/cache"],
        in: shop.folder.path
      )
    }

    /// How often `inkreel-media` has been started.
    var starts: Int {
      get throws { shop.folder.contains("starts") ? try shop.folder.read("starts").count / 2 : 0 }
    }

    func removeProgram() throws { try FileManager.default.removeItem(atPath: program) }

    /// Until a change of a file made now would show in its time.
    func settle() throws { _ = try shop.tool("sleep", "0.1") }
  }

  private static let script = """
    [video file="clip.mp4" size="natural"/]
    [image file="still.png" duration="1s"/]
    [sound file="pop.wav" wait="true"/]
    [music file="pop.wav" fit="loop"/]
    [pause duration="1s"/]

    """

  /// A video of two seconds without sound, a picture, and a sound of 0.45 s.
  private func make(_ installation: Installation) throws {
    let folder = installation.shop.folder
    _ = try folder.ffmpeg("testsrc=d=2:s=64x64:r=25", to: "clip.mp4", ["-pix_fmt", "yuv420p"], from: "lavfi")
    _ = try folder.ffmpeg("testsrc=d=1:s=64x64:r=1", to: "still.png", ["-frames:v", "1"], from: "lavfi")
    try folder.copy(Repository.path("examples/sounds/pop.wav"), as: "pop.wav")
    try folder.write(MediaFactsTests.script, to: "script.inkslop")
    try installation.settle()
  }

  @Test func aSecondEstimateStartsNothing() throws {
    let installation = try Installation()
    try make(installation)
    let first = try installation.inkreel("estimate", "script.inkslop", "--json")
    #expect(first.status == 0, "\(first.standardError)")
    #expect(first.text.contains("\"expected\":4.45"), "\(first.text)")
    #expect(try installation.starts == 1, "one call for all files")
    let second = try installation.inkreel("estimate", "script.inkslop", "--json")
    #expect(second.text == first.text)
    #expect(try installation.starts == 1)
    let plan = try installation.inkreel("plan", "script.inkslop", "-o", "plan.json")
    #expect(plan.status == 0, "\(plan.standardError)")
    #expect(try installation.starts == 1)
    let made = try PlanReader.read(installation.shop.folder.read("plan.json"))
    #expect(made.unknown == [] && made.duration == Ticks(213_600))
    #expect(made.elements.compactMap(\.media?.plays) == [1, 1, 1, 3])
    try installation.removeProgram()
    #expect(try installation.inkreel("estimate", "script.inkslop", "--json").text == first.text)
  }

  @Test func aChangedFileIsLookedAtAgain() throws {
    let installation = try Installation()
    try make(installation)
    _ = try installation.inkreel("estimate", "script.inkslop")
    // Of the same size, with the time that it had.
    let folder = installation.shop.folder
    var bytes = try folder.read("pop.wav")
    bytes[bytes.count - 1] ^= 1
    _ = try installation.shop.tool("cp", "-p", "pop.wav", "old.wav")
    try folder.write(bytes, to: "pop.wav")
    _ = try installation.shop.tool("touch", "-r", "old.wav", "pop.wav")
    try installation.settle()
    _ = try installation.inkreel("plan", "script.inkslop", "-o", "plan.json")
    #expect(try installation.starts == 2)
    _ = try installation.inkreel("estimate", "script.inkslop")
    #expect(try installation.starts == 2)
    let plan = try PlanReader.read(folder.read("plan.json"))
    let sum = String(decoding: try installation.shop.tool("sha256sum", "pop.wav"), as: UTF8.self).prefix(64)
    #expect(plan.files.contains { $0.content?.sha256 == String(sum) })
  }

  @Test func aBrokenMemoryIsForgotten() throws {
    let installation = try Installation()
    try make(installation)
    let right = try installation.inkreel("estimate", "script.inkslop", "--json").text
    let folder = installation.shop.folder
    let good = String(decoding: try folder.read("cache/inkreel/media-facts"), as: UTF8.self)
    for text in [
      "", "nonsense", String(good.dropLast(30)), good.replacing("facts 1 ", with: "facts 2 "),
      good.replacing("\t", with: " "), good.replacing("\t0\t", with: "\t-5\t"),
      good.replacing("\n", with: "\n\n"), String(repeating: "x\n", count: 5_000_000),
    ] {
      try folder.write(text, to: "cache/inkreel/media-facts")
      let outcome = try installation.inkreel("estimate", "script.inkslop", "--json")
      #expect(
        outcome.text == right && outcome.standardError.contains("error") == false,
        "\(outcome.standardError)"
      )
    }
  }

  @Test func namesOfEveryKindAreRemembered() throws {
    let installation = try Installation()
    let folder = installation.shop.folder
    let name = "a\\b \u{e9}\u{301}.wav"
    try folder.copy(Repository.path("examples/sounds/pop.wav"), as: name)
    try folder.copy(Repository.path("examples/sounds/pop.wav"), as: "tab\there.wav")
    try folder.write(
      "[sound file=\"a\\\\b \u{e9}\u{301}.wav\" wait=\"true\"/][sound file=\"tab\there.wav\" wait=\"true\"/]",
      to: "script.inkslop"
    )
    try installation.settle()
    for _ in 0..<2 {
      let outcome = try installation.inkreel("estimate", "script.inkslop", "--json")
      #expect(outcome.text.contains("\"expected\":0.9"), "\(outcome.text)\(outcome.standardError)")
    }
    #expect(try installation.starts == 1)
  }

  /// Many at once, each with a file of its own: none breaks the memory, and what is in it is right.
  @Test func programsThatWriteAtOnceDoNotHarmEachOther() throws {
    let shop = try Sandbox()
    let count = 12
    for index in 0..<count {
      try shop.folder.copy(Repository.path("examples/sounds/pop.wav"), as: "s\(index).wav")
      try shop.folder.write("[sound file=\"s\(index).wav\" wait=\"true\"/]", to: "s\(index).inkslop")
    }
    _ = try shop.tool("sleep", "0.1")
    let command = """
      for i in $(seq 0 \(count - 1)); do '\(RunProgram.folder)/inkreel' estimate s$i.inkslop >o$i 2>&1 & done; wait
      """
    let environment = ["XDG_CACHE_HOME=\(shop.folder.path)/cache"]
    let outcome = try RunProgram.run(["sh", "-c", command], environment: environment, in: shop.folder.path)
    #expect(outcome.status == 0)
    for index in 0..<count {
      let said = String(decoding: try shop.folder.read("o\(index)"), as: UTF8.self)
      #expect(said.hasPrefix("length   0.5 s"), "\(said)")
    }
    let text = String(decoding: try shop.folder.read("cache/inkreel/media-facts"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(
      lines.dropFirst().allSatisfy {
        $0.split(separator: "\t").count == 10 && $0.contains("\t21600\t-\t-\t-\t")
      }
    )
    #expect(lines.count > count / 2)
    let left = try FileManager.default.contentsOfDirectory(atPath: shop.folder.file("cache/inkreel"))
    #expect(left.sorted() == ["media-facts", "media-facts.lock", "unfinished"])
  }

  // MARK: Without the program

  @Test func theEstimateGoesOnWithWhatItHas() throws {
    let installation = try Installation()
    try make(installation)
    try installation.removeProgram()
    let estimate = try installation.inkreel("estimate", "script.inkslop", "--json")
    #expect(estimate.status == 0)
    #expect(estimate.text.contains("\"expected\":2"), "\(estimate.text)")
    #expect(estimate.standardError.contains("warning[unknown-media]: cannot read the media files: "))
    #expect(estimate.standardError.contains("script.inkslop:1:14"), "\(estimate.standardError)")
    #expect(estimate.standardError.contains("script.inkslop:3:14"), "\(estimate.standardError)")
    let plan = try installation.inkreel("plan", "script.inkslop", "-o", "plan.json")
    #expect(plan.status == 0)
    #expect(
      try PlanReader.read(installation.shop.folder.read("plan.json")).unknown == [
        UnknownFact(element: 0, fact: .length), UnknownFact(element: 0, fact: .size),
        UnknownFact(element: 1, fact: .size), UnknownFact(element: 2, fact: .length),
        UnknownFact(element: 3, fact: .plays),
      ]
    )
  }

  /// A plan that was made without the program is completed where there is one.
  @Test func aPlanWithUnknownLengthsIsCompletedWhenItIsRendered() throws {
    let installation = try Installation()
    try make(installation)
    try installation.removeProgram()
    _ = try installation.inkreel("plan", "script.inkslop", "-o", "plan.json")
    try installation.shop.succeed("render", "plan.json", "-o", "late.wav")
    try installation.shop.succeed("render", "script.inkslop", "-o", "direct.wav")
    let folder = installation.shop.folder
    #expect(try folder.read("late.wav") == folder.read("direct.wav"))
    #expect(try installation.shop.samples(of: "late.wav").count / 2 == 213_600)
  }

  @Test func filesWithoutWhatTheTagNeedsAreFaults() throws {
    let installation = try Installation()
    try make(installation)
    let folder = installation.shop.folder
    try folder.write("[music file=\"clip.mp4\"/][pause duration=\"1s\"/]", to: "silent.inkslop")
    let silent = try installation.inkreel("plan", "silent.inkslop")
    #expect(
      silent.status == 1 && silent.standardError.contains("error[unusable-file]: this file contains no sound")
    )
    try folder.copy(Repository.path("examples/music/Carefree.opus"), as: "blind.webm")
    try folder.write("[video file=\"blind.webm\"/][pause duration=\"1s\"/]", to: "blind.inkslop")
    let blind = try installation.inkreel("plan", "blind.inkslop")
    #expect(
      blind.status == 1 && blind.standardError.contains("this file contains no picture"),
      "\(blind.standardError)"
    )
    try folder.write("[sound file=\"pop.wav\" from=\"1s\"/][pause duration=\"1s\"/]", to: "late.inkslop")
    let late = try installation.inkreel("plan", "late.inkslop")
    #expect(
      late.status == 1 && late.standardError.contains("error[value-out-of-range]"),
      "\(late.standardError)"
    )
  }
}
