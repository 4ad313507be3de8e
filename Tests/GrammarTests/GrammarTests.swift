import InkCompiler
import InkDiagnostics
import InkLanguage
import InkSyntax
import InkText
import TestSupport
import Testing

/// `grammar/inkslop.ebnf` against the implementation.
@Suite struct GrammarTests {
  private static let path = "grammar/inkslop.ebnf"
  private let grammar: EBNFGrammar

  /// What a grammar leaves to the checker.
  private static let beyondGrammar: Set<DiagnosticCode> = [
    .duplicateParameter, .missingParameter, .valueOutOfRange, .duplicateID, .unknownID, .anchorCycle,
    .startBeforeZero, .emptyScript, .conflictingParameters, .unknownVoice,
  ]

  init() throws {
    grammar = try EBNFGrammar(GrammarTests.withCatalogue())
  }

  /// The file as it has to be.
  private static func withCatalogue() throws -> String {
    try MarkedPart.replace(
      in: Repository.text(path),
      from: "`make golden` writes what follows. */\n",
      to: nil,
      with: CatalogueGrammar.text
    )
  }

  @Test func holdsTheTagsAndParametersOfTheCatalogue() throws {
    try Golden.expect(GrammarTests.withCatalogue(), GrammarTests.path)
  }

  @Test func everyProductionIsReached() {
    var reached: Set<String> = []
    var waiting = ["Script"]
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted, let expression = grammar.productions[name] else { continue }
      waiting += EBNFGrammar.references(in: expression)
    }
    #expect(grammar.names.filter { !reached.contains($0) } == [])
  }

  @Test func itsSentencesAreReadWithoutAFault() {
    var generator = SentenceGenerator(grammar, seed: 41, deepest: 18)
    var tags: Set<String> = []
    for _ in 0..<300 {
      let sentence = generator.sentence()
      let tree = Parser.parse(SourceText(name: "", text: sentence), vocabulary: Catalogue.standard.vocabulary)
      #expect(SyntaxDiagnostics.check(tree).map(\.code) == [], "\(sentence.debugDescription)")
      #expect(text(of: tree) == Array(sentence.utf8), "\(sentence.debugDescription)")
      let faults = Checker.check(tree, CheckContext(), after: []).diagnostics.all().filter {
        $0.severity == .error && !GrammarTests.beyondGrammar.contains($0.code)
      }
      #expect(faults == [], "\(sentence.debugDescription)")
      for node in 0..<tree.nodeCount where tree.kind(node) == .openTag {
        tags.insert(tree.source.string(tree.nameRange(ofTag: node)))
      }
    }
    // The sentences are no trivial ones.
    #expect(tags.count > 50)
  }

  private func text(of tree: SyntaxTree) -> [UInt8] {
    (0..<tree.tokens.count).flatMap { token in
      let range = tree.range(ofToken: token)
      return tree.source.bytes[range.start..<range.end]
    }
  }

  /// What leaves the grammar is reported.
  @Test(arguments: Mutation.allCases)
  func mutantsAreRejected(mutation: Mutation) {
    var generator = SentenceGenerator(grammar, seed: 43, deepest: 18)
    var numbers = RandomNumbers(seed: 44)
    var made = 0
    for _ in 0..<300 {
      let start = mutation.isOfNarration ? "TtsBlock" : "Script"
      let source = SourceText(name: "", text: generator.sentence(of: start))
      let tree = Parser.parse(source, vocabulary: Catalogue.standard.vocabulary)
      guard let mutant = mutation.apply(to: tree, using: &numbers) else { continue }
      made += 1
      let mutated = Parser.parse(
        SourceText(name: "", bytes: mutant),
        vocabulary: Catalogue.standard.vocabulary
      )
      #expect(
        !SyntaxDiagnostics.check(mutated).isEmpty,
        "\(mutation): \(String(decoding: mutant, as: UTF8.self).debugDescription)"
      )
    }
    #expect(made > 100)
  }
}
