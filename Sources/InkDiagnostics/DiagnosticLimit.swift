/// How much is reported for one script.
package enum DiagnosticLimit {
  package static let most = 1000
}

extension [Diagnostic] {
  /// In the order of the source, and no more than a limit: errors before others, and at the end one that says how
  /// many were left out.
  package func inSourceOrderAndLimit(_ most: Int = DiagnosticLimit.most) -> [Diagnostic] {
    let shown = inSourceOrder().shown(most) { $0.severity == .error }
    return shown + Self.leftOut(count - shown.count)
  }

  /// Says how many are not shown, if any.
  static func leftOut(_ count: Int) -> [Diagnostic] {
    guard count > 0 else { return [] }
    return [
      Diagnostic(
        .tooManyDiagnostics,
        "\(count) more diagnostics of this script are not shown",
        at: nil,
        notes: ["fix some of these first: one mistake can cause many diagnostics"]
      )
    ]
  }
}

extension Array {
  /// No more than a limit, errors before others.
  func shown(_ most: Int, isError: (Element) -> Bool) -> [Element] {
    guard count > most else { return self }
    var roomForErrors = Swift.min(count(where: isError), most)
    var roomForOthers = most - roomForErrors
    return filter { element in
      if isError(element) {
        roomForErrors -= 1
        return roomForErrors >= 0
      }
      roomForOthers -= 1
      return roomForOthers >= 0
    }
  }
}
