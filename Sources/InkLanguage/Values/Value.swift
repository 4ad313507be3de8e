package import InkTime

/// A value that has been understood. Where it is a text, the text is kept beside it.
package enum Value: Hashable, Sendable {
  case string
  case boolean(Bool)
  case number(Double)
  case time(Ticks)
  /// An edge of the element whose id is the first `idLength` bytes of the text; of the block around it for 0.
  case start(idLength: Int, edge: StartValue.Edge, offset: Ticks)
  /// How far the sound goes down under speech: 0 not at all, 1 to silence.
  case duck(Double)
  /// The index among its parameter's words.
  case keyword(Int)
  /// `0xrrggbbaa`
  case color(UInt32)
  case file
  case identifier
}

/// When an element begins that is taken out of its sequence.
package struct StartValue: Hashable, Sendable {
  package enum Edge: String, Hashable, Sendable {
    case start, end
  }

  /// `nil` to count from the start of the block around it.
  package var id: String?
  package var edge: Edge
  package var offset: Ticks
}
