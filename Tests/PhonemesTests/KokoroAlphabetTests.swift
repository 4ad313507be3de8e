import FoundationEssentials
import InkPhonemes
import TestSupport
import Testing

@Suite struct KokoroAlphabetTests {
  @Test func symbolsHaveTheNumbersOfThePackage() throws {
    let bytes = try Repository.read(".build/python/hibari/assets/vocab.json")
    let vocabulary = try JSONDecoder().decode([String: Int64].self, from: Data(bytes))
    #expect(vocabulary.count == 114)
    for (symbol, number) in vocabulary { #expect(KokoroAlphabet.tokens(of: symbol) == [number], "\(symbol)") }
  }

  @Test func noOtherSymbolHasANumber() throws {
    let bytes = try Repository.read(".build/python/hibari/assets/vocab.json")
    let vocabulary = try JSONDecoder().decode([String: Int64].self, from: Data(bytes))
    let known = Set(vocabulary.keys.flatMap(\.unicodeScalars))
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(KokoroAlphabet.contains(scalar) == known.contains(scalar))
    }
  }

  @Test func whatTheModelDoesNotKnowIsLeftOut() {
    #expect(KokoroAlphabet.readable(" g1kˈæʀt ") == "kˈæt")
    #expect(KokoroAlphabet.tokens(of: "kæt, 7") == [53, 72, 62, 3, KokoroAlphabet.space])
  }
}
