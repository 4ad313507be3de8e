import InkDiagnostics
import InkMessages
import InkPlan
import InkText
import InkTime

/// What makes words on screen hard to read, at their lines in the script.
struct TextIssueReport {
  private let issues: [TextIssue]
  private let plan: RenderPlan
  private let source: PlanSource

  /// Of one kind: more say nothing that these do not.
  private static let mostOfAKind = 5

  init(_ issues: [TextIssue], plan: RenderPlan, source: PlanSource) {
    self.issues = issues
    self.plan = plan
    self.source = source
  }

  var diagnostics: [Diagnostic] {
    var counts: [TextIssue.Kind: Int] = [:]
    for issue in issues { counts[issue.kind, default: 0] += 1 }
    var shown: [TextIssue.Kind: Int] = [:]
    return issues.compactMap { issue in
      let number = shown[issue.kind, default: 0]
      shown[issue.kind] = number + 1
      guard number < TextIssueReport.mostOfAKind else { return nil }
      var diagnostic = diagnostic(issue)
      let rest = (counts[issue.kind] ?? 0) - TextIssueReport.mostOfAKind
      if rest > 0, number == TextIssueReport.mostOfAKind - 1 {
        diagnostic.notes.append("the same is true of \(PluralText.count(rest, "more place"))")
      }
      return source.placed(diagnostic, at: issue.element)
    }
  }

  private func diagnostic(_ issue: TextIssue) -> Diagnostic {
    let time = "at \(issue.time.text(.milliseconds))"
    switch issue.kind {
    case .lowContrast:
      let contrast = NumberText.plain(((issue.contrast ?? 1) * 10).rounded() / 10)
      return Diagnostic(
        .lowContrast,
        "\(time), these words have a contrast of \(contrast):1 with what is under them; 3:1 is readable",
        at: nil,
        notes: ["give them an `outline`, a `background` or another `color` with `style`"]
      )
    case .overlap:
      return Diagnostic(
        .overlappingText,
        "\(time), this text lies over \(issue.other.map(name) ?? "other words")",
        at: nil,
        notes: ["give one of them another `position`, or another time"]
      )
    case .outsideSafeArea:
      return Diagnostic(
        .outsideSafeArea,
        "\(time), this text reaches out of the safe area, where apps show their own buttons and captions",
        at: nil,
        notes: ["a `position` such as `top` stays within it; a smaller `font-size` or fewer words help too"]
      )
    }
  }

  private func name(_ element: Int) -> String {
    guard plan.elements.indices.contains(element) else { return "other words" }
    let what = plan.elements[element].text == nil ? "the subtitles" : "the text"
    return "\(what) of line \(plan.elements[element].place.line)"
  }
}
