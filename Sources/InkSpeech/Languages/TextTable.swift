/// Tables as text, one entry a line, so that they can be read and checked by people who know the language.
enum TextTable {
  /// `keys: value`, once for each of the keys, which spaces and line ends part.
  static func entries(_ table: String) -> [(key: String, value: String)] {
    var entries: [(key: String, value: String)] = []
    var keys: [Substring] = []
    for line in table.split(separator: "\n") {
      let colon = line.range(of: ": ")
      keys += line[..<(colon?.lowerBound ?? line.endIndex)].split(separator: " ")
      guard let colon else { continue }
      let value = String(line[colon.upperBound...])
      entries += keys.map { (String($0), value) }
      keys = []
    }
    return entries
  }

  /// By keys that are folded, or as they are where capitals count.
  static func dictionary<Value>(
    _ table: String,
    folded: Bool = true,
    _ value: (String) -> Value?
  ) -> [WordKey: Value] {
    var entries: [WordKey: Value] = [:]
    for entry in TextTable.entries(table) {
      if let key = WordKey(entry.key, folded: folded), let value = value(entry.value) { entries[key] = value }
    }
    return entries
  }

  /// The words of a list, which white space parts.
  static func set(_ list: String) -> Set<WordKey> {
    Set(list.split { $0 == " " || $0 == "\n" }.compactMap { WordKey($0) })
  }

  /// Endings of nouns by their gender, a line for each, the longest first.
  static func endings(_ table: String) -> [(ending: [UInt8], agreement: Agreement)] {
    let endings = table.split(separator: "\n").flatMap { line -> [(ending: [UInt8], agreement: Agreement)] in
      guard let agreement = Agreement(letter: line.first) else { return [] }
      return line.dropFirst(2).split(separator: " ").map { (Array($0.utf8), agreement) }
    }
    return endings.sorted { $0.ending.count > $1.ending.count }
  }

  /// The parts of a value between commas.
  static func parts(_ value: some StringProtocol, by separator: Character = ",") -> [String] {
    value.split(separator: separator, omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension StringProtocol {
  /// The first place of a short text.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
