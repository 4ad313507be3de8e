internal import InkMessages
internal import InkPlan

/// What a plan has to be before any of it is read: plans come from anywhere.
enum PlanCheck {
  /// - Throws: A `.request` error for a plan that is not valid, whose speech has not been spoken, or whose paths
  ///   depend on a folder that this program does not know.
  static func check(_ plan: RenderPlan) throws(MediaError) {
    if let fault = PlanValidator(plan).firstIssue() {
      throw MediaError(.request, "the plan is not valid: \(fault)")
    }
    guard plan.lengths == .measured else {
      throw MediaError(.request, "the plan's speech has not been spoken yet")
    }
    for (index, file) in plan.files.enumerated() where file.path.utf8.first != UInt8(ascii: "/") {
      throw MediaError(.request, "the plan's `files[\(index)].path` is not absolute", path: file.path)
    }
  }
}
