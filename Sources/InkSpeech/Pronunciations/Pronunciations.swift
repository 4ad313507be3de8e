/// A list of words with how each is said, whatever it looks like. Finds the words in shown texts.
///
/// - A key in small letters matches any case, another only its own.
/// - The longest key at a place counts; of two that are as long, the one that matches only its own case.
/// - Composed and decomposed characters are the same, and a space is any white space.
/// - No letter or digit of a script that puts spaces between words touches a match, unless the match ends there in
///   a script without them.
///
/// Takes time in proportion to a text, and memory in proportion to the list.
package struct Pronunciations: Sendable {
  package struct Match: Hashable, Sendable {
    /// UTF-8 offsets in the text.
    package let shown: Range<Int>
    /// As the list has it.
    package let key: String
    package let spoken: SpokenReplacement.Spoken

    package var replacement: SpokenReplacement { SpokenReplacement(shown: shown, spoken: spoken) }
  }

  /// Of a key, in code points.
  package static let keyLength = 1...200

  private struct Entry: Sendable {
    let key: String
    let characters: [Character]
    let matchesAnyCase: Bool
    let spoken: SpokenReplacement.Spoken
  }

  /// Of the tree of all keys, by their characters in lower case.
  private struct Node: Sendable {
    var next: [Character: Int] = [:]
    /// Those that end here; one that matches only its own case before one that matches any.
    var entries: [Entry] = []
  }

  private var nodes = [Node()]
  /// Whether any is given in the International Phonetic Alphabet.
  package private(set) var hasSounds = false

  package init() {}

  /// - Parameter list: Keys as `isKey` allows; of those that are the same, the last counts.
  package init(_ list: some Sequence<(key: String, spoken: SpokenReplacement.Spoken)>) {
    for (key, spoken) in list { add(key, spoken) }
  }

  package var isEmpty: Bool { nodes.count == 1 }

  /// Whether a text can be a key: in one line, with no white space at its ends.
  package static func isKey(_ text: String) -> Bool {
    guard keyLength.contains(text.unicodeScalars.count), let first = text.first, let last = text.last else {
      return false
    }
    return !first.isWhitespace && !last.isWhitespace
      && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  private mutating func add(_ key: String, _ spoken: SpokenReplacement.Spoken) {
    let characters = PronouncedText(key).characters
    guard !characters.isEmpty else { return }
    var node = 0
    for character in characters {
      let folded = PronouncedText.folded(character)
      if let next = nodes[node].next[folded] {
        node = next
      } else {
        nodes[node].next[folded] = nodes.count
        node = nodes.count
        nodes.append(Node())
      }
    }
    if case .ipa = spoken { hasSounds = true }
    let entry = Entry(
      key: key,
      characters: characters,
      matchesAnyCase: key.lowercased() == key,
      spoken: spoken
    )
    nodes[node].entries.removeAll { $0.characters == characters }
    nodes[node].entries.insert(entry, at: entry.matchesAnyCase ? nodes[node].entries.count : 0)
  }

  // MARK: Finding

  /// The matches in a text, in order, none of which touches the same character as another.
  ///
  /// - Parameter taken: UTF-8 offsets, in order: where nothing is looked for.
  package func matches(in text: String, outside taken: [Range<Int>] = []) -> [Match] {
    guard !isEmpty else { return [] }
    let text = PronouncedText(text)
    var matches: [Match] = []
    var taken = taken[...]
    var index = 0
    while index < text.characters.count {
      while let range = taken.first, range.upperBound <= text.starts[index] { taken.removeFirst() }
      if let range = taken.first, range.lowerBound <= text.starts[index] {
        index += 1
        continue
      }
      if let (entry, end) = match(at: index, in: text, before: taken.first?.lowerBound ?? .max) {
        let shown = text.starts[index]..<text.ends[end - 1]
        matches.append(Match(shown: shown, key: entry.key, spoken: entry.spoken))
        index = end
      } else {
        index += 1
      }
    }
    return matches
  }

  /// What is spoken in the place of stretches of a text, in order.
  ///
  /// - Parameter says: What the script says itself of stretches: nothing is looked for there.
  package func replacements(in text: String, with says: [SpokenReplacement]) -> [SpokenReplacement] {
    guard !isEmpty else { return says }
    let taken = says.map(\.shown).sorted { $0.lowerBound < $1.lowerBound }
    let found = matches(in: text, outside: taken).map(\.replacement)
    return (says + found).sorted { $0.shown.lowerBound < $1.shown.lowerBound }
  }

  /// The entry that counts at a place, and the index after its last character.
  private func match(at start: Int, in text: PronouncedText, before limit: Int) -> (Entry, end: Int)? {
    guard !text.isJoined(start, to: start - 1) else { return nil }
    var best: (Entry, Int)?
    var node = 0
    var index = start
    while index < text.characters.count, text.ends[index] <= limit,
      let next = nodes[node].next[PronouncedText.folded(text.characters[index])]
    {
      node = next
      index += 1
      guard !nodes[node].entries.isEmpty, !text.isJoined(index - 1, to: index) else { continue }
      let entry = nodes[node].entries.first { entry in
        entry.matchesAnyCase || text.characters[start..<index].elementsEqual(entry.characters)
      }
      if let entry { best = (entry, index) }
    }
    return best
  }
}
