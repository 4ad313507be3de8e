import InkTime

/// Cuts a run of pieces into cues, and each cue into lines, at the least cost: by dynamic programming over the
/// places to cut, which is linear in the pieces, because a cue holds only so many.
///
/// A cue is cut after a sentence wherever it does not get too short by that, else rather after a comma or
/// before a conjunction or a preposition than within a phrase, and so that cues and lines are about equally
/// full.
struct CueGrouping {
  /// The weights of what one would rather not have, on one scale with `CuePiece.Seam`.
  private enum Cost {
    /// Of a cue without any text, falling with the square of its room.
    static let room = 1000
    static let sentenceWithin = 1500
    static let utteranceWithin = 300
    /// In a sentence that is not all in the cue.
    static let partOfSentence = 2500
    /// Of a cue that is too short, and more of one that lasts no time.
    static let shortCue = 3000
    static let noTime = 3000
    static let extraLine = 900
    /// Of reading twice as fast as people do.
    static let haste = 1000
    /// Of two lines, one of which is empty.
    static let unequalLines = 300
    /// Of a single word in a line, if the other line has more.
    static let lonelyWord = 120
    static let longerAbove = 20
  }

  struct Group {
    var pieces: Range<Int>
    /// Where its second line starts; `nil` for a single line.
    var secondLine: Int?
  }

  private let rules: CueRules
  private let pieces: [CuePiece]
  /// Where utterances start, among the pieces.
  private let starts: Set<Int>
  /// When the cue after the last one starts at the latest.
  private let next: Ticks
  /// Columns and spaces before each piece, were all of them in one line.
  private let columns: [Int]
  private let words: [Int]
  private let sentences: [Int]
  private let utterances: [Int]

  init(_ pieces: [CuePiece], utterances starts: Set<Int>, next: Ticks, rules: CueRules) {
    self.rules = rules
    self.pieces = pieces
    self.starts = starts
    self.next = next
    var (columns, words, sentences, utterances) = ([0], [0], [0], [0])
    var (column, word, sentence, utterance) = (0, 0, 0, 0)
    for (index, piece) in pieces.enumerated() {
      column += piece.columns + (piece.continues || index == 0 ? 0 : 1)
      word += piece.continues ? 0 : 1
      sentence += piece.seam == .sentence ? 1 : 0
      utterance += starts.contains(index) ? 1 : 0
      columns.append(column)
      words.append(word)
      sentences.append(sentence)
      utterances.append(utterance)
    }
    (self.columns, self.words, self.sentences, self.utterances) = (columns, words, sentences, utterances)
  }

  func groups() -> [Group] {
    var costs = [0] + [Int](repeating: .max, count: pieces.count)
    var cuts = [Group?](repeating: nil, count: pieces.count + 1)
    for end in pieces.indices.map({ $0 + 1 }) {
      for start in (0..<end).reversed() {
        let range = start..<end
        guard canBeCue(range) else { break }
        let cost = costs[start] + pieces[end - 1].seam.rawValue + contentCost(range)
        // What is too dear already need not be cut into lines.
        guard cost < costs[end], let lines = lines(of: range), cost + lines.cost < costs[end] else {
          continue
        }
        costs[end] = cost + lines.cost
        cuts[end] = Group(pieces: range, secondLine: lines.second)
      }
    }
    var groups: [Group] = []
    var end = pieces.count
    while end > 0, let group = cuts[end] {
      groups.append(group)
      end = group.pieces.lowerBound
    }
    return groups.reversed()
  }

  /// Whether these pieces, or more of them before, may make one cue.
  private func canBeCue(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return true }
    return width(range) <= rules.lines * (rules.longestWord + 1)
      && pieces[range.upperBound - 1].end - pieces[range.lowerBound].start <= rules.longest
  }

  // MARK: Costs

  private func contentCost(_ range: Range<Int>) -> Int {
    let width = width(range)
    let capacity = rules.usualLines * rules.charactersPerLine
    let room = max(0, capacity - width)
    var cost = Cost.room * room * room / (capacity * capacity)
    let sentencesWithin = sentences[range.upperBound - 1] - sentences[range.lowerBound]
    if sentencesWithin > 0 {
      let starts = range.lowerBound == 0 || pieces[range.lowerBound - 1].seam == .sentence
      let isWhole = starts && pieces[range.upperBound - 1].seam == .sentence
      cost += Cost.sentenceWithin * sentencesWithin + (isWhole ? 0 : Cost.partOfSentence)
    }
    cost += Cost.utteranceWithin * (utterances[range.upperBound] - utterances[range.lowerBound + 1])
    return cost + timeCost(range, width: width)
  }

  /// One line where that is enough, else the best two; `nil` where they do not fit.
  private func lines(of range: Range<Int>) -> (second: Int?, cost: Int)? {
    if fitsLine(range) { return (nil, 0) }
    guard rules.lines > 1, let best = secondLineOf(range) else { return nil }
    return (best.place, best.cost + (rules.usualLines < 2 ? Cost.extraLine : 0))
  }

  private func timeCost(_ range: Range<Int>, width: Int) -> Int {
    let start = pieces[range.lowerBound].start
    let after = range.upperBound < pieces.count ? pieces[range.upperBound].start : next
    let shown = max(.zero, min(after, pieces[range.upperBound - 1].end + rules.longestHold) - start)
    var cost = 0
    if shown < rules.shortest {
      let missing = (rules.shortest - shown).seconds / rules.shortest.seconds
      cost += Cost.shortCue + Int(Double(Cost.noTime) * missing)
    }
    let readable = shown.seconds * Double(rules.charactersPerSecond)
    if Double(width) > readable {
      cost += min(Cost.haste, Int((Double(width) / max(readable, 1) - 1) * Double(Cost.haste)))
    }
    return cost
  }

  private func width(_ range: Range<Int>) -> Int {
    let space = pieces[range.lowerBound].continues || range.lowerBound == 0 ? 0 : 1
    return columns[range.upperBound] - columns[range.lowerBound] - space
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    words[range.upperBound] - words[range.lowerBound] + (pieces[range.lowerBound].continues ? 1 : 0)
  }

  /// One piece is taken whatever its width: the picture makes it fit.
  private func fitsLine(_ range: Range<Int>) -> Bool {
    range.count == 1 || (width(range) <= rules.charactersPerLine && wordCount(range) <= rules.wordsPerLine)
  }

  private func secondLineOf(_ range: Range<Int>) -> (place: Int, cost: Int)? {
    var best: (place: Int, cost: Int)?
    for place in (range.lowerBound + 1..<range.upperBound).reversed() {
      let (upper, lower) = (range.lowerBound..<place, place..<range.upperBound)
      guard fitsLine(lower) else { break }
      guard fitsLine(upper) else { continue }
      let (above, below) = (width(upper), width(lower))
      let difference = abs(above - below) * 100 / max(above, below, 1)
      var cost = pieces[place - 1].seam.lineCost + Cost.unequalLines * difference * difference / 10_000
      if above > below { cost += Cost.longerAbove }
      if min(wordCount(upper), wordCount(lower)) == 1, wordCount(range) > 3 { cost += Cost.lonelyWord }
      if cost < best?.cost ?? .max { best = (place, cost) }
    }
    return best
  }
}
