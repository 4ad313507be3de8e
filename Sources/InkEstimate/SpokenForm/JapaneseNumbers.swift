/// Japanese numbers in kana.
enum JapaneseNumbers {
  static let digits = ["ゼロ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]
  private static let scales: [(value: Int, name: String)] = [
    (1_000_000_000_000, "ちょう"), (100_000_000, "おく"), (10_000, "まん"),
  ]
  private static let places: [(value: Int, name: String)] = [(1000, "せん"), (100, "ひゃく"), (10, "じゅう")]

  /// - Parameter value: Below 10¹⁶.
  static func cardinal(_ value: Int) -> [String] {
    guard value > 0 else { return [digits[0]] }
    var words: [String] = []
    var rest = value
    for scale in scales where rest >= scale.value {
      words += belowTenThousand(rest / scale.value % 10_000) + [scale.name]
      rest %= scale.value
    }
    return words + belowTenThousand(rest)
  }

  /// One alone is not said before a hundred: `ひゃく`.
  private static func belowTenThousand(_ value: Int) -> [String] {
    var words: [String] = []
    var rest = value
    for place in places where rest >= place.value {
      let count = rest / place.value
      words.append((count > 1 ? digits[count] : "") + place.name)
      rest %= place.value
    }
    if rest > 0 { words.append(digits[rest]) }
    return words
  }
}
