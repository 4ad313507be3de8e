/// Latin letters in the forms that Unicode has for other systems' sake, as the plain letters that people mean by them:
/// `ﬁ`, `Ａ`, `𝐁`. And apostrophes as the lexicons write them.
enum PlainLetters {
  static func of(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
    return String(text.unicodeScalars.flatMap(plain))
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x2018, 0x2019: ["'"]
    case 0xFB00...0xFB04: Array(["ff", "fi", "fl", "ffi", "ffl"][Int(scalar.value) - 0xFB00].unicodeScalars)
    case 0xFF01...0xFF5E: one(scalar.value - 0xFF01 + 0x21)
    case 0x1D400...0x1D6A3: mathematical((scalar.value - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: one((scalar.value - 0x1D7CE) % 10 + 0x30)
    default: [scalar]
    }
  }

  /// - Parameter number: Of the 52 letters of an alphabet in bold, script and so on.
  private static func mathematical(_ number: UInt32) -> [Unicode.Scalar] {
    one(number < 26 ? number + 0x41 : number - 26 + 0x61)
  }

  private static func one(_ value: UInt32) -> [Unicode.Scalar] { Unicode.Scalar(value).map { [$0] } ?? [] }
}
