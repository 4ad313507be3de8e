import InkKokoro
import TestSupport
import Testing

@Suite struct SpeechTimesTests {
  private static let sound: Int64 = 50

  /// In milliseconds.
  private func times(_ words: [[Int64]], _ durations: [Int], speed: Double = 1) -> SpeechTimes {
    SpeechTimes(Passage.passages(of: words), durations: [durations], wordCount: words.count, speed: speed)
  }

  private func milliseconds(_ range: Range<Int>) -> [Int] { [range.lowerBound / 24, range.upperBound / 24] }

  /// Two words, a space of 50 ms between them, a full stop: frames of 25 ms.
  @Test func wordsMeetAndThePauseIsNoWord() {
    let times = times([[50, 50], [50, 4]], [12, 2, 3, 2, 14, 8, 1])
    // The sound starts 120 ms before the first word's frames; the first word is heard 70 ms before them.
    #expect(milliseconds(times.words[0]) == [50, 205])
    #expect(milliseconds(times.words[1]) == [205, 445])
    #expect(milliseconds(times.speech) == [0, 445])
    #expect(milliseconds(times.kept[0].range) == [180, 825])
    #expect(times.length == 645 * 24)
  }

  @Test func aWordThatIsNotSpokenIsEmpty() {
    let times = times([[], [50], [9], [50], []], [12, 4, 2, 4, 2, 6, 8])
    #expect(times.words.count == 5)
    for index in [0, 2, 4] { #expect(times.words[index].isEmpty) }
    #expect(times.words[0].lowerBound == 0)
    #expect(times.words[2].lowerBound == times.words[1].upperBound)
    #expect(times.words[4].lowerBound == times.words[3].upperBound)
  }

  @Test func passagesFollowEachOther() {
    let words = [[Int64](repeating: 50, count: 300) + [3], [Int64](repeating: 50, count: 300) + [4]]
    let passages = Passage.passages(of: words)
    let durations = passages.map { [12] + $0.tokens.map { _ in 2 } + [6] }
    let times = SpeechTimes(passages, durations: durations, wordCount: 2, speed: 1)
    #expect(times.kept.count == 2)
    #expect(times.words[1].lowerBound >= times.kept[0].range.count)
    let sounds = durations.map { [Float](repeating: 0.5, count: $0.reduce(0, +) * SpeechTimes.frame) }
    let sound = times.sound(of: sounds)
    #expect(sound.count == times.length)
    // It fades where a passage ends, and is as it was within.
    #expect(abs(sound[times.kept[0].range.count - 1]) < 0.01)
    #expect(sound[times.kept[0].range.count / 2] == 0.5)
    #expect(sound[0] == 0)
  }

  /// For any durations: one range a word, in order, within the speech, and the speech within the sound.
  @Test func holdsForAnyDurations() {
    var random = RandomNumbers(seed: 5)
    for _ in 0..<3_000 {
      let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in Int64.random(in: 1...90, using: &random) }
      }
      let passages = Passage.passages(of: words)
      guard !passages.isEmpty else { continue }
      let durations = passages.map { passage in
        (0..<(passage.tokens.count + 2)).map { _ in Int.random(in: 0...8, using: &random) }
      }
      let speed = Double.random(in: 0.5...2, using: &random)
      let times = SpeechTimes(passages, durations: durations, wordCount: words.count, speed: speed)
      #expect(times.words.count == words.count)
      #expect(times.speech.lowerBound >= 0 && times.speech.upperBound <= times.length)
      var end = times.speech.lowerBound
      for range in times.words {
        #expect(range.lowerBound >= end)
        end = range.upperBound
      }
      #expect(end <= times.speech.upperBound)
      let sounds = durations.map { [Float](repeating: 0, count: $0.reduce(0, +) * SpeechTimes.frame) }
      #expect(times.sound(of: sounds).count == times.length)
    }
  }
}
