import InkSpeech

@testable import InkEstimate

/// Fits the table of a language's letter times to what espeak-ng took for texts.
///
/// Ridge regression of the relative error: a time for each letter, a smaller one for each pair of letters, one
/// for each frequent word, each drawn to zero the more the rarer it is. What the alphabet tells apart has these times in
/// addition to those of the common symbol that stands in for it. The normal equations are solved by conjugate
/// gradients, row by row.
struct LetterTimesFit {
  struct Sample {
    let spoken: SpokenText
    let seconds: Double
    /// A tag.
    let language: String
  }

  /// How many times a short word must occur to get a time of its own.
  private static let frequent = 8
  private static let penalties = (pause: 0.5, letter: 0.01, own: 0.2, pair: 1.6, word: 0.3)
  /// How often a character must occur to be in the alphabet.
  private static let common = 6
  /// What espeak-ng says by name within words, in languages whose signs are left to it.
  private static let signs = Set("/:.@&%+=*#_".unicodeScalars)
  /// Below this, in tenths of a millisecond, a pair or a word is left out.
  private static let minTime = 8

  private enum Term: Hashable {
    case constant, comma, stop, word
    case letter(Int)
    case pair(Int)
    /// As `WordTable` packs it.
    case frequent(UInt64)

    /// In seconds, for what is too rare to say otherwise: zero but for silence.
    var prior: Double {
      switch self {
      case .constant: LetterTimes.silences.constant
      case .comma: LetterTimes.silences.comma
      case .stop: LetterTimes.silences.stop
      default: 0
      }
    }

    var penalty: Double {
      switch self {
      case .word: 1e-9
      case .constant, .comma, .stop: penalties.pause
      case .letter(let letter): letter < LetterSymbol.commonCount ? penalties.letter : penalties.own
      case .pair: penalties.pair
      case .frequent: penalties.word
      }
    }
  }

  private let alphabet: LetterAlphabet
  private var indices: [Term: Int] = [:]
  private var terms: [Term] = []
  private var rows: [[(index: Int, value: Double)]] = []
  private var targets: [Double] = []
  private var solution: [Double] = []

  /// - Parameter hasAlphabet: Whether letters beyond A to Z are told apart; signs are.
  init(_ samples: [Sample], hasAlphabet: Bool = true) {
    let alphabet = LetterTimesFit.alphabet(samples, hasLetters: hasAlphabet)
    self.alphabet = alphabet
    let all = samples.map { LetterTimesFit.count($0, alphabet) }
    let counts = all.reduce(into: [UInt64: Int]()) { counts, text in
      for key in text.keys { counts[key, default: 0] += 1 }
    }
    for (sample, text) in zip(samples, all) {
      let weight = 1 / (sample.seconds + 0.3)
      let terms = text.terms(alphabet) { counts[$0, default: 0] >= LetterTimesFit.frequent }
      rows.append(
        terms.sorted { LetterTimesFit.order($0.key, $1.key) }.map { (index($0.key), $0.value * weight) }
      )
      let known = terms.reduce(0) { $0 + $1.key.prior * $1.value }
      targets.append((sample.seconds - known) * weight)
    }
    solve()
  }

  /// Any order will do, as long as it is always the same.
  private static func order(_ one: Term, _ other: Term) -> Bool {
    func key(_ term: Term) -> (Int, UInt64) {
      switch term {
      case .constant: (0, 0)
      case .comma: (1, 0)
      case .stop: (2, 0)
      case .word: (3, 0)
      case .letter(let letter): (4, UInt64(letter))
      case .pair(let pair): (5, UInt64(pair))
      case .frequent(let word): (6, word)
      }
    }
    return key(one) < key(other)
  }

  private mutating func index(_ term: Term) -> Int {
    if let index = indices[term] { return index }
    indices[term] = terms.count
    terms.append(term)
    return terms.count - 1
  }

  /// The most frequent characters beyond A to Z.
  private static func alphabet(_ samples: [Sample], hasLetters: Bool) -> LetterAlphabet {
    var counts: [Unicode.Scalar: Int] = [:]
    for sample in samples {
      let isSaid = !SpeechLanguage(tag: sample.language).isKnown
      for word in sample.spoken.words {
        for character in sample.spoken.text(of: word).unicodeScalars {
          if hasLetters, let letters = HangulLetters(character) {
            for letter in letters.all { counts[letter, default: 0] += 1 }
          } else if character.isASCII
            ? isSaid && signs.contains(character) : hasLetters && isLetter(character)
          {
            counts[LetterSymbol.small(character), default: 0] += 1
          }
        }
      }
    }
    var alphabet = LetterAlphabet()
    let frequent = counts.filter { $0.value >= common }
    for (character, _) in frequent.sorted(by: { ($1.value, $0.key.value) < ($0.value, $1.key.value) }) {
      _ = alphabet.add(character)
    }
    return alphabet
  }

  /// Whether a character is heard by itself, or as a letter is.
  private static func isLetter(_ character: Unicode.Scalar) -> Bool {
    let symbol = LetterSymbol.of(character)
    switch character.properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark: return true
    default: return symbol != LetterSymbol.boundary && symbol != LetterSymbol.ideograph
    }
  }

  private static func count(_ sample: Sample, _ alphabet: LetterAlphabet) -> LetterCounts {
    let language = SpeechLanguage(tag: sample.language)
    var reader = LetterReader(language: language, alphabet: alphabet, isEspeak: true, sink: LetterCounts())
    reader.read(sample.spoken, sample.spoken.words.indices)
    return reader.sink
  }

  /// What `SpeechSum` gives a time to.
  private struct LetterCounts: LetterSink {
    private enum Event {
      case pair(Int)
      case word(UInt64?)
      case pause(SpeechPause)
    }

    private var events: [Event] = []

    mutating func addPair(_ pair: Int) { events.append(.pair(pair)) }
    mutating func endWord(_ key: UInt64?, isSpelled: Bool) { events.append(.word(key)) }
    mutating func addPause(_ pause: SpeechPause) { events.append(.pause(pause)) }

    var keys: [UInt64] {
      events.compactMap { event in if case .word(let key) = event { key } else { nil } }
    }

    func terms(_ alphabet: LetterAlphabet, isFrequent: (UInt64) -> Bool) -> [Term: Double] {
      var counts: [Term: Double] = [.constant: 1]
      var pending: SpeechPause?
      var last: UInt64?
      func endPhrase() {
        if let word = last { counts[.frequent(word), default: 0] -= 1 }
        last = nil
      }
      for event in events {
        switch event {
        case .pair(let pair):
          for term in LetterTimesFit.terms(pair, alphabet) { counts[term, default: 0] += 1 }
        case .word(let key):
          if let mark = pending, counts[.word] != nil {
            counts[mark == .comma ? .comma : .stop, default: 0] += 1
          }
          pending = nil
          counts[.word, default: 0] += 1
          last = key.flatMap { isFrequent($0) ? $0 : nil }
          if let last { counts[.frequent(last), default: 0] += 1 }
        case .pause(let pause):
          endPhrase()
          if pending != .stop { pending = pause }
        }
      }
      endPhrase()
      return counts
    }
  }

  /// Of a letter after another one: the common ones, and those of the alphabet.
  private static func terms(_ pair: Int, _ alphabet: LetterAlphabet) -> [Term] {
    let (before, symbol) = (pair >> LetterSymbol.bits, pair & (LetterSymbol.count - 1))
    let common = (before: alphabet.common(before), symbol: alphabet.common(symbol))
    let commonPair = common.before << LetterSymbol.bits | common.symbol
    var terms: [Term] = [.letter(common.symbol), .pair(commonPair)]
    if symbol != common.symbol { terms.append(.letter(symbol)) }
    if pair != commonPair { terms.append(.pair(pair)) }
    return terms
  }

  // MARK: Solving

  private mutating func solve() {
    let count = terms.count
    let penalties = terms.map(\.penalty)
    var diagonal = penalties
    var residual = [Double](repeating: 0, count: count)
    for (row, target) in zip(rows, targets) {
      for (index, value) in row {
        diagonal[index] += value * value
        residual[index] += value * target
      }
    }
    var x = [Double](repeating: 0, count: count)
    var z = zip(residual, diagonal).map { $0 / $1 }
    var direction = z
    var energy = LetterTimesFit.dot(residual, z)
    let enough = energy * 1e-16
    for _ in 0..<600 where energy > enough {
      let image = apply(direction, penalties)
      let step = energy / LetterTimesFit.dot(direction, image)
      for i in 0..<count {
        x[i] += step * direction[i]
        residual[i] -= step * image[i]
        z[i] = residual[i] / diagonal[i]
      }
      let next = LetterTimesFit.dot(residual, z)
      let share = next / energy
      for i in 0..<count { direction[i] = z[i] + share * direction[i] }
      energy = next
    }
    solution = x
  }

  private func apply(_ vector: [Double], _ penalties: [Double]) -> [Double] {
    var image = zip(vector, penalties).map { $0 * $1 }
    for row in rows {
      var sum = 0.0
      for (index, value) in row { sum += value * vector[index] }
      for (index, value) in row { image[index] += value * sum }
    }
    return image
  }

  private static func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for i in one.indices { sum += one[i] * other[i] }
    return sum
  }

  // MARK: Text

  /// As `LetterTimes` reads it.
  var text: String {
    var lines = [
      "constant \(time(.constant))", "comma \(time(.comma))", "stop \(time(.stop))", "word \(time(.word))",
    ]
    let symbols = 0..<LetterSymbol.commonCount + alphabet.characters.count
    lines += LetterTimesFit.lines("letters", symbols.map { "\(name($0))\(time(letter: $0))" })
    var pairs: [Int: Set<Int>] = [:]
    for case .pair(let pair) in terms {
      pairs[pair >> LetterSymbol.bits, default: []].insert(pair & (LetterSymbol.count - 1))
    }
    for (before, symbols) in pairs.sorted(by: { $0.key < $1.key }) {
      let entries = symbols.sorted().compactMap { symbol -> String? in
        let time = time(pair: before << LetterSymbol.bits | symbol)
        return abs(time) < LetterTimesFit.minTime ? nil : "\(name(symbol))\(time)"
      }
      lines += LetterTimesFit.lines(name(before), entries)
    }
    let words = terms.compactMap { term -> String? in
      guard case .frequent(let word) = term, abs(time(term)) >= LetterTimesFit.minTime else { return nil }
      let name = WordTable.symbols(word).map(name).joined()
      return time(term) < 0 ? "\(name)\(time(term))" : "\(name)+\(time(term))"
    }.sorted()
    return (lines + LetterTimesFit.lines("words", words)).joined(separator: "\n")
  }

  private func time(_ term: Term) -> Int { Int((seconds(term) / LetterTimes.unit).rounded()) }

  private func seconds(_ term: Term) -> Double { term.prior + (indices[term].map { solution[$0] } ?? 0) }

  private func time(letter symbol: Int) -> Int {
    let common = alphabet.common(symbol)
    let own = symbol == common ? 0 : seconds(.letter(symbol))
    return Int(((seconds(.letter(common)) + own) / LetterTimes.unit).rounded())
  }

  private func time(pair: Int) -> Int {
    let all = LetterTimesFit.terms(pair, alphabet).filter { if case .pair = $0 { true } else { false } }
    return Int((all.reduce(0) { $0 + seconds($1) } / LetterTimes.unit).rounded())
  }

  private func name(_ symbol: Int) -> String {
    String(alphabet.character(symbol) ?? Unicode.Scalar(LetterSymbol.names[symbol]))
  }

  /// Lines of up to about 100 bytes that begin with a name; none without entries.
  private static func lines(_ name: String, _ entries: [String]) -> [String] {
    var lines: [String] = []
    var line = name
    for entry in entries {
      if line.utf8.count + entry.utf8.count > 96, line != name {
        lines.append(line)
        line = name
      }
      line += " " + entry
    }
    return line == name ? lines : lines + [line]
  }
}
