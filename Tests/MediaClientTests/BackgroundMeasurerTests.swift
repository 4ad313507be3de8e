import FoundationEssentials
import InkCompiler
import InkMediaClient
import InkSystem
import InkText
import InkVoices
import TestSupport
import Testing

/// Speech that is measured while a script is edited.
@Suite struct BackgroundMeasurerTests {
  private let folder: TemporaryFolder
  private let options: PlanOptions
  private let change: (read: FileDescriptor, write: FileDescriptor)

  init() throws {
    folder = try TemporaryFolder()
    let path = try folder.write(Array(MeasuringVoice.program.utf8), to: "measuring.py")
    var options = PlanOptions(generator: "tests")
    options.engines = Engines(["bells": .program(["python3", path, "x"])])
    self.options = options
    change = try ChildProcess.pipe()
  }

  private func measurer(program: String = "\(RunProgram.folder)/inkreel-media") throws -> BackgroundMeasurer {
    try BackgroundMeasurer(
      changeInput: change.write.number,
      program: program,
      cache: folder.file("cache"),
      measures: { $0 != .builtIn }
    )
  }

  private func checked(_ text: String) -> CheckedScript {
    let source = SourceText(name: "a", text: "[tts engine=\"bells\"]\(text)[/tts]")
    return Compiler(options).check(source) { name, _ in .found(name) }
  }

  private func findings(_ measurer: BackgroundMeasurer) -> BackgroundMeasurer.Findings {
    let isReady = FileDescriptor.waitForInput([change.read], milliseconds: 60_000)[0]
    #expect(isReady)
    if isReady { _ = try? change.read.read(upTo: 64) }
    return measurer.take()
  }

  @Test func theLastStateOfAScriptIsMeasuredAndEachSentenceOnce() throws {
    let measurer = try measurer()
    defer { measurer.end() }
    let sentences = [
      "This is one sentence with a few words.", "And this is another one that is a little longer.",
      "Now there is a third one as well, which is new.",
    ]
    for text in ["Th", "This is", "This is one sen"] { measurer.add("a", checked(text), options) }
    let script = checked(sentences[..<2].joined(separator: " "))
    measurer.add("a", script, options)
    var options = options
    options.measured = try #require(findings(measurer).measured)
    #expect(options.unmeasured(script, by: { _ in true }).isEmpty)
    #expect(MeasuringVoice.requests(in: folder) == ["measure", "measure"])
    let longer = checked(sentences.joined(separator: " "))
    measurer.add("a", longer, options)
    options.measured = try #require(findings(measurer).measured)
    #expect(options.unmeasured(longer, by: { _ in true }).isEmpty)
    #expect(MeasuringVoice.requests(in: folder).count == 3)
    let estimate = Compiler(options).estimate(longer, facts: [:], rate: .inkslop).estimate
    #expect(estimate.isMeasured && estimate.length.low == estimate.length.high)
  }

  @Test func aProgramThatIsMissingIsSaidOnce() throws {
    let measurer = try measurer(program: "/nonexistent/inkreel-media")
    defer { measurer.end() }
    measurer.add("a", checked("One sentence."), options)
    let found = findings(measurer)
    #expect(found.measured == nil && found.messages.count == 1)
    #expect(found.messages.first?.contains("could not be measured") == true)
  }

  @Test func aProgramThatFailsOnceIsAskedAgain() throws {
    let fails = folder.file("failed")
    let program = try folder.write(
      Array(
        """
        #!/bin/sh
        test -e '\(fails)' && exec '\(RunProgram.folder)/inkreel-media' "$@"
        touch '\(fails)'
        exit 1

        """.utf8
      ),
      to: "media.sh"
    )
    let measurer = try measurer(program: program)
    defer { measurer.end() }
    measurer.add("a", checked("One sentence."), options)
    let first = findings(measurer)
    #expect(first.measured == nil && first.messages.count == 1)
    let other = checked("This is another sentence.")
    measurer.add("a", other, options)
    var options = options
    options.measured = try #require(findings(measurer).measured)
    #expect(options.unmeasured(other, by: { _ in true }).isEmpty)
  }

  @Test func endingWaitsForNothing() throws {
    let measurer = try measurer()
    measurer.add("a", checked("One sentence."), options)
    measurer.end()
    #expect(MeasuringVoice.requests(in: folder).isEmpty)
  }
}
