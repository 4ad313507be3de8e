import TestSupport

/// Makes scripts from the examples, the cases of the diagnostics and the grammar, and changes most of them.
struct ScriptMutator {
  private let corpus: [[UInt8]]
  private var generator: SentenceGenerator
  private var numbers: RandomNumbers
  private static let pieces: [[UInt8]] =
    [
      "[", "]", "/", "[/", "/]", "\"", "'", "=", "#", "\\", "\n", "\r\n", " ", "[tts]", "[/tts]", "[red]",
      "[/red]",
      "[music", "[style", "[say", "[chapter", "[pause", "file=", "id=\"a\"", "start=\"a.end\"", "“",
      "\u{FEFF}", "\u{3000}", "1s",
      "%",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xF0, 0x9F]]

  init(seed: UInt64) throws {
    let paths =
      try Repository.files(in: "examples", ending: ".inkslop")
      + Repository.files(in: "Tests/CompilerTests/Diagnostics", ending: ".inkslop")
    // Long cases would take most of the time.
    corpus = try paths.map(Repository.read).filter { $0.count < 4_000 }
    generator = SentenceGenerator(
      try EBNFGrammar(Repository.text("grammar/inkslop.ebnf")),
      seed: seed,
      deepest: 14
    )
    numbers = RandomNumbers(seed: seed)
  }

  mutating func next() -> [UInt8] {
    let isGenerated = Int.random(in: 0..<4, using: &numbers) == 0
    var script =
      isGenerated ? Array(generator.sentence().utf8) : corpus.randomElement(using: &numbers) ?? []
    for _ in 0..<Int.random(in: 0...4, using: &numbers) { mutate(&script) }
    return script
  }

  private mutating func mutate(_ script: inout [UInt8]) {
    let start = Int.random(in: 0...script.count, using: &numbers)
    let end = min(script.count, start + Int.random(in: 0...12, using: &numbers))
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: script.removeSubrange(start..<end)
    case 1: script.insert(contentsOf: script[start..<end], at: start)
    case 2, 3:
      if let piece = ScriptMutator.pieces.randomElement(using: &numbers) {
        script.insert(contentsOf: piece, at: start)
      }
    case 4:
      // A stretch of another script.
      guard let other = corpus.randomElement(using: &numbers), !other.isEmpty else { return }
      let from = Int.random(in: other.indices, using: &numbers)
      script.insert(contentsOf: other[from..<min(other.count, from + 60)], at: start)
    default:
      if start < script.count { script[start] = UInt8.random(in: 0...255, using: &numbers) }
    }
  }
}
