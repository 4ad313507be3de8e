import InkText

/// What a text that is no value of its type was meant to be, where that is clear: `2s` for `2 sec`.
struct MeantValue: Hashable {
  let text: String
  /// Whether it is the same value, which was only written in a wrong form.
  let isSafe: Bool

  private init(_ text: String, isSafe: Bool = true) {
    self.text = text
    self.isSafe = isSafe
  }

  /// Nobody means longer texts to be values.
  private static let longest = 64

  /// - Parameter written: A text that is no value of the type.
  static func of(_ written: String, as type: ValueType) -> MeantValue? {
    guard written.utf8.count <= longest else { return nil }
    let words = words(of: type)
    if let nearest = EditDistance.nearest(to: written, among: words) {
      return MeantValue(nearest, isSafe: nearest == written.lowercased())
    }
    let meant = readings(written, type).first { ValueReader.isValue($0.text, of: type) }
    // A comma may part thousands too.
    return meant.map { MeantValue($0.text, isSafe: $0.isSafe && !written.contains(",")) }
  }

  /// The words that values of a type are taken from.
  private static func words(of type: ValueType) -> [String] {
    switch type {
    case .boolean: ["true", "false"]
    case .keyword(let words): words
    case .color: NamedColor.all.map(\.name)
    default: []
    }
  }

  /// How a text may be read, the likeliest first.
  private static func readings(_ written: String, _ type: ValueType) -> [MeantValue] {
    let plain = written.filter { !$0.isWhitespace }
    let pointed = plain.replacing(",", with: ".")
    let number = pointed.lowercased()
    switch type {
    case .boolean: return truth(number)
    case .number: return [MeantValue(number)] + factor(number)
    case .integer, .volume: return [MeantValue(number)]
    case .duck: return truth(number) + [MeantValue(number)] + percentage(number)
    case .time: return WrittenTime(number).map { [MeantValue($0.text, isSafe: $0.isPlain)] } ?? []
    case .start: return start(pointed)
    case .color: return color(plain)
    case .identifier: return [MeantValue(identifier(written), isSafe: false)]
    case .string, .file, .keyword: return []
    }
  }

  private static func truth(_ word: String) -> [MeantValue] {
    switch word {
    case "yes", "on", "1": [MeantValue("true")]
    case "no", "off", "0": [MeantValue("false")]
    default: []
    }
  }

  /// `1.2` for `120%`, and `1.5` for `1.5x`.
  private static func factor(_ text: String) -> [MeantValue] {
    if text.hasSuffix("%"), let number = Double(text.dropLast()) {
      return [MeantValue(NumberText.plain(number / 100))]
    }
    return text.hasSuffix("x") ? [MeantValue(String(text.dropLast()))] : []
  }

  /// `60%` for `60` and for `0.6`.
  private static func percentage(_ text: String) -> [MeantValue] {
    guard let number = Double(text), (0...100).contains(number) else { return [] }
    let percent = number <= 1 ? (number * 10_000).rounded() / 100 : number
    return [MeantValue(NumberText.plain(percent) + "%", isSafe: false)]
  }

  // MARK: Begins

  /// `intro.end+1s` for `intro.End + 1 sec`, and `intro.end` for `intro.finish`.
  private static func start(_ text: String) -> [MeantValue] {
    if let time = WrittenTime(text.lowercased()) {
      return [MeantValue(time.text, isSafe: time.isPlain)]
    }
    guard let dot = text.firstIndex(of: ".") else { return [] }
    let rest = text[text.index(after: dot)...]
    let sign = rest.firstIndex { $0 == "+" || $0 == "-" } ?? rest.endIndex
    guard let edge = edge(rest[..<sign].lowercased()) else { return [] }
    let head = text[...dot] + edge.text
    guard sign < rest.endIndex else { return [MeantValue(String(head), isSafe: edge.isSafe)] }
    guard let offset = WrittenTime(rest[sign...].dropFirst().lowercased()) else { return [] }
    return [MeantValue("\(head)\(rest[sign])\(offset.text)", isSafe: edge.isSafe && offset.isPlain)]
  }

  private static func edge(_ word: String) -> MeantValue? {
    switch word {
    case "start", "end": MeantValue(word)
    case "begin", "beginning": MeantValue("start", isSafe: false)
    case "stop", "finish": MeantValue("end", isSafe: false)
    default:
      EditDistance.nearest(to: word, among: ["start", "end"]).map { MeantValue($0, isSafe: false) }
    }
  }

  // MARK: Colours and names

  /// `#ff8800` for `ff8800`, `0xff8800` and `rgb(255, 136, 0)`.
  private static func color(_ text: String) -> [MeantValue] {
    let word = text.lowercased()
    if word.hasPrefix("rgb("), word.hasSuffix(")") {
      let parts = word.dropFirst(4).dropLast().split(separator: ",").compactMap { UInt8($0) }
      return parts.count == 3 ? [MeantValue("#" + HexText.digits(parts))] : []
    }
    let digits = word.hasPrefix("0x") ? word.dropFirst(2) : word[...]
    return [MeantValue(digits.hasPrefix("#") ? String(digits) : "#" + digits)]
  }

  /// With `-` in place of what cannot stand in a name.
  private static func identifier(_ text: String) -> String {
    let letters = text.unicodeScalars.map { scalar in
      scalar.isASCIIAlphanumeric || scalar == "_" ? Character(scalar) : "-"
    }
    return String(letters.drop { $0 == "-" })
  }
}
