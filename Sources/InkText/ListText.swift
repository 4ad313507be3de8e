/// Lists in sentences.
package enum ListText {
  /// `a`, `a or b`, `a, b or c`.
  package static func joined(_ items: [String], by conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.joined() }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// The same, each item in backticks.
  package static func quoted(_ items: [String], by conjunction: String) -> String {
    joined(items.map { "`\($0)`" }, by: conjunction)
  }
}
