import InkMessages
import InkPlan

/// A part of what was spoken, as a service reports it: a character, a word, or a mark.
struct TimedText {
  let text: String
  /// In seconds.
  let start: Double
  let end: Double
}

/// Finds the words of a text in what a service reports of them.
///
/// Only letters and digits are compared: services report marks as parts of words, as words, or not at all, take words
/// apart and put them together. Each letter of a report gets its share of the part's time, and each word of the text is as
/// long as its letters.
struct WordAlignment {
  private let words: [Substring]
  /// The letters and digits of the text, each with its word and its place in the text in code points.
  private var letters: [(letter: UInt32, word: Int, place: Int)] = []
  /// Of each of the words, in code points.
  private var places: [Range<Int>] = []

  /// Above this number, reports that are not letter for letter the text are not compared with it.
  private static let mostPairs = 25_000_000

  init(_ text: String) {
    words = PlanWords.of(text)
    let scalars = text.unicodeScalars
    var (index, place) = (scalars.startIndex, 0)
    for (number, word) in words.enumerated() {
      place += scalars.distance(from: index, to: word.startIndex)
      let start = place
      for scalar in word.unicodeScalars {
        for letter in WordAlignment.folded(scalar) { letters.append((letter, number, place)) }
        place += 1
      }
      places.append(start..<place)
      index = word.endIndex
    }
  }

  /// The times of the words, in order; `nil` where most of the text is not in the report.
  ///
  /// - Parameter duration: Of the sound, in seconds, where it is known.
  /// - Parameter takesParts: Whether words of writing systems without spaces may be divided (version 2).
  func times(_ parts: [TimedText], duration: Double?, takesParts: Bool) -> [VoiceWord]? {
    let heard = WordAlignment.letters(of: parts)
    guard !letters.isEmpty, let matches = matches(heard.map(\.letter)),
      matches.count(where: { $0 != nil }) * 2 >= letters.count
    else { return nil }
    let timed = zip(letters, matches).compactMap { letter, match in match.map { (letter, heard[$0]) } }
    var spans: [Span] = []
    for (letter, sound) in timed {
      let continues = spans.last.map { last in
        last.word == letter.word && (last.part == sound.part || !takesParts || !isDivided(letter.word))
      }
      if continues == true {
        spans[spans.count - 1].end = max(spans[spans.count - 1].end, sound.end)
        spans[spans.count - 1].places = spans[spans.count - 1].places.lowerBound..<letter.place + 1
        spans[spans.count - 1].part = sound.part
      } else {
        spans.append(
          Span(
            word: letter.word,
            part: sound.part,
            places: letter.place..<letter.place + 1,
            start: sound.start,
            end: sound.end
          )
        )
      }
    }
    return complete(spans, duration: duration)
  }

  /// A word, or a part of one, with its time.
  private struct Span {
    let word: Int
    var part: Int
    var places: Range<Int>
    var start: Double
    var end: Double
  }

  /// Whether a word is written in letters that no spaces part, such as Chinese ones.
  private func isDivided(_ word: Int) -> Bool {
    words[word].unicodeScalars.contains { scalar in
      [0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF]
        .contains { $0.contains(scalar.value) } || scalar.value >= 0x20000 && scalar.value < 0x32000
    }
  }

  /// One entry for each word at least, in order: a word that was not heard gets the pause that it is in.
  private func complete(_ spans: [Span], duration: Double?) -> [VoiceWord] {
    let end = duration ?? .infinity
    // Where one entry names its characters, all do.
    let namesCharacters = zip(spans, spans.dropFirst()).contains { $0.word == $1.word }
    var result: [VoiceWord] = []
    var last = 0.0
    var rest = spans[...]
    for word in words.indices {
      let own = rest.prefix { $0.word == word }
      rest = rest.dropFirst(own.count)
      if own.isEmpty {
        let next = rest.first.map { max(last, min($0.start, end)) } ?? last
        let missing = (rest.first?.word ?? words.count) - word
        let share = last + (next - last) / Double(max(1, missing))
        result.append(
          VoiceWord(
            text: String(words[word]),
            start: last,
            end: share,
            characters: namesCharacters ? [places[word].lowerBound, places[word].upperBound] : nil
          )
        )
        last = share
      }
      for span in own {
        let start = max(last, min(span.start, end))
        last = max(start, min(span.end, end))
        let range = own.count == 1 ? places[word] : span.places
        result.append(
          VoiceWord(
            text: text(range, of: word),
            start: start,
            end: last,
            characters: namesCharacters ? [range.lowerBound, range.upperBound] : nil
          )
        )
      }
    }
    return result
  }

  private func text(_ range: Range<Int>, of word: Int) -> String {
    let start = range.lowerBound - places[word].lowerBound
    return String(String.UnicodeScalarView(words[word].unicodeScalars.dropFirst(start).prefix(range.count)))
  }

  // MARK: Letters

  private struct HeardLetter {
    let letter: UInt32
    /// Which part of the report it is of.
    let part: Int
    let start: Double
    let end: Double
  }

  private static func letters(of parts: [TimedText]) -> [HeardLetter] {
    parts.enumerated().flatMap { index, part -> [HeardLetter] in
      guard part.start.isFinite, part.end.isFinite, part.start >= 0, part.end >= part.start else { return [] }
      let letters = part.text.unicodeScalars.flatMap(folded)
      let each = (part.end - part.start) / Double(max(1, letters.count))
      return letters.enumerated().map { place, letter in
        HeardLetter(
          letter: letter,
          part: index,
          start: part.start + each * Double(place),
          end: place == letters.count - 1 ? part.end : part.start + each * Double(place + 1)
        )
      }
    }
  }

  /// Letters and digits without their case.
  private static func folded(_ scalar: Unicode.Scalar) -> [UInt32] {
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else { return [] }
    return properties.lowercaseMapping.unicodeScalars.map(\.value)
  }

  /// For each letter of the text the place of the same one in a report, in rising order, so that as many as possible have
  /// one; `nil` where that would take too long.
  private func matches(_ heard: [UInt32]) -> [Int?]? {
    let wanted = letters.map(\.letter)
    if wanted == heard { return Array(heard.indices) }
    guard wanted.count * heard.count <= WordAlignment.mostPairs else { return nil }
    // The longest common subsequence, filled from the end so that it can be read from the start.
    let width = heard.count + 1
    var lengths = [UInt16](repeating: 0, count: (wanted.count + 1) * width)
    for row in wanted.indices.reversed() {
      for column in heard.indices.reversed() {
        lengths[row * width + column] =
          wanted[row] == heard[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var matches = [Int?](repeating: nil, count: wanted.count)
    var (row, column) = (0, 0)
    while row < wanted.count, column < heard.count {
      if wanted[row] == heard[column] {
        matches[row] = column
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return matches
  }
}
