/// Numbers in English words.
enum NumberReader {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales = ["", "thousand", "million", "billion", "trillion"]
  private static let ordinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// `007` and numbers beyond the trillions are read digit by digit.
  /// - Parameter digits: Each 0 to 9.
  static func cardinal(_ digits: [Int]) -> [String] {
    guard digits.count <= 15, digits.first != 0 || digits.count == 1 else { return spelled(digits) }
    let value = digits.reduce(0) { $0 * 10 + $1 }
    guard value > 0 else { return [small[0]] }
    var words: [String] = []
    var scale = 1
    for _ in 1..<scales.count { scale *= 1000 }
    for name in scales.reversed() {
      let part = value / scale % 1000
      if part > 0 { words += belowThousand(part) + (name.isEmpty ? [] : [name]) }
      scale /= 1000
    }
    return words
  }

  /// `1945` as a voice reads a year, and any other number of four digits that is alone.
  static func year(_ digits: [Int]) -> [String] {
    guard digits.count == 4 else { return cardinal(digits) }
    let value = digits.reduce(0) { $0 * 10 + $1 }
    guard (1100...1999).contains(value), value % 100 > 0 else { return cardinal(digits) }
    return belowThousand(value / 100) + ["hundred"] + belowThousand(value % 100)
  }

  static func ordinal(_ digits: [Int]) -> [String] {
    var words = cardinal(digits)
    guard let last = words.popLast() else { return [] }
    let stem = last.hasSuffix("y") ? last.dropLast() + "ie" : last[...]
    return words + [ordinals[last] ?? stem + "th"]
  }

  static func spelled(_ digits: [Int]) -> [String] { digits.map { small[$0] } }

  private static func belowThousand(_ value: Int) -> [String] {
    var words: [String] = []
    if value >= 100 { words += [small[value / 100], "hundred"] }
    let rest = value % 100
    if rest >= 20 {
      words.append(tens[rest / 10])
      if rest % 10 > 0 { words.append(small[rest % 10]) }
    } else if rest > 0 {
      words.append(small[rest])
    }
    return words
  }
}
