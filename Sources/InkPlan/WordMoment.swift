package import InkTime

/// When a part of a word starts that is written without spaces, as the voice says.
///
/// In JSON an array of both numbers.
package struct WordMoment: Hashable, Sendable, Codable {
  /// How many scalars of the word are before the part.
  package var scalars: Int
  package var time: Ticks

  package init(scalars: Int, time: Ticks) {
    self.scalars = scalars
    self.time = time
  }

  package init(from decoder: any Decoder) throws {
    var numbers = try decoder.unkeyedContainer()
    scalars = try numbers.decode(Int.self)
    time = try numbers.decode(Ticks.self)
    guard numbers.isAtEnd else {
      throw DecodingError.dataCorruptedError(in: numbers, debugDescription: "has more than two numbers")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var numbers = encoder.unkeyedContainer()
    try numbers.encode(scalars)
    try numbers.encode(time)
  }
}

extension [WordMoment] {
  /// Whether they are in order, within a word.
  package func areInOrder(in range: TickRange, scalars count: Int) -> Bool {
    var (last, time) = (0, range.start)
    for moment in self {
      guard moment.scalars > last, moment.scalars < count, moment.time >= time, moment.time <= range.end
      else {
        return false
      }
      (last, time) = (moment.scalars, moment.time)
    }
    return true
  }

  func moved(by shift: Ticks, within range: TickRange) -> [WordMoment] {
    map {
      WordMoment(scalars: $0.scalars, time: Swift.min(Swift.max($0.time + shift, range.start), range.end))
    }
  }
}

/// When a word is spoken, and parts of it.
package struct WordTime: Hashable, Sendable {
  package var range: TickRange
  package var moments: [WordMoment]

  package init(_ range: TickRange, moments: [WordMoment] = []) {
    self.range = range
    self.moments = moments
  }

  func moved(by shift: Ticks) -> WordTime {
    WordTime(
      range.moved(by: shift),
      moments: moments.map { WordMoment(scalars: $0.scalars, time: $0.time + shift) }
    )
  }
}
