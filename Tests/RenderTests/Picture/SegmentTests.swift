import InkPlan
import InkRender
import InkTime
import Testing

@Suite struct SegmentTests {
  private let rate = FrameRate.standard

  private func ranges(_ frames: Int, starts: [Int] = [], changes: [Int] = []) -> [Range<Int>] {
    SegmentCuts(frameCount: frames, frameRate: rate).ranges(starts: starts, changes: changes)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func segmentsTileTheFramesAndAreNoLongerAndNoShorterThanPlayersNeed(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 1...2000, using: &random)
      func places(_ most: Int) -> [Int] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in Int.random(in: 0..<count, using: &random) }
          .sorted()
      }
      let found = ranges(count, starts: places(30), changes: places(200))
      #expect(found.flatMap(\.self) == Array(0..<count))
      #expect(found.allSatisfy { $0.count <= 120 && (found.count == 1 || $0.count >= 15) })
    }
  }

  @Test func aSegmentStartsWhereASentenceDoes() {
    #expect(ranges(300, starts: [0, 60, 150, 260]) == [0..<60, 60..<150, 150..<260, 260..<300])
  }

  @Test func startsThatAreTooCloseToEachOtherAreOne() {
    #expect(ranges(200, starts: [10, 20, 34, 50, 190]) == [0..<20, 20..<50, 50..<170, 170..<200])
  }

  @Test func betweenStartsAChangeAfterThreeSecondsIsACut() {
    #expect(ranges(400, changes: [30, 89, 95, 200, 210, 211]) == [0..<95, 95..<200, 200..<320, 320..<400])
    // Before a start there is room for half a second.
    #expect(ranges(400, starts: [125], changes: [115])[0..<2] == [0..<110, 110..<125])
  }

  @Test func anEditOfASentenceMovesTheOthersWhole() {
    let starts = [0, 100, 290, 470, 600]
    let changes = Array(stride(from: 0, to: 700, by: 7))
    let before = ranges(700, starts: starts, changes: changes)
    // The second sentence is 23 frames longer.
    let after = ranges(
      723,
      starts: starts.map { $0 > 100 ? $0 + 23 : $0 },
      changes: Array(stride(from: 0, to: 290, by: 7)) + changes.filter { $0 > 289 }.map { $0 + 23 }
    )
    #expect(after.filter { $0.upperBound <= 100 } == before.filter { $0.upperBound <= 100 })
    let moved = after.filter { $0.lowerBound >= 313 }.map { $0.lowerBound - 23..<$0.upperBound - 23 }
    #expect(moved == before.filter { $0.lowerBound >= 290 } && !moved.isEmpty)
  }
}
