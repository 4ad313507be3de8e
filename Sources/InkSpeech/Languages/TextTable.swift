/// Tables as text, one entry a line, so that they can be read and checked by people who know the language.
///
/// They are read byte by byte: a program that speaks a sentence should not wait for the language's tables.
enum TextTable {
  /// `keys: value`, where spaces and line ends part the keys; these are folded, or as they are where capitals
  /// count.
  static func dictionary<Value: Sendable>(
    _ table: String,
    folded: Bool = true,
    _ value: (Substring) -> Value?
  ) -> WordTable<Value> {
    var entries = WordTable<Value>()
    var keys: [Substring] = []
    for line in table[...].fields(at: "\n") {
      guard let colon = colon(of: line) else {
        keys += line.fields(at: " ")
        continue
      }
      keys += line[..<colon].fields(at: " ")
      // After the colon and the space.
      let text = line[line.utf8.index(colon, offsetBy: 2)...]
      if let value = value(text) {
        for key in keys { if let key = WordKey(key, folded: folded) { entries[key] = value } }
      }
      keys = []
    }
    return entries
  }

  /// The first colon with a space after it.
  private static func colon(of line: Substring) -> Substring.Index? {
    var previous: Substring.Index?
    for index in line.utf8.indices {
      if line.utf8[index] == 0x20, let previous, line.utf8[previous] == 0x3A { return previous }
      previous = index
    }
    return nil
  }

  /// The words of a list, which white space parts.
  static func set(_ list: String) -> WordSet {
    var words = WordSet()
    var key = WordKey()
    var isWhole = true
    for byte in list.utf8 {
      if byte == 0x20 || byte == 0x0A {
        if key.count > 0, isWhole { words[key] = () }
        key = WordKey()
        isWhole = true
      } else if !key.append(CollectionOfOne(byte), folded: false) {
        isWhole = false
      }
    }
    if key.count > 0, isWhole { words[key] = () }
    return words
  }

  /// Endings of nouns by their gender, a line for each, the longest first.
  static func endings(_ table: String) -> [(ending: [UInt8], agreement: Agreement)] {
    let endings = table[...].fields(at: "\n").flatMap { line -> [(ending: [UInt8], agreement: Agreement)] in
      guard let agreement = Agreement(letter: line.utf8.first) else { return [] }
      return line.fields(at: " ").dropFirst().map { (Array($0.utf8), agreement) }
    }
    return endings.sorted { $0.ending.count > $1.ending.count }
  }
}

extension Substring {
  /// The parts between a sign of ASCII, without the spaces around them and without those that are empty.
  func fields(at separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(truncatingIfNeeded: separator.value)).map { field in
      var field = field
      while field.first == 0x20 { field.removeFirst() }
      while field.last == 0x20 { field.removeLast() }
      return Substring(field)
    }
  }
}
