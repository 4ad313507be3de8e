import InkSpeech

@testable import InkEstimate

/// Fits the table of a language's letter times to what espeak-ng took for texts.
///
/// Ridge regression of the relative error: a time for each letter, a smaller one for each pair of letters, one
/// for each frequent word, each drawn to zero the more the rarer it is. The normal equations are solved by
/// conjugate gradients, row by row.
struct LetterTimesFit {
  struct Sample {
    let spoken: SpokenText
    let seconds: Double
    /// A tag.
    let language: String
  }

  /// How many times a short word must occur to get a time of its own.
  private static let frequent = 8
  private static let penalties = (letter: 0.01, pair: 1.0, word: 0.3)
  /// Below this, in tenths of a millisecond, a pair or a word is left out.
  private static let minTime = 8

  private enum Term: Hashable {
    case constant, comma, stop, word
    case letter(Int)
    case pair(Int)
    /// As `WordTable` packs it.
    case frequent(UInt64)

    var penalty: Double {
      switch self {
      case .constant, .comma, .stop, .word: 1e-9
      case .letter: penalties.letter
      case .pair: penalties.pair
      case .frequent: penalties.word
      }
    }
  }

  private var indices: [Term: Int] = [:]
  private var terms: [Term] = []
  private var rows: [[(index: Int, value: Double)]] = []
  private var targets: [Double] = []
  private var solution: [Double] = []

  init(_ samples: [Sample]) {
    let all = samples.map { LetterTimesFit.count($0) }
    let counts = all.reduce(into: [UInt64: Int]()) { counts, text in
      for key in text.keys { counts[key, default: 0] += 1 }
    }
    for (sample, text) in zip(samples, all) {
      let weight = 1 / (sample.seconds + 0.3)
      let terms = text.terms { counts[$0, default: 0] >= LetterTimesFit.frequent }
      rows.append(
        terms.sorted { LetterTimesFit.order($0.key, $1.key) }.map { (index($0.key), $0.value * weight) }
      )
      targets.append(sample.seconds * weight)
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

  private static func count(_ sample: Sample) -> LetterCounts {
    let language = SpeechLanguage(tag: sample.language)
    var reader = LetterReader(language: language, sink: LetterCounts())
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

    func terms(isFrequent: (UInt64) -> Bool) -> [Term: Double] {
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
          counts[.letter(pair & 31), default: 0] += 1
          counts[.pair(pair), default: 0] += 1
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
    func time(_ term: Term) -> Int {
      indices[term].map { Int((solution[$0] / LetterTimes.unit).rounded()) } ?? 0
    }
    func name(_ symbol: Int) -> String { String(UnicodeScalar(LetterSymbol.names[symbol])) }
    var lines = [
      "constant \(time(.constant))", "comma \(time(.comma))", "stop \(time(.stop))", "word \(time(.word))",
    ]
    let symbols = 0..<LetterSymbol.count
    lines.append("letters" + symbols.map { " \(name($0))\(time(.letter($0)))" }.joined())
    for before in symbols {
      let pairs = symbols.compactMap { symbol -> String? in
        let time = time(.pair(before << 5 | symbol))
        return abs(time) < LetterTimesFit.minTime ? nil : " \(name(symbol))\(time)"
      }
      if !pairs.isEmpty { lines.append(name(before) + pairs.joined()) }
    }
    let words = terms.compactMap { term -> String? in
      guard case .frequent(let word) = term, abs(time(term)) >= LetterTimesFit.minTime else { return nil }
      let name = LetterTimesFit.name(word)
      return time(term) < 0 ? "\(name)\(time(term))" : "\(name)+\(time(term))"
    }.sorted()
    var line = "words"
    for word in words {
      if line.utf8.count + word.utf8.count > 96 {
        lines.append(line)
        line = "words"
      }
      line += " " + word
    }
    if line != "words" { lines.append(line) }
    return lines.joined(separator: "\n")
  }

  private static func name(_ key: UInt64) -> String {
    let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: key >> UInt64(8 * $0)) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }
}
