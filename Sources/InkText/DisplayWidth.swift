/// How many columns of a terminal text takes.
///
/// After Unicode's East Asian Width (UAX #11) and the emoji presentation of scalars; a tab is widened to
/// the next multiple of `tabWidth`.
package enum DisplayWidth {
  package static let tabWidth = 4

  /// Text as it is to be printed, and its width. Tabs become spaces; characters that command a terminal or
  /// turn the direction of text round are escaped (`VisibleText`).
  package static func printable(_ text: some StringProtocol, fromColumn start: Int = 0) -> (
    text: String, width: Int
  ) {
    var printed = ""
    var column = start
    for character in text {
      if character == "\t" {
        let width = tabWidth - column % tabWidth
        printed += String(repeating: " ", count: width)
        column += width
      } else if character.unicodeScalars.contains(where: { VisibleText.escape($0) != nil }) {
        let escape = VisibleText.line(String(character))
        printed += escape
        column += escape.reduce(0) { $0 + width($1) }
      } else {
        printed.append(character)
        column += width(character)
      }
    }
    return (printed, column - start)
  }

  package static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    let isEmoji =
      first.properties.isEmojiPresentation
      || character.unicodeScalars.contains { $0.value == 0xFE0F }
    if isEmoji || isWide(first.value) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
