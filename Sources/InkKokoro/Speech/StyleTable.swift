/// How a voice's file is laid out: a style for each length of text, of 32-bit numbers.
package enum StyleTable {
  package static let rows = 510
  package static let columns = 256

  /// In bytes.
  package static let rowSize = columns * 4
  package static let size = rows * rowSize

  /// Where the style of a text is, in bytes.
  ///
  /// - Parameter tokens: How many the text has, without the padding.
  package static func offset(tokens: Int) -> Int { (min(max(tokens, 1), rows) - 1) * rowSize }
}
