package import InkText
package import InkTime

/// When an element starts that is taken out of its sequence.
package struct StartValue: Hashable, Sendable {
  package enum Edge: String, Hashable, Sendable, CaseIterable {
    case start, end
  }

  /// `nil` to count from the start of the block around it.
  package var id: String?
  package var edge: Edge
  package var offset: Ticks
}

/// A time, or another element's edge: `2s`, `intro.end`, `intro.start-1s`.
package struct StartType: ValueType {
  init() {}

  private static let startEdge = ShortName(StartValue.Edge.start.rawValue)
  private static let endEdge = ShortName(StartValue.Edge.end.rawValue)

  package func read(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) throws(ValueError) -> StoredValue {
    if let offset = TimeType.ticks(bytes, range), offset <= Ticks.limit {
      return .start(idLength: 0, edge: .start, offset: offset)
    }
    let fault = ValueError.form(
      "a time such as `2s`, or the start or end of an element, such as `intro.end+500ms`"
    )
    guard let dot = range.first(where: { bytes[$0] == UInt8(ascii: ".") }),
      IdentifierType.isIdentifier(bytes, range.lowerBound..<dot)
    else { throw fault }
    var sign = dot + 1
    while sign < range.upperBound, bytes[sign].isASCIILetter { sign += 1 }
    let edge: StartValue.Edge
    switch ShortName(bytes, dot + 1, sign) {
    case StartType.startEdge: edge = .start
    case StartType.endEdge: edge = .end
    default: throw fault
    }
    let idLength = dot - range.lowerBound
    if sign == range.upperBound { return .start(idLength: idLength, edge: edge, offset: .zero) }
    let isMinus = bytes[sign] == UInt8(ascii: "-")
    guard isMinus || bytes[sign] == UInt8(ascii: "+"),
      let offset = TimeType.ticks(bytes, sign + 1..<range.upperBound), offset <= Ticks.limit
    else { throw fault }
    return .start(idLength: idLength, edge: edge, offset: isMinus ? -offset : offset)
  }

  package func value(_ stored: StoredValue, _ text: @autoclosure () -> String) -> StartValue? {
    guard case .start(let idLength, let edge, let offset) = stored else { return nil }
    let id = idLength == 0 ? nil : String(decoding: text().utf8.prefix(idLength), as: UTF8.self)
    return StartValue(id: id, edge: edge, offset: offset)
  }

  package func written(_ value: StartValue) -> String {
    let isBefore = value.offset < .zero
    let distance = TimeType().written(isBefore ? -value.offset : value.offset)
    guard let id = value.id else { return distance }
    let edge = "\(id).\(value.edge.rawValue)"
    return value.offset == .zero ? edge : edge + (isBefore ? "-" : "+") + distance
  }

  // MARK: What was meant

  /// `intro.end+1s` for `intro.End + 1 sec`, and `intro.end` for `intro.finish` and for `intro`.
  package func readings(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    if let time = WrittenTime(mistaken.number) { return [ValueSuggestion(time.text, isSafe: time.isPlain)] }
    // From where it is counted may be misunderstood.
    if mistaken.number.hasPrefix("+"), let time = StartType.distance(mistaken.number.dropFirst()) {
      return [ValueSuggestion(time.text, isSafe: false)]
    }
    let text = mistaken.pointed
    guard let dot = text.firstIndex(of: ".") else { return StartType.edges(mistaken) }
    let rest = text[text.index(after: dot)...]
    let sign = rest.firstIndex { $0 == "+" || $0 == "-" } ?? rest.endIndex
    guard let edge = StartType.edge(rest[..<sign].lowercased()) else { return [] }
    let head = text[...dot] + edge.text
    guard sign < rest.endIndex else { return [ValueSuggestion(String(head), isSafe: edge.isSafe)] }
    guard let offset = StartType.distance(rest[sign...].dropFirst()) else { return [] }
    return [ValueSuggestion("\(head)\(rest[sign])\(offset.text)", isSafe: edge.isSafe && offset.isSafe)]
  }

  /// Of an element that is named without its edge: mostly its end is meant, as in a sequence. A word may say which one.
  private static func edges(_ mistaken: MistakenValue) -> [ValueSuggestion] {
    let text = mistaken.text
    var (name, end) = (text[...], "")
    if let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
      let offset = distance(text[sign...].dropFirst().filter { !$0.isWhitespace }[...])
    {
      (name, end) = (text[..<sign], "\(text[sign])\(offset.text)")
    }
    guard let (id, edges) = edges(of: name) else { return [] }
    let texts = edges.map { "\(id).\($0.rawValue)\(end)" }
    return [ValueSuggestion(texts[0], isSafe: false, others: Array(texts.dropFirst()), element: id)]
  }

  private static func edges(of text: Substring) -> (id: String, edges: [StartValue.Edge])? {
    let words = text.split(whereSeparator: \.isWhitespace)
    switch words.count {
    case 1: return (String(words[0]), [.end, .start])
    case 2:
      if let edge = edge(words[1].lowercased()).flatMap({ StartValue.Edge(rawValue: $0.text) }) {
        return (String(words[0]), [edge])
      }
      switch words[0].lowercased() {
      case "after": return (String(words[1]), [.end])
      case "with", "before", "at": return (String(words[1]), [.start])
      default: return nil
      }
    default: return nil
    }
  }

  private static func distance(_ text: Substring) -> ValueSuggestion? {
    let text = text.lowercased()
    if TimeType().isValue(text) { return ValueSuggestion(text) }
    return WrittenTime(text).map { ValueSuggestion($0.text, isSafe: $0.isPlain) }
  }

  private static func edge(_ word: String) -> ValueSuggestion? {
    let words = StartValue.Edge.allCases.map(\.rawValue)
    switch word {
    case _ where words.contains(word): return ValueSuggestion(word)
    case "begin", "beginning": return ValueSuggestion(StartValue.Edge.start.rawValue, isSafe: false)
    case "stop", "finish": return ValueSuggestion(StartValue.Edge.end.rawValue, isSafe: false)
    default: return EditDistance.nearest(to: word, among: words).map { ValueSuggestion($0, isSafe: false) }
    }
  }

  // MARK: For people

  package var wording: ValueWording {
    ValueWording(
      "time or id.end",
      sentence:
        "A time such as `2s`, or the start or end of an element, such as `intro.end` or `intro.end+500ms`.",
      cell: "time or anchor",
      production: "Start"
    )
  }

  package func shown(_ stored: StoredValue, _ text: String) -> String {
    guard let start = value(stored, text) else { return text }
    let isBefore = start.offset < .zero
    let distance = (isBefore ? -start.offset : start.offset).text(.exactSeconds)
    guard let id = start.id else { return distance }
    let edge = "\(id).\(start.edge.rawValue)"
    return start.offset == .zero ? edge : "\(edge) \(isBefore ? "−" : "+") \(distance)"
  }

  package var subject: ValueSubject? { .edge }

  package func choices(_ typed: String) -> [ValueChoice] { TimeType().choices(typed) }

  package func parts(_ range: ByteRange, of source: SourceText) -> [ValuePart] {
    guard let anchor = AnchorText(range, in: source) else { return [.quantity(range, of: source)] }
    return [
      ValuePart(anchor.id, .id), ValuePart(anchor.edge, .constant), ValuePart(anchor.offset, .number),
    ]
  }
}
