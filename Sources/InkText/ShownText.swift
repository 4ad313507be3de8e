/// Text from outside as it is shown in a message: on one line, short, and without power over a terminal.
package enum ShownText {
  private static let longest = 60

  /// In backticks.
  package static func quoted(_ text: String) -> String { "`\(plain(text))`" }

  package static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let shown = VisibleText.line(String(scalars.prefix(longest)))
    return scalars.dropFirst(longest).isEmpty ? shown : shown + "…"
  }
}
