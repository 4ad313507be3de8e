/// Parameters that have a meaning of their own for the checks. The raw value is the name.
enum KnownParameter: String, CaseIterable {
  case id, start, volume, size, duration, wait, speed, engine, voice, language

  /// Where it is among all.
  var number: Int {
    switch self {
    case .id: 0
    case .start: 1
    case .volume: 2
    case .size: 3
    case .duration: 4
    case .wait: 5
    case .speed: 6
    case .engine: 7
    case .voice: 8
    case .language: 9
    }
  }
}
