/// Text without what would break the line that it is in.
enum PlainText {
  /// Line breaks and tabs become spaces. Other controls, and the code points that are no characters, become
  /// U+FFFD: no form here can hold them.
  static func line(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(replacement(of: scalar) ?? scalar) }
    return String(plain)
  }

  /// The same, and never blank: a blank line ends a subtitle.
  static func visibleLine(_ text: some StringProtocol) -> String {
    let plain = line(text)
    return plain.allSatisfy(\.isWhitespace) ? "\u{FFFD}" : plain
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F: "\u{FFFD}"
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    default: scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil
    }
  }
}
