import InkPlan

/// What projects and the files in them are called.
enum ProjectNames {
  static func last(of path: String) -> String {
    PlainText.line(path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// What a project is called: as the plan is, or its script.
  static func title(of plan: RenderPlan) -> String {
    plan.title.map(PlainText.line) ?? last(of: plan.script)
  }
}
