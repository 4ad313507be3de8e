/// How much is reported for one script.
package enum DiagnosticLimit {
  package static let most = 1000
}

extension [Diagnostic] {
  /// In the order of the source, and no more than `most`: errors before others, and at the end
  /// one that says how many were left out.
  package func inSourceOrderAndLimit(_ most: Int = DiagnosticLimit.most) -> [Diagnostic] {
    let ordered = inSourceOrder()
    guard count > most else { return ordered }
    let errors = ordered.count { $0.severity == .error }
    var roomForErrors = Swift.min(errors, most)
    var roomForOthers = most - roomForErrors
    let reported = ordered.filter { diagnostic in
      if diagnostic.severity == .error {
        roomForErrors -= 1
        return roomForErrors >= 0
      }
      roomForOthers -= 1
      return roomForOthers >= 0
    }
    let left = count - reported.count
    return reported + [
      Diagnostic(
        .tooManyDiagnostics,
        "\(left) more diagnostics of this script are not shown",
        at: nil,
        notes: ["fix some of these first: one mistake can cause many diagnostics"]
      )
    ]
  }
}
