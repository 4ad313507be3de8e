extension DisplayWidth {
  /// Text as it is to be printed, in no more than some columns: what is longer ends in an ellipsis.
  package static func cut(_ text: some StringProtocol, to columns: Int) -> (text: String, width: Int) {
    let head = text.utf8.prefix(max(0, columns) + 1)
    if columns > 0, head.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      guard head.count > columns else { return (String(text), head.count) }
      var kept = Array(head.prefix(columns - 1))
      while kept.last == 0x20 { kept.removeLast() }
      return (String(decoding: kept, as: UTF8.self) + "…", kept.count + 1)
    }
    // However long the text is, no more of it is looked at than can be shown; a character that takes no
    // column seldom is alone.
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
