import InkText

/// Text from outside on its way into the page.
enum HTMLText {
  /// For content and for values in double quotes.
  static func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in visible(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// For content, with what is between backticks as code.
  static func coded(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return escaped(text) }
    return parts.enumerated().map { $0 % 2 == 1 ? "<code>\(escaped($1))</code>" : escaped($1) }.joined()
  }

  /// With escapes for control characters and for those that would turn round the direction of the text that
  /// follows. Line breaks, tabs and the marks that right-to-left text is written with stay.
  static func visible(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: { escape($0) != nil }) else { return String(text) }
    var shown = ""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) { shown += escape } else { shown.unicodeScalars.append(scalar) }
    }
    return shown
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09, 0x0A, 0x061C, 0x200E, 0x200F: nil
    default: VisibleText.escape(scalar)
    }
  }
}
