import InkCompiler
import InkDiagnostics
import InkPlan
import InkText
import InkWorkspace
import TestSupport
import Testing

/// A project's own copies of its spoken clips.
@Suite struct SpeechFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A plan of so many utterances, the second of which sounds like the first.
  private func spoken(_ count: Int) throws -> RenderPlan {
    let compiler = Compiler(PlanOptions(generator: "a test"))
    let text = (0..<count).map { "[tts]Number \($0).[/tts]\n" }.joined()
    let script = SourceText(name: "a.inkslop", text: text)
    var plan = compiler.plan(compiler.check(script, resolve: nil), facts: [:]).plan
    for index in plan.speech.indices {
      let clip = index == 1 ? 0 : index
      plan.speech[index].sentences[0].clip = plan.files.count
      let path = folder.file("cache/\(clip).flac")
      if clip == index {
        try folder.write("clip \(index)", to: "cache/\(index).flac")
        plan.files.append(PlanFile(path: path, content: nil))
      } else {
        plan.speech[index].sentences[0].clip = plan.speech[0].sentences[0].clip
      }
    }
    return plan
  }

  @Test func clipsAreNumberedAsTheyAreUsed() throws {
    let plan = try SpeechFolder(folder.file("project/speech")).fill(from: spoken(11))
    let names = plan.files.prefix(2).map(\.path)
    #expect(names == ["01", "02"].map { folder.file("project/speech/speech-\($0).flac") })
    #expect(plan.files.count == 10, "a clip that is used twice is copied once")
    #expect(try folder.read("project/speech/speech-02.flac") == Array("clip 2".utf8))
  }

  @Test func aClipThatIsGoneIsSaid() throws {
    var plan = try spoken(1)
    plan.files[0].path = folder.file("cache/gone.flac")
    let error = try #require(throws: DiagnosedError.self) {
      try SpeechFolder(folder.file("speech")).fill(from: plan)
    }
    #expect(error.diagnostics.map(\.code) == [.environment])
    #expect(error.diagnostics[0].message.contains("cache/gone.flac"))
  }
}
