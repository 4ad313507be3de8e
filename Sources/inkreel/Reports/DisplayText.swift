import InkText

/// Text from outside on its way to a terminal.
enum DisplayText {
  static func clean(_ text: String) -> String { VisibleText.line(text) }

  /// Cut and filled up to some columns.
  static func cell(_ text: String, columns: Int, isRight: Bool = false) -> String {
    let (shown, width) = DisplayWidth.cut(text, to: columns)
    let filling = String(repeating: " ", count: max(0, columns - width))
    return isRight ? filling + shown : shown + filling
  }
}
