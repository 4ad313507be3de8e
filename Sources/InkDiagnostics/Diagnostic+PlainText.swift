extension Diagnostic {
  /// All that it says, for readers that do not show the lines of the script: a line each for the message,
  /// the label, notes and fixes.
  var plainText: String {
    let remarks = notes.map { "note: \($0)" } + fixes.map { "help: \($0.title)" }
    return ([message] + (label.isEmpty ? [] : [label]) + remarks).joined(separator: "\n")
  }
}
