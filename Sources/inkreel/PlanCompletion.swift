import InkDiagnostics
import InkMessages
import InkPlan

extension PlanSource {
  /// The plan with what it did not know when it was made: it may come from a machine without `inkreel-media`.
  func completed(_ client: MediaClient) throws(MediaClient.Failure) -> PlanSource {
    // Of a script that was compiled just now it has been told.
    if checked == nil { for file in plan.files { tellDamage(of: file.path, file.content) } }
    guard !plan.unknown.isEmpty else { return self }
    let paths = plan.files.filter { $0.content == nil }.map(\.path)
    guard !paths.isEmpty else { return self }
    let answer = try client.call(.probe, ProbeRequest(paths: paths), as: ProbeAnswer.self)
    var contents: [String: FileContent] = [:]
    for (path, file) in zip(paths, answer.files) {
      if var problem = file.problem {
        problem.element = element(playing: path)
        throw .problem(problem)
      }
      contents[path] = file.content
      tellDamage(of: path, file.content)
    }
    let (complete, problems) = plan.completed(contents)
    if let problem = problems.first { throw .problem(Narrator.describe(problem)) }
    return PlanSource(plan: complete, checked: checked, settings: settings)
  }

  private func tellDamage(of path: String, _ content: FileContent?) {
    for damage in content?.damageDiagnostics ?? [] {
      Console.show(placed(damage, at: element(playing: path)), of: source)
    }
  }

  private func element(playing path: String) -> Int? {
    plan.elements.firstIndex { element in
      element.media?.file.map { plan.files[$0].path == path } ?? false
    }
  }
}
