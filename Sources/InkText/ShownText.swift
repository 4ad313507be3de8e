/// Text from outside as it is shown in a message: on one line, short, and without power over a terminal.
package enum ShownText {
  private static let longest = 60

  /// In backticks.
  package static func quoted(_ text: String) -> String { "`\(plain(text))`" }

  package static func plain(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar {
      case "\n": shown += "\\n"
      case "\r": shown += "\\r"
      case "\t": shown += "\\t"
      default: shown.unicodeScalars.append(isVisible(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return text.unicodeScalars.dropFirst(longest).isEmpty ? shown : shown + "…"
  }

  /// Control characters and those that turn the direction of text round are not.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
    }
  }
}
