package import InkTime

/// A value that has been understood.
package enum Value: Hashable, Sendable {
  case string(String)
  case boolean(Bool)
  case number(Double)
  case time(Ticks)
  case start(StartValue)
  /// How far the sound goes down under speech: 0 not at all, 1 to silence.
  case duck(Double)
  case keyword(String)
  /// `0xrrggbbaa`
  case color(UInt32)
  case file(String)
  case identifier(String)

  /// Of a keyword or a boolean, as it is written.
  var text: String? {
    switch self {
    case .keyword(let word): word
    case .boolean(let isTrue): isTrue ? "true" : "false"
    default: nil
    }
  }
}

/// When an element begins that is taken out of its sequence.
package struct StartValue: Hashable, Sendable {
  package enum Edge: String, Hashable, Sendable {
    case start, end
  }

  /// `nil` to count from the begin of the block around it.
  package var id: String?
  package var edge: Edge
  package var offset: Ticks
}
