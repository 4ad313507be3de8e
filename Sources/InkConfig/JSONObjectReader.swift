import InkDiagnostics
import InkJSON
import InkLanguage
import InkPlan
import InkText

/// Takes values out of JSON, and says what is wrong with those that are not what they should be.
struct JSONObjectReader {
  /// No more faults than this are reported.
  private static let maxFaults = 100

  private(set) var diagnostics: [Diagnostic] = []

  /// A value with the way to it, for messages: `engines.hum.command`.
  struct Place {
    let node: JSONNode
    let path: String
    /// What it is for, in one line.
    let summary: String

    init(_ node: JSONNode, _ path: String, _ summary: String) {
      self.node = node
      self.path = ShownText.plain(path)
      self.summary = summary
    }
  }

  // MARK: Types

  mutating func string(_ place: Place) -> String? {
    guard case .string(let text) = place.node.value else { return wrongType(place, "a string") }
    return text
  }

  /// Text that a program or the system takes: not empty, without NUL.
  mutating func name(_ place: Place) -> String? {
    guard let text = text(place) else { return nil }
    guard !text.isEmpty else { return invalid(place, "`\(place.path)` must not be empty") }
    return text
  }

  /// Text without NUL.
  mutating func text(_ place: Place) -> String? {
    guard let text = string(place) else { return nil }
    guard !text.utf8.contains(0) else { return invalid(place, "`\(place.path)` must not contain a NUL byte") }
    return text
  }

  mutating func number(_ place: Place, in bounds: ClosedRange<Double>) -> Double? {
    guard case .number(let number) = place.node.value else { return wrongType(place, "a number") }
    guard bounds.contains(number) else {
      return outOfRange(place, bounds, given: number.isFinite ? NumberText.plain(number) : nil)
    }
    return number
  }

  /// From zero on.
  mutating func wholeNumber(_ place: Place, upTo most: Double) -> Int? {
    guard let number = number(place, in: 0...most) else { return nil }
    return Int(exactly: number) ?? invalid(place, "`\(place.path)` must be a whole number")
  }

  mutating func wholeNumber(_ place: Place, in bounds: ClosedRange<Int>) -> Int? {
    guard let number = number(place, in: Double(bounds.lowerBound)...Double(bounds.upperBound)) else {
      return nil
    }
    return Int(exactly: number) ?? invalid(place, "`\(place.path)` must be a whole number")
  }

  /// A part of a whole: a number, or a percentage as a string.
  mutating func share(_ place: Place, in bounds: ClosedRange<Double>) -> Double? {
    guard case .string(let text) = place.node.value else { return number(place, in: bounds) }
    let digits = text.dropLast()
    guard text.last == "%", digits.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
      digits.utf8.first?.isASCIIDigit == true, digits.utf8.last?.isASCIIDigit == true,
      let number = Double(digits)
    else {
      return wrongType(place, "a number or a percentage, such as `\"10%\"`")
    }
    guard bounds.contains(number / 100) else {
      return outOfRange(place, bounds, given: ShownText.quoted(text))
    }
    return number / 100
  }

  mutating func color(_ place: Place) -> Color? {
    guard let text = string(place) else { return nil }
    guard let rgba = ColorType.rgba(text) else {
      return invalid(
        place,
        "\(ShownText.quoted(text)) is not a colour",
        notes: ["use a name such as `navy`, or `#rgb`, `#rrggbb` or `#rrggbbaa`"]
      )
    }
    return Color(rgba: rgba)
  }

  /// What a text stands for.
  ///
  /// - Parameters:
  ///   - what: With its article.
  ///   - wording: What it can be.
  mutating func named<Value>(_ place: Place, _ what: String, _ wording: String, _ read: (String) -> Value?)
    -> Value?
  {
    guard let text = string(place) else { return nil }
    return read(text) ?? invalid(place, "\(ShownText.quoted(text)) is not \(what)", notes: ["use \(wording)"])
  }

  mutating func boolean(_ place: Place) -> Bool? {
    guard case .boolean(let value) = place.node.value else { return wrongType(place, "`true` or `false`") }
    return value
  }

  mutating func list(_ place: Place, atMost limit: Int) -> [JSONNode]? {
    guard case .array(let items) = place.node.value else { return wrongType(place, "a list") }
    guard items.count <= limit else { return tooMany(place, items.count, limit) }
    return items
  }

  /// Each name once: what is there again was reported as a duplicate.
  mutating func members(_ place: Place, atMost limit: Int = .max) -> [JSONMember]? {
    guard case .object(let members) = place.node.value else { return wrongType(place, "an object") }
    guard members.count <= limit else { return tooMany(place, members.count, limit) }
    var seen: Set<String> = []
    return members.filter { seen.insert($0.name).inserted }
  }

  /// The members, each with its name after the object's in its path.
  mutating func entries(_ place: Place, atMost limit: Int = .max) -> [(member: JSONMember, place: Place)] {
    (members(place, atMost: limit) ?? []).map { member in
      (member, Place(member.node, "\(place.path).\(member.name)", place.summary))
    }
  }

  /// One of some words, with the value that it stands for.
  mutating func choice<Value>(_ place: Place, _ choices: KeyValuePairs<String, Value>) -> Value? {
    choice(place, choices.map { ($0.key, $0.value) })
  }

  mutating func choice<Value>(_ place: Place, _ choices: [(word: String, value: Value)]) -> Value? {
    guard let text = string(place) else { return nil }
    if let choice = choices.first(where: { $0.word == text }) { return choice.value }
    let words = choices.map(\.word)
    let nearest = EditDistance.nearest(to: text, among: words)
    report(
      .configInvalidValue,
      "`\(place.path)` cannot be \(ShownText.quoted(text))",
      place,
      label: nearest.map { "did you mean `\($0)`?" },
      notes: ["it can be \(ListText.quoted(words, by: "or"))"],
      fixes: nearest.map { [replacement(of: place.node.range, by: $0)] } ?? []
    )
    return nil
  }

  // MARK: Faults

  mutating func notJSON(_ fault: JSONError) {
    report(
      Diagnostic(
        .configNotJSON,
        fault.message,
        at: fault.range,
        notes: fault.advice.map { [$0] } ?? [],
        fixes: fault.repair.map {
          [FixIt($0.title, [TextEdit($0.range, $0.replacement)], isSafe: true)]
        } ?? []
      )
    )
  }

  mutating func unknownKey(_ member: JSONMember, in owner: String, known: [String]) {
    let nearest = EditDistance.nearest(to: member.name, among: known)
    report(
      Diagnostic(
        .configUnknownKey,
        "\(owner) has no key \(ShownText.quoted(member.name))",
        at: member.nameRange,
        label: nearest.map { "did you mean `\($0)`?" } ?? "",
        notes: nearest == nil ? ["it has \(ListText.quoted(known, by: "and"))"] : [],
        fixes: nearest.map { [replacement(of: member.nameRange, by: $0)] } ?? []
      )
    )
  }

  mutating func missingKey(_ key: String, _ place: Place, example: String) {
    report(
      .configMissingKey,
      "`\(place.path)` needs the key `\(key)`",
      place,
      notes: ["for example `\(example)`"]
    )
  }

  /// Says once for each further time that a key is twice in an object, all the way down.
  mutating func duplicates(in node: JSONNode) {
    switch node.value {
    case .array(let items): for item in items { duplicates(in: item) }
    case .object(let members):
      var first: [String: ByteRange] = [:]
      for member in members {
        if let range = first[member.name] {
          report(
            Diagnostic(
              .configDuplicateKey,
              "the key \(ShownText.quoted(member.name)) appears twice in this object",
              at: member.nameRange,
              label: "this one is not used",
              related: [.init(range, "the first one")]
            )
          )
        } else {
          first[member.name] = member.nameRange
        }
        duplicates(in: member.node)
      }
    default: break
    }
  }

  mutating func invalid<Value>(_ place: Place, _ message: String, notes: [String] = []) -> Value? {
    report(.configInvalidValue, message, place, notes: notes)
    return nil
  }

  mutating func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < JSONObjectReader.maxFaults else { return }
    diagnostics.append(diagnostic)
  }

  func replacement(of range: ByteRange, by word: String) -> FixIt {
    FixIt("write `\"\(word)\"`", [TextEdit(range, "\"\(word)\"")], isSafe: false)
  }

  mutating func wrongType<Value>(_ place: Place, _ expected: String) -> Value? {
    let given =
      switch place.node.value {
      case .null: "`null`"
      case .boolean(let value): "`\(value)`"
      case .number: "a number"
      case .string: "a string"
      case .array: "a list"
      case .object: "an object"
      }
    report(.configWrongType, "`\(place.path)` must be \(expected), not \(given)", place)
    return nil
  }

  private mutating func outOfRange<Value>(
    _ place: Place,
    _ bounds: ClosedRange<Double>,
    given: String?
  ) -> Value? {
    let (least, most) = (NumberText.plain(bounds.lowerBound), NumberText.plain(bounds.upperBound))
    report(
      .configOutOfRange,
      "`\(place.path)` must be between \(least) and \(most)\(given.map { ", not \($0)" } ?? "")",
      place
    )
    return nil
  }

  private mutating func tooMany<Value>(_ place: Place, _ count: Int, _ limit: Int) -> Value? {
    report(.configOutOfRange, "`\(place.path)` has \(count) entries, but at most \(limit) are allowed", place)
    return nil
  }

  private mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ place: Place,
    label: String? = nil,
    notes: [String] = [],
    fixes: [FixIt] = []
  ) {
    report(
      Diagnostic(
        code,
        message,
        at: place.node.range,
        label: label ?? place.summary,
        notes: notes,
        fixes: fixes
      )
    )
  }
}
