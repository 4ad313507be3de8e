extension DisplayWidth {
  /// Text as it is to be printed, in no more than some columns: what is longer ends in an ellipsis.
  package static func cut(_ text: some StringProtocol, to columns: Int) -> (text: String, width: Int) {
    let bytes = text.utf8
    if bytes.count <= columns, bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return (String(text), bytes.count)
    }
    // However long the text is, no more of it is looked at than can be shown; a character that takes no
    // column seldom stands alone.
    let start = text.prefix(max(0, columns) * 2 + 1)
    let (printed, width) = printable(start)
    if width <= columns, start.endIndex == text.endIndex { return (printed, width) }
    guard columns > 0 else { return ("", 0) }
    var cut = ""
    var used = 0
    for character in printed {
      let wide = self.width(character)
      guard used + wide < columns else { break }
      cut.append(character)
      used += wide
    }
    while cut.last == " " {
      cut.removeLast()
      used -= 1
    }
    return (cut + "…", used + 1)
  }
}
