internal import InkMedia
internal import InkPlan

/// Marks in words that are wider than a line where they may be broken: with a hyphen (U+00AD), or without one (U+200B)
/// where a hyphen would be read as part of the word, as in addresses and numbers, and in scripts that have none.
package final class WordDivision {
  package enum Places: Sendable {
    /// Between syllables, and after the marks of addresses.
    case good
    /// Between any two characters.
    case all
  }

  private static let softHyphen = "\u{AD}"
  private static let zeroWidthSpace = "\u{200B}"
  private static let addressMarks = Set("/\\@_=&#%~?" as String)
  private static let addressEnds = Set("/\\@_=&#%~?.:-+" as String)
  /// Of a word this many letters stay together at its ends, where its language is not known.
  private static let fewestLetters = 2

  package init() {}

  private var dictionaries: [String: HyphenationDictionary?] = [:]
  /// Languages without a dictionary, as they were asked for.
  package private(set) var missing: [String] = []

  /// - Parameter language: A BCP 47 tag; `nil` where it is not known.
  package func marked(_ word: String, language: String?, at places: Places) -> String {
    if WordDivision.isAddress(word) { return marked(address: word, at: places) }
    var marked = ""
    var rest = word[...]
    while let first = rest.first {
      let isText = WordBreaks.takesHyphen(first)
      let run = rest.prefix { WordBreaks.takesHyphen($0) == isText }
      rest = rest[run.endIndex...]
      if isText {
        marked += hyphenated(String(run), language: language, at: places)
      } else {
        marked +=
          places == .all ? run.map(String.init).joined(separator: WordDivision.zeroWidthSpace) : String(run)
      }
    }
    return marked
  }

  // MARK: Addresses

  /// Whether a word is an address, a path or a name of a program's.
  private static func isAddress(_ word: String) -> Bool {
    if word.contains(where: addressMarks.contains) { return true }
    return zip(word, word.dropFirst()).contains { $0 == "." && ($1.isLetter || $1.isNumber) }
  }

  private func marked(address: String, at places: Places) -> String {
    var marked = ""
    for (index, character) in address.enumerated() {
      let last = marked.last
      if index > 0, places == .all || last.map(WordDivision.addressEnds.contains) == true,
        places == .all || !WordDivision.addressEnds.contains(character)
      {
        marked += WordDivision.zeroWidthSpace
      }
      marked.append(character)
    }
    return marked
  }

  // MARK: Words

  private func hyphenated(_ run: String, language: String?, at places: Places) -> String {
    if places == .good, let language, let dictionary = dictionary(of: language) {
      let points = dictionary.points(in: run)
      if !points.isEmpty { return WordDivision.insert(points, into: run) }
    }
    let ends = WordDivision.fewestLetters
    var marked = ""
    for (index, character) in run.enumerated() {
      if index >= ends, index <= run.count - ends { marked += WordDivision.softHyphen }
      marked.append(character)
    }
    return marked
  }

  /// - Parameter points: Counts of scalars, in order.
  private static func insert(_ points: [Int], into run: String) -> String {
    var marked = String.UnicodeScalarView()
    var points = points[...]
    for (index, scalar) in run.unicodeScalars.enumerated() {
      if points.first == index {
        marked.append(contentsOf: softHyphen.unicodeScalars)
        points = points.dropFirst()
      }
      marked.append(scalar)
    }
    return String(marked)
  }

  private func dictionary(of language: String) -> HyphenationDictionary? {
    if let known = dictionaries[language] { return known }
    let dictionary = HyphenationDictionary(language: language)
    dictionaries[language] = .some(dictionary)
    if dictionary == nil { missing.append(language) }
    return dictionary
  }
}
