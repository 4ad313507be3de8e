import FoundationEssentials
import InkMediaClient
import InkSystem
import InkTime
import TestSupport
import Testing

/// What is found out while no one waits.
@Suite struct BackgroundProbeTests {
  private func probe(_ program: MediaProgram) throws -> BackgroundProbe {
    try BackgroundProbe(cache: program.cache, program: program.path)
  }

  /// Takes what is found until it is enough.
  private func findings(
    of probe: BackgroundProbe,
    until isEnough: (BackgroundProbe.Findings) -> Bool
  ) throws -> BackgroundProbe.Findings {
    var all = BackgroundProbe.Findings()
    while !isEnough(all) {
      try #require(FileDescriptor.waitForInput([probe.changeSignal], milliseconds: 60_000) == [true])
      let more = probe.take()
      all.files += more.files
      all.messages += more.messages
    }
    return all
  }

  @Test func aLibraryLearnsWhatWasFound() throws {
    let program = try MediaProgram()
    let files = try program.threeFiles()
    let probe = try probe(program)
    defer { probe.end() }
    let library = MediaLibrary(cache: program.cache)
    let first = library.facts(for: files, policy: .background(probe)).facts
    #expect(first.contents.isEmpty && first.problems.isEmpty)
    probe.start()
    // Of what is no file there is nothing to find out.
    library.learn(try findings(of: probe) { $0.files.count == 2 })
    let facts = library.facts(for: files, policy: .background(probe)).facts
    #expect(facts.contents[files[0]]?.duration == Ticks(21_600))
    #expect(facts.problems[files[1]]?.kind == .unusableFile)
    #expect(try program.starts == 1)
  }

  @Test func whatIsFoundIsRemembered() throws {
    let program = try MediaProgram()
    let file = try program.sound("pop.wav")
    program.settle()
    let probe = try probe(program)
    probe.add([file])
    probe.start()
    _ = try findings(of: probe) { $0.files.count == 1 }
    probe.end()
    let library = MediaLibrary(cache: program.cache)
    #expect(library.facts(for: [file], policy: .cached).facts.contents[file] != nil)
  }

  @Test func eachVersionIsAskedForOnce() throws {
    let program = try MediaProgram()
    let file = try program.sound("pop.wav")
    let probe = try probe(program)
    defer { probe.end() }
    let library = MediaLibrary(cache: program.cache)
    for _ in 0..<3 {
      _ = library.facts(for: [file], policy: .background(probe))
      library.forget()
    }
    probe.start()
    #expect(try findings(of: probe) { !$0.files.isEmpty }.files.count == 1)
  }

  @Test func aMissingProgramIsSaidAsEverywhere() throws {
    let program = try MediaProgram()
    let probe = try BackgroundProbe(cache: program.cache, program: "/nonexistent/inkreel-media")
    defer { probe.end() }
    probe.add([try program.sound("pop.wav")])
    probe.start()
    let standardError = try #require(try findings(of: probe) { !$0.messages.isEmpty }.messages.first)
    #expect(
      standardError.hasPrefix("cannot read the media files: cannot start `/nonexistent/inkreel-media`")
    )
  }

  @Test func aProgramThatKeepsFailingIsGivenUp() throws {
    let program = try MediaProgram(instead: "exit 7")
    let files = try (0..<5).map { try program.sound("\($0).wav") }
    let probe = try probe(program)
    defer { probe.end() }
    probe.add(files)
    probe.start()
    let found = try findings(of: probe) { $0.messages.count == 3 }
    #expect(
      found.messages.last?.hasSuffix("no more media files are read until the next start") == true
    )
    #expect(found.files.count == 2, "those before it are given up, one by one")
    #expect(try program.starts == 3)
  }
}
