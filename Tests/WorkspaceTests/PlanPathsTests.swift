import InkCompiler
import InkPlan
import InkText
import InkWorkspace
import TestSupport
import Testing

/// Plans that move with the files that they use.
@Suite struct PlanPathsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func plan(_ paths: [String]) -> RenderPlan {
    let compiler = Compiler(PlanOptions(generator: "a test"))
    let script = SourceText(name: "a.inkslop", text: "[pause duration=\"1s\"/]")
    var plan = compiler.plan(compiler.check(script, resolve: nil), facts: [:]).plan
    plan.files = paths.map { PlanFile(path: $0, content: nil) }
    return plan
  }

  @Test func aPathIsRelativeToThePlansFolder() throws {
    let paths = try ["media/a.wav", "plans/b.wav", "c.wav"].map { try folder.write("", to: $0) }
    let written = PlanPaths.relative(plan(paths + ["/not/there.wav"]), to: folder.file("plans"))
    #expect(written.files.map(\.path) == ["../media/a.wav", "b.wav", "../c.wav", "/not/there.wav"])
    let read = PlanPaths.absolute(written, from: folder.file("plans"))
    #expect(read.files.map(\.path).compactMap(Paths.real) == paths.compactMap(Paths.real))
  }
}
