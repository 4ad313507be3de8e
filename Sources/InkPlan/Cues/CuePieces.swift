import InkText
import InkTime

/// Parts the words of utterances into pieces, and says how good a break after each is.
struct CuePieces {
  private let rules: CueRules
  private let phrases: PhraseWords
  private(set) var pieces: [CuePiece] = []

  init(rules: CueRules, language: String) {
    self.rules = rules
    phrases = PhraseWords.of(language)
  }

  /// Adds an utterance, after which a phrase ends whatever its last mark is.
  mutating func append(_ item: SpeechItem) {
    let boundaries = item.boundariesByWord
    for (index, (word, joint)) in zip(item.words, WordJoint.all(of: item)).enumerated() {
      let next = index + 1 < item.words.count ? item.words[index + 1].text : nil
      append(word, boundaries: boundaries?[index], seam: seam(after: word.text, joint, before: next))
    }
  }

  // MARK: Seams between words

  private func seam(after word: String, _ joint: WordJoint, before next: String?) -> CuePiece.Seam {
    switch joint {
    case .end: return .sentence
    case .unit: return next == nil ? .phrase : .withinUnit
    case .sentence: break
    }
    guard let next else { return .phrase }
    let tail = CuePieces.withoutClosingMarks(word)
    if let mark = tail.unicodeScalars.last {
      if mark == ".", !tail.hasSuffix("..") { return .dot }
      if CuePieces.phraseMarks.contains(mark) { return .phrase }
    }
    return seamBetween(tail, next)
  }

  private func seamBetween(_ word: Substring, _ next: String) -> CuePiece.Seam {
    guard phrases.isKnown else {
      // Short words are mostly articles and prepositions, which belong to what follows.
      return word.unicodeScalars.count <= 3 && WordBreaks.isSpaced(word) ? .clinging : .word
    }
    if let last = word.last, last.isLetter, !phrases.role(of: CuePieces.core(word)).isEmpty {
      return .clinging
    }
    let role = phrases.role(of: CuePieces.core(next[...]))
    return role.contains(.conjunction) || role.contains(.preposition) ? .beforePhrase : .word
  }

  private static let sentenceMarks = Set(".!?…。！？｡؟۔।॥։።፧៕".unicodeScalars)
  private static let phraseMarks = Set(",;:–—،؛、，；：､﹐՝፣፤".unicodeScalars)
  private static let closingMarks = Set("\"'”’»›)]}」』）】》〉".unicodeScalars)

  /// The word up to its last character that is not a closing quote or bracket.
  private static func withoutClosingMarks(_ word: String) -> Substring {
    let scalars = word.unicodeScalars
    guard let last = scalars.last, closingMarks.contains(last) else { return word[...] }
    let end = scalars.lastIndex { !closingMarks.contains($0) }.map(scalars.index(after:)) ?? scalars.endIndex
    return word[..<end]
  }

  /// The word without the marks around its letters.
  private static func core(_ word: Substring) -> Substring {
    let head = word.drop { !$0.isLetter && !$0.isNumber }
    guard let last = head.last, !last.isLetter, !last.isNumber else { return head }
    let end = head.lastIndex { $0.isLetter || $0.isNumber }.map(head.index(after:)) ?? head.startIndex
    return head[..<end]
  }

  // MARK: Pieces of words

  /// - Parameter boundaries: Between the words in this one, as its language has them; `nil` where they are not known.
  private mutating func append(_ word: SpokenWord, boundaries: Set<Int>?, seam: CuePiece.Seam) {
    if word.text.utf8.count <= rules.charactersPerLine, word.text.utf8.allSatisfy({ $0 < 0x80 }) {
      pieces.append(whole(word, columns: word.text.utf8.count, seam: seam))
      return
    }
    let columns = CueWidth.columns(word.text)
    let parts = parts(of: word.text, boundaries, columns: columns)
    guard parts.count > 1 else {
      pieces.append(whole(word, columns: max(columns, 1), seam: seam))
      return
    }
    var (passed, scalars) = (0, 0)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let start = word.time(at: passed, of: columns, scalars: scalars)
      let range = scalars..<scalars + part.scalars
      passed += part.columns
      scalars += part.scalars
      pieces.append(
        CuePiece(
          text: part.text,
          start: start,
          end: isLast ? word.end : word.time(at: passed, of: columns, scalars: scalars),
          columns: part.columns,
          continues: index > 0,
          isSpokenPart: index > 0 && part.isSpoken(after: parts[index - 1]),
          spans: word.spans?.part(range),
          seam: isLast ? seam : part.seam
        )
      )
    }
  }

  private func whole(_ word: SpokenWord, columns: Int, seam: CuePiece.Seam) -> CuePiece {
    CuePiece(
      text: word.text[...],
      start: word.start,
      end: word.end,
      columns: columns,
      continues: false,
      spans: word.spans,
      seam: seam
    )
  }

  private struct Part {
    var text: Substring
    var columns: Int
    var seam: CuePiece.Seam
    /// Whether a hyphen that is not the word's is at its end.
    var isHyphenated = false

    /// Of the word.
    var scalars: Int { text.unicodeScalars.count - (isHyphenated ? 1 : 0) }

    /// Whether a script without spaces parts it from the one before it.
    func isSpoken(after last: Part) -> Bool {
      last.seam != .forced && !(WordBreaks.isSpaced(last.text) && WordBreaks.isSpaced(text))
    }
  }

  private func parts(of word: String, _ boundaries: Set<Int>?, columns: Int) -> [Part] {
    var parts: [Part] = []
    var start = word.startIndex
    var passed = 0
    var width = 0
    var previous: Character?
    let (isLong, isJapanese) = (columns > rules.charactersPerLine, WordBreaks.hasKana(word))
    for index in word.indices {
      let character = word[index]
      let columnsOfCharacter = DisplayWidth.width(character)
      if let previous, width > 0, columnsOfCharacter > 0,
        let seam = WordBreaks.seam(
          previous,
          character,
          isBoundary: boundaries?.contains(passed),
          isLong: isLong,
          isJapanese: isJapanese
        )
      {
        parts.append(Part(text: word[start..<index], columns: width, seam: seam))
        (start, width) = (index, 0)
      }
      width += columnsOfCharacter
      passed += character.unicodeScalars.count
      previous = character
    }
    parts.append(Part(text: word[start...], columns: width, seam: .word))
    return parts.flatMap { $0.columns > mostColumns($0.text) ? forced($0) : [$0] }
  }

  /// The longest word of a script with spaces that stays whole: in a picture, it takes a dozen lines.
  private static let longestWhole = 200

  /// A word of a script with spaces is hyphenated in the picture, over as many lines as it takes there.
  private func mostColumns(_ text: Substring) -> Int {
    guard WordBreaks.isSpaced(text), let first = text.unicodeScalars.first else { return rules.longestWord }
    switch first.value {
    // Thai, Lao, Burmese and Khmer.
    case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1780..<0x1800: return rules.longestWord
    default: return max(CuePieces.longestWhole, rules.lines * rules.longestWord)
    }
  }

  /// Cuts what has no place to break at into pieces of equal width, with a hyphen between two letters.
  private func forced(_ part: Part) -> [Part] {
    let longest = mostColumns(part.text)
    let count = (part.columns + longest - 1) / longest
    let most = (part.columns + count - 1) / count
    var parts: [Part] = []
    var start = part.text.startIndex
    var width = 0
    for index in part.text.indices {
      let next = DisplayWidth.width(part.text[index])
      if width > 0, width + next > most {
        // A letter that may not end a line goes to the next one.
        let before = part.text.index(before: index)
        let isOpening = before > start && WordBreaks.classOf(part.text[before]) == .opening
        let end = isOpening ? before : index
        let moved = isOpening ? DisplayWidth.width(part.text[before]) : 0
        let isHyphenated = WordBreaks.isHyphenated(part.text[start..<end], before: part.text[end])
        parts.append(
          Part(
            text: isHyphenated ? part.text[start..<end] + "-" : part.text[start..<end],
            columns: width - moved + (isHyphenated ? 1 : 0),
            seam: .forced,
            isHyphenated: isHyphenated
          )
        )
        (start, width) = (end, moved)
      }
      width += next
    }
    parts.append(Part(text: part.text[start...], columns: width, seam: part.seam))
    return parts
  }
}

extension WordBreaks {
  /// Whether a word is of a script that puts spaces between its words.
  static func isSpaced(_ word: Substring) -> Bool {
    guard let first = word.first else { return true }
    switch classOf(first) {
    case .ideograph, .hiragana, .katakana, .unspaced: return false
    default: return true
    }
  }
}

extension SpokenWord {
  /// When a part of the word has been spoken: as its voice says, else as far as its letters tell.
  ///
  /// - Parameter scalars: How many there are in the part.
  fileprivate func time(at columns: Int, of all: Int, scalars: Int) -> Ticks {
    if let moments { return time(at: scalars, moments) }
    guard all > 0 else { return start }
    let length = (end - start).count
    let (whole, rest) = length.quotientAndRemainder(dividingBy: Int64(all))
    return start + Ticks(whole * Int64(columns) + rest * Int64(columns) / Int64(all))
  }

  /// Between two moments, each scalar takes the same time.
  private func time(at scalars: Int, _ moments: [WordMoment]) -> Ticks {
    let before = moments.last { $0.scalars <= scalars } ?? WordMoment(scalars: 0, time: start)
    let after =
      moments.first { $0.scalars > scalars } ?? WordMoment(scalars: text.unicodeScalars.count, time: end)
    let all = Int64(after.scalars - before.scalars)
    guard all > 0 else { return before.time }
    return before.time + Ticks((after.time - before.time).count * Int64(scalars - before.scalars) / all)
  }
}
