import InkKokoro
import TestSupport
import Testing

@Suite struct PassageTests {
  private static let space: Int64 = 16
  private static let comma: Int64 = 3
  private static let sound: Int64 = 50

  private func word(_ sounds: Int, comma: Bool = false) -> [Int64] {
    Array(repeating: Self.sound, count: sounds) + (comma ? [Self.comma] : [])
  }

  @Test func wordsOwnTheirSounds() throws {
    let passages = Passage.passages(of: [word(2, comma: true), [], [9], word(1)])
    let passage = try #require(passages.first)
    #expect(passages.count == 1)
    #expect(passage.tokens == [50, 50, 3, 16, 9, 16, 50])
    #expect(passage.owners == [0, 0, nil, nil, nil, nil, 3])
  }

  @Test func nothingToSayIsNoPassage() {
    #expect(Passage.passages(of: []).isEmpty)
    #expect(Passage.passages(of: [[], [9], [4]]).isEmpty)
  }

  @Test func cutsAtAPauseNearTheMiddle() {
    var words = Array(repeating: word(4), count: 100)
    words[40] = word(4, comma: true)
    let passages = Passage.passages(of: words)
    #expect(passages.map(\.tokens.count) == [205, 294])
    #expect(passages[0].tokens.last == Self.comma)
    #expect(passages[1].tokens.first == Self.sound)
  }

  @Test func cutsBetweenWordsElse() {
    let passages = Passage.passages(of: Array(repeating: word(4), count: 100))
    #expect(passages.map(\.tokens.count) == [249, 249])
  }

  @Test func cutsALongWord() {
    let passages = Passage.passages(of: [word(1000)])
    #expect(passages.map(\.tokens.count) == [333, 333, 334])
    #expect(passages.allSatisfy { $0.owners.allSatisfy { $0 == 0 } })
  }

  @Test func everySoundIsSpokenOnceInOrder() {
    var random = RandomNumbers(seed: 11)
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 1...400, using: &random)).map { _ in
        word(
          Int.random(in: 0...(Int.random(in: 0...50, using: &random) == 0 ? 700 : 9), using: &random),
          comma: Int.random(in: 0...9, using: &random) == 0
        )
      }
      let passages = Passage.passages(of: words)
      #expect(
        passages.allSatisfy { $0.tokens.count <= Passage.mostTokens && $0.tokens.count == $0.owners.count }
      )
      let spoken = passages.flatMap(\.owners).compactMap(\.self)
      #expect(
        spoken
          == words.enumerated().flatMap { index, word in word.filter { $0 == Self.sound }.map { _ in index } }
      )
    }
  }
}
