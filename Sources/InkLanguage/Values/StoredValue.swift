package import InkTime

/// A value that has been read, as the checks keep it: without a text. `ValueType.value` says what it means.
package enum StoredValue: Hashable, Sendable {
  /// The text says it all.
  case text
  /// The text names a file.
  case file(FileKind)
  case boolean(Bool)
  case number(Double)
  case time(Ticks)
  /// An edge of the element whose id is the first `idLength` bytes of the text; of the block around it for 0.
  case start(idLength: Int, edge: StartValue.Edge, offset: Ticks)
  /// The index among its kind's words.
  case word(Int)
  /// `0xrrggbbaa`
  case color(UInt32)
  case position(PositionValue)
  case size(SizeValue)
}
