import InkText

/// A time as people write it: `2sec`, `1m30s`, `1:30`.
struct WrittenTime {
  /// The same as a value of the language.
  let text: String
  /// Whether it is the same number of the same unit.
  let isPlain: Bool

  /// - Parameter text: In lower case, without white space; `nil` for what is no time.
  init?(_ text: String) {
    if let seconds = WrittenTime.clock(text) {
      (self.text, isPlain) = (NumberText.plain(seconds) + "s", false)
      return
    }
    guard let parts = WrittenTime.parts(text), let first = parts.first else { return nil }
    if parts.count == 1, let unit = first.unit.sign {
      (self.text, isPlain) = (first.number + unit, true)
      return
    }
    var seconds = 0.0
    for part in parts {
      guard let number = Double(part.number) else { return nil }
      seconds += number * part.unit.seconds
    }
    (self.text, isPlain) = (NumberText.plain(seconds) + "s", false)
  }

  private enum Unit {
    case milliseconds, seconds, minutes, hours

    init?(_ word: Substring) {
      switch word {
      case "ms", "msec", "msecs", "millis", "millisecond", "milliseconds": self = .milliseconds
      case "s", "sec", "secs", "second", "seconds": self = .seconds
      case "m", "min", "mins", "minute", "minutes": self = .minutes
      case "h", "hr", "hrs", "hour", "hours": self = .hours
      default: return nil
      }
    }

    var seconds: Double {
      switch self {
      case .milliseconds: 0.001
      case .seconds: 1
      case .minutes: 60
      case .hours: 3600
      }
    }

    /// In the language.
    var sign: String? {
      switch self {
      case .milliseconds: "ms"
      case .seconds: "s"
      case .minutes, .hours: nil
      }
    }
  }

  /// Numbers with their units.
  private static func parts(_ text: String) -> [(number: String, unit: Unit)]? {
    var parts: [(number: String, unit: Unit)] = []
    var rest = text[...]
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      rest = rest.dropFirst(number.count)
      let word = rest.prefix(while: \.isLetter)
      rest = rest.dropFirst(word.count)
      guard !number.isEmpty, let unit = Unit(word) else { return nil }
      parts.append((String(number), unit))
    }
    return parts
  }

  /// Minutes and seconds, or hours before them, in seconds.
  private static func clock(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.first?.isNumber == true ? Double($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers.reduce(0) { $0 * 60 + $1 }
  }
}
