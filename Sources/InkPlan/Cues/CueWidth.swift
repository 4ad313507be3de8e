import InkText

/// How wide text is on screen, in columns of a narrow letter.
package enum CueWidth {
  package static func columns(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + DisplayWidth.width($1) }
  }
}
