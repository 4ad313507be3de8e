import InkCompiler
import InkDiagnostics
import InkMediaClient
import InkMessages
import InkPlan

extension PlanSource {
  /// The plan with what it did not know when it was made: it may come from a machine without `inkreel-media`.
  func completed(_ client: MediaClient) throws -> PlanSource {
    // It has been reported for a script that was compiled just now.
    if checked == nil { for file in plan.files { reportDamage(of: file.path, file.content) } }
    return try completedFiles(client).completedTexts(client)
  }

  /// With what fonts and dictionaries know of its texts. It has been asked for of a script that was compiled just now.
  private func completedTexts(_ client: MediaClient) throws -> PlanSource {
    guard checked == nil else { return self }
    let texts = plan.shownTexts
    let (facts, unknown) = try TextLibrary(asking: client)
      .facts(for: TextQuestions(texts.map(\.text)), isOptional: false)
    Console.show(unknown, of: nil)
    for finding in UndrawnLetters(texts, undrawn: facts.undrawn).findings {
      Console.show(placed(finding.diagnostic, at: finding.element), of: source)
    }
    return PlanSource(plan: plan.completed(facts), checked: checked, settings: settings)
  }

  private func completedFiles(_ client: MediaClient) throws -> PlanSource {
    guard !plan.unknown.isEmpty else { return self }
    let paths = plan.files.filter { $0.content == nil }.map(\.path)
    guard !paths.isEmpty else { return self }
    let (facts, unknown) = try MediaLibrary(asking: client).facts(for: paths, policy: .ask(isOptional: false))
    Console.show(unknown, of: nil)
    for path in paths {
      if let problem = facts.problems[path] {
        throw error(problem.diagnostic, at: element(playing: path))
      }
      reportDamage(of: path, facts.contents[path])
    }
    return PlanSource(plan: try valid(plan.completed(facts.contents)), checked: checked, settings: settings)
  }

  private func reportDamage(of path: String, _ content: FileContent?) {
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
