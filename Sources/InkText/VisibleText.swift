/// Text from outside as it can be shown: without power over a terminal, and with nothing hidden in it.
package enum VisibleText {
  /// What is shown in place of a character that commands a terminal, breaks a line or turns the direction of text round;
  /// `nil` for a character that is shown as it is.
  package static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20..<0x7F: nil
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029: code(scalar)
    // Unicode's property `Bidi_Control`.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: code(scalar)
    default: PathText.byte(of: scalar).map { "\\x\(HexText.digits($0, count: 2, uppercase: true))" }
    }
  }

  /// On one line.
  package static func line(_ text: some StringProtocol) -> String {
    replacing(text) { escape($0) }
  }

  /// With the line feeds of a text of many lines.
  package static func lines(_ text: some StringProtocol) -> String {
    replacing(text) { $0 == "\n" ? nil : escape($0) }
  }

  private static func replacing(
    _ text: some StringProtocol,
    _ escape: (Unicode.Scalar) -> String?
  ) -> String {
    guard text.unicodeScalars.contains(where: { escape($0) != nil }) else { return String(text) }
    var shown = ""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) { shown += escape } else { shown.unicodeScalars.append(scalar) }
    }
    return shown
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
