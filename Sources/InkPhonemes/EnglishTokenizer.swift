/// Takes words apart into what a tagger of English expects: `don't` into `do` and `n't`, `(well-known)` into five.
///
/// Follows the tokenizer of spaCy 3.8 by ExplosionAI, under the MIT License, as hibari-tts 0.2.1 by Maureese Williams has
/// it under the Apache License 2.0 (docs/licences.md). Addresses are not kept whole: in a spoken form there are none.
struct EnglishTokenizer: Sendable {
  /// Words and their tokens, with a zero between.
  let exceptions: ByteTable

  func tokens(of word: some StringProtocol) -> [String] {
    if let tokens = exception(word.unicodeScalars) { return tokens }
    var rest = Array(word.unicodeScalars)[...]
    let (before, after) = peel(&rest)
    var tokens = before.map { String($0) }
    if !rest.isEmpty { tokens += exception(rest) ?? EnglishTokenizer.parts(of: rest).map { String($0) } }
    tokens += after.reversed().map { String($0) }
    return tokens.count > 1 ? joined(tokens) : tokens
  }

  private func exception(_ text: some Sequence<Unicode.Scalar>) -> [String]? {
    exceptions.value(of: String(text).utf8).map { value in
      value.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private typealias Slice = ArraySlice<Unicode.Scalar>

  /// Takes off what may stand before and after a word, until there is none or what is left is an exception.
  private func peel(_ rest: inout Slice) -> (before: [Slice], after: [Slice]) {
    var before: [Slice] = []
    var after: [Slice] = []
    while !rest.isEmpty, exception(rest) == nil {
      let start = EnglishTokenizer.prefixLength(rest)
      let inner = rest.dropFirst(start)
      if start > 0, !inner.isEmpty, exception(inner) != nil {
        before.append(rest.prefix(start))
        rest = inner
        break
      }
      let end = EnglishTokenizer.suffixLength(inner)
      let outer = rest.dropLast(end)
      if end > 0, !outer.isEmpty, exception(outer) != nil {
        after.append(rest.suffix(end))
        rest = outer
        break
      }
      if start == 0, end == 0 { break }
      if start > 0 { before.append(rest.prefix(start)) }
      if end > 0 { after.append(rest.suffix(end)) }
      rest = inner.dropLast(end)
    }
    return (before, after)
  }

  // MARK: What is taken off

  private static let marks = Set("…,:;!?¿¡()[]{}<>_#*&。？！，、；：～·".unicodeScalars)
  private static let quotes = Set("'\"”“`‘´’‚,„»«「」『』（）〔〕【】《》〈〉".unicodeScalars)
  private static let icons = Set("™®©°§¶†‡•".unicodeScalars)
  private static let currencies = Set("$£€¥฿₽₹₩₪₺₴₦₫₱₲₵₸₼₾₿".unicodeScalars)
  private static let units = Set(
    ("km km² km³ m m² m³ dm dm² dm³ cm cm² cm³ mm mm² mm³ ha µm nm yd in ft kg g mg µg t lb oz m/s km/h kmh mph hPa "
      + "Pa mbar mb MB kb KB gb GB tb TB T G M K %").split(separator: " ").map(String.init)
  )

  private static func prefixLength(_ text: Slice) -> Int {
    let start = Array(text.prefix(3))
    guard let first = start.first else { return 0 }
    let second = start.dropFirst().first
    if first == "+" { return second?.isASCIIDigit == true ? 0 : 1 }
    if first == "." { return second == "." ? text.prefix { $0 == "." }.count : 0 }
    if "§%=—–".unicodeScalars.contains(first) || marks.contains(first) || quotes.contains(first)
      || currencies.contains(first) || icons.contains(first)
    {
      return 1
    }
    if start == ["U", "S", "$"] { return 3 }
    return (first == "C" || first == "A") && second == "$" ? 2 : 0
  }

  /// The longest that ends a text.
  private static func suffixLength(_ text: Slice) -> Int {
    let dots = text.reversed().prefix { $0 == "." }.count
    if dots >= 2 { return dots }
    for length in stride(from: min(4, text.count), through: 1, by: -1)
    where isSuffix(Array(text.suffix(length)), after: text.dropLast(length)) {
      return length
    }
    return 0
  }

  private static func isSuffix(_ end: [Unicode.Scalar], after rest: Slice) -> Bool {
    let afterDigit = rest.last?.isASCIIDigit == true
    if afterDigit, units.contains(String(end)) { return true }
    switch end.count {
    case 1:
      let sign = end[0]
      if sign == "." { return isStop(after: rest) }
      if sign == "+" || currencies.contains(sign) { return afterDigit }
      return sign == "—" || sign == "–" || marks.contains(sign) || quotes.contains(sign)
        || icons.contains(sign)
    case 2:
      if end == ["…", "…"] { return true }
      if end[0] == "'" || end[0] == "’" { return end[1] == "s" || end[1] == "S" }
      return afterDigit && (end[0] == "C" || end[0] == "A") && end[1] == "$"
    default: return afterDigit && end == ["U", "S", "$"]
    }
  }

  /// Whether a point after some text ends it, and does not shorten it.
  private static func isStop(after rest: Slice) -> Bool {
    guard let last = rest.last else { return false }
    let previous = rest.dropLast().last
    if "FfCcKk".unicodeScalars.contains(last), previous == "°" { return true }
    if last.isASCIIDigit || last.isLowerLatin || "%²-+".unicodeScalars.contains(last) || marks.contains(last)
      || quotes.contains(last)
    {
      return true
    }
    return last.isUpperLatin && previous?.isUpperLatin == true
  }

  // MARK: What parts a word

  private static func parts(of text: Slice) -> [Slice] {
    var parts: [Slice] = []
    var start = text.startIndex
    var index = text.startIndex + 1
    while index < text.endIndex {
      let length = infixLength(text, at: index)
      if length == 0 {
        index += 1
        continue
      }
      if index > start { parts.append(text[start..<index]) }
      parts.append(text[index..<index + length])
      index += length
      start = index
    }
    if start < text.endIndex { parts.append(text[start...]) }
    return parts
  }

  private static func infixLength(_ text: Slice, at index: Int) -> Int {
    let sign = text[index]
    let before = text[index - 1]
    func after(_ length: Int) -> Unicode.Scalar? {
      index + length < text.endIndex ? text[index + length] : nil
    }
    let dots = text[index...].prefix { $0 == "." }.count
    if dots >= 2 { return dots }
    if sign == "…" || icons.contains(sign) { return 1 }
    if "+-*^".unicodeScalars.contains(sign), before.isASCIIDigit,
      let next = after(1), next.isASCIIDigit || next == "-"
    {
      return 1
    }
    if sign == "." {
      guard before.isLowerLatin || quotes.contains(before), let next = after(1) else { return 0 }
      return next.isUpperLatin || quotes.contains(next) ? 1 : 0
    }
    if sign == "," { return before.isWordLetter && after(1)?.isWordLetter == true ? 1 : 0 }
    guard before.isWordCharacter, before != "_" else { return 0 }
    if ":<>=/".unicodeScalars.contains(sign) { return after(1)?.isWordLetter == true ? 1 : 0 }
    for dash in ["-", "–", "—", "--", "---", "——", "~"] {
      let length = dash.unicodeScalars.count
      if text[index...].starts(with: dash.unicodeScalars), after(length)?.isWordLetter == true {
        return length
      }
    }
    return 0
  }

  // MARK: What is put together again

  /// `Sept` and `.` are one token.
  private func joined(_ tokens: [String]) -> [String] {
    var joined: [String] = []
    var index = 0
    while index < tokens.count {
      var taken = 1
      var whole = [tokens[index]]
      for count in [3, 2] where index + count <= tokens.count {
        if let exception = exception(tokens[index..<index + count].joined().unicodeScalars) {
          (taken, whole) = (count, exception)
          break
        }
      }
      joined += whole
      index += taken
    }
    return joined
  }
}
