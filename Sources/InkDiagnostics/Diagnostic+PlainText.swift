extension Diagnostic {
  /// All that it says, for readers that do not show the lines of the script: a line each for the message,
  /// the label, notes and fixes.
  var plainText: String {
    let remarks = notes.map { "note: \($0)" } + help.map { "help: \($0)" }
    return ([message] + (label.isEmpty ? [] : [label]) + remarks).joined(separator: "\n")
  }

  /// What the fixes do, where nothing else says so.
  var help: [String] {
    let said = [message, label] + notes
    return fixes.map(\.title).filter { title in
      !(label == "did you mean \(title.dropFirst("write ".count))?" || said.contains { $0.contains(title) })
    }
  }
}
