import InkDiagnostics
import InkMediaClient
import InkPlan
import TestSupport
import Testing

/// What a library knows of texts, and when it asks.
@Suite struct TextLibraryTests {
  private static let questions = TextQuestions(["章鱼有三颗心脏， 🦐 \u{100000}"])

  private func library(_ program: MediaProgram) -> TextLibrary {
    TextLibrary(cache: TextFactsCache(folder: program.folder.file("cache")), program: program.path)
  }

  @Test func whatOneRunAsksOthersRemember() throws {
    let program = try MediaProgram()
    let (facts, diagnostics) = try library(program).facts(for: TextLibraryTests.questions, isOptional: false)
    #expect(diagnostics.isEmpty)
    #expect(facts.undrawn == ["\u{100000}"] && facts.drawn.isSuperset(of: ["章", "🦐"]))
    #expect(facts.boundaries["章鱼有三颗心脏，"]?.first == 2)
    #expect(library(program).remembered == facts)
    let again = try library(program).facts(for: TextLibraryTests.questions, isOptional: false)
    #expect(again.facts == facts && again.diagnostics.isEmpty)
    #expect(try program.starts == 1)
    // Of what is new, that alone is asked for.
    let more = try library(program).facts(for: TextQuestions(["心 日"]), isOptional: false).facts
    #expect(more.drawn == facts.drawn.union(["日"]))
    #expect(try program.starts == 2)
  }

  @Test func latinLettersAskNoOne() throws {
    let program = try MediaProgram()
    let (facts, diagnostics) = try library(program)
      .facts(for: TextQuestions(["Zażółć gęślą jaźń — “naïve”."]), isOptional: false)
    #expect(facts == TextFacts() && diagnostics.isEmpty)
    #expect(try program.starts == 0)
  }

  @Test func aNewFontMakesItAskAgain() throws {
    let data = try TemporaryFolder()
    _ = try data.write("x", to: "fonts/readme.txt")
    let program = try MediaProgram(
      instead: "export XDG_DATA_HOME='\(data.path)'\nexec '\(RunProgram.folder)/inkreel-media' \"$@\""
    )
    program.settle()
    _ = try library(program).facts(for: TextLibraryTests.questions, isOptional: false)
    #expect(!library(program).remembered.drawn.isEmpty)
    _ = try data.write("x", to: "fonts/new.ttf")
    #expect(library(program).remembered == TextFacts())
    program.settle()
    _ = try library(program).facts(for: TextLibraryTests.questions, isOptional: false)
    #expect(try program.starts == 2)
    #expect(!library(program).remembered.drawn.isEmpty)
  }

  @Test func aDamagedCacheIsNotBelieved() throws {
    let program = try MediaProgram()
    let facts = try library(program).facts(for: TextLibraryTests.questions, isOptional: false).facts
    let bytes = try program.folder.read("cache/text-facts")
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[place] ^= 1
      try program.folder.write(damaged, to: "cache/text-facts")
      #expect(library(program).remembered == TextFacts())
    }
    try program.folder.write(bytes, to: "cache/text-facts")
    #expect(library(program).remembered == facts)
  }

  @Test func aMissingProgramIsReported() throws {
    let program = try MediaProgram()
    let library = TextLibrary(
      cache: TextFactsCache(folder: program.folder.file("cache")),
      program: "/nonexistent/inkreel-media"
    )
    let (facts, diagnostics) = try library.facts(for: TextLibraryTests.questions, isOptional: true)
    #expect(facts == TextFacts())
    #expect(diagnostics.map(\.code) == [.unknownMedia])
    #expect(throws: MediaClientError.self) {
      try library.facts(for: TextLibraryTests.questions, isOptional: false)
    }
  }
}
