import InkMedia
import InkPlan
import InkRender
import InkTime
import Testing

@Suite struct FrameScheduleTests {
  private static let frame = FrameRate.standard.frameLength

  private func schedule(_ cues: [Cue], seconds: Double) -> FrameSchedule {
    FrameSchedule(cues: cues, duration: Ticks(seconds: seconds), frameRate: .standard)
  }

  private func state(of schedule: FrameSchedule, at time: Ticks) -> PictureState? {
    let frame = FrameRate.standard.frame(at: time)
    return schedule.states.first { $0.frames.contains(frame) }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func statesTileAllFramesAndNeighboursDiffer(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let cues = (0..<60).map { _ in
      let start = Double.random(in: -1...21, using: &random)
      let length = Double.random(in: -0.1...1, using: &random) * (Bool.random(using: &random) ? 0.01 : 1)
      return Scene.cue(
        ["one two", "three"],
        start: start,
        end: start + length,
        highlight: .random(using: &random)
      )
    }
    let schedule = schedule(cues, seconds: 20.001)
    #expect(schedule.frameCount == 601)
    #expect(schedule.states.flatMap(\.frames) == Array(0..<schedule.frameCount))
    #expect(schedule.states.allSatisfy { !$0.frames.isEmpty })
    for (state, next) in zip(schedule.states, schedule.states.dropFirst()) {
      #expect(state.shown != next.shown)
    }
  }

  @Test func frameCountIsTheDurationRoundedUp() {
    #expect(schedule([], seconds: 0).frameCount == 0)
    #expect(schedule([], seconds: 0).states.isEmpty)
    #expect(schedule([], seconds: -1).frameCount == 0)
    #expect(schedule([], seconds: 1 / 48_000).frameCount == 1)
    #expect(schedule([], seconds: 1).frameCount == 30)
    #expect(schedule([], seconds: 1 + 1 / 48_000).frameCount == 31)
  }

  @Test func aWordIsHighlightedInItsMiddle() {
    var random = SeededGenerator(state: 3)
    var (cues, time): ([Cue], Double) = ([], 0)
    while time < 60 {
      let length = Double.random(in: 0.3...2, using: &random)
      cues.append(Scene.cue(["the mantis shrimp", "punches"], start: time, end: time + length))
      time += length + Double.random(in: 0...0.5, using: &random)
    }
    let schedule = schedule(cues, seconds: time)
    var tested = 0
    for (index, cue) in cues.enumerated() {
      for (number, word) in cue.lines.joined().enumerated() {
        let length = word.end - word.start
        guard length.count >= 2 * Self.frame.count else { continue }
        let shown = state(of: schedule, at: word.start + Ticks(length.count / 2))
        #expect(shown?.cue == index && shown?.word == number)
        tested += 1
      }
    }
    #expect(tested > 100)
  }

  @Test func aChangeTakesEffectAtTheFirstFrameFromItsTimeOn() {
    let cue = Scene.cue(["a b"], start: 1.0001, end: 2.0001)
    let schedule = schedule([cue], seconds: 3)
    #expect(
      schedule.states == [
        PictureState(cue: nil, word: nil, frames: 0..<31), PictureState(cue: 0, word: 0, frames: 31..<46),
        PictureState(cue: 0, word: 1, frames: 46..<61), PictureState(cue: nil, word: nil, frames: 61..<90),
      ]
    )
  }

  @Test func noWordIsCurrentBeforeTheFirstBegins() {
    var cue = Scene.cue(["a"], start: 0, end: 2)
    cue.lines[0][0].start = Ticks(seconds: 1)
    #expect(
      schedule([cue], seconds: 2).states == [
        PictureState(cue: 0, word: nil, frames: 0..<30), PictureState(cue: 0, word: 0, frames: 30..<60),
      ]
    )
  }

  @Test func aWordThatIsNotSpokenIsNeverCurrent() {
    var cue = Scene.cue(["a 🎉 b"], start: 0, end: 3)
    cue.lines[0][1].start = Ticks(seconds: 1)
    cue.lines[0][1].end = Ticks(seconds: 1)
    #expect(
      schedule([cue], seconds: 3).states == [
        PictureState(cue: 0, word: 0, frames: 0..<60), PictureState(cue: 0, word: 2, frames: 60..<90),
      ]
    )
  }

  @Test func partsOfAWordWithoutSpacesAreCurrentOneAfterTheOther() {
    var cue = Scene.cue(["มาก"], start: 0, end: 1)
    cue.lines[0][0].moments = [WordMoment(scalars: 1, time: Ticks(seconds: 0.4))]
    let states = schedule([cue], seconds: 1).states
    #expect(states.map { $0.shown.first?.word } == [0, 0])
    #expect(states.map { $0.shown.first?.part } == [0, 1])
    #expect(states.map(\.frames) == [0..<12, 12..<30])
  }

  @Test func karaokeFillsEachWordWhileItIsSpoken() {
    let cue = Scene.cue(["one two"], start: 0, end: 2)
    let states = FrameSchedule(
      cues: [cue],
      preset: .karaoke,
      duration: Ticks(seconds: 2),
      frameRate: .standard
    ).states
    for word in 0..<2 {
      let fills = states.compactMap { $0.shown.first?.word == word ? $0.shown.first?.fill : nil }
      #expect(fills == Array(0..<WordMark.fillSteps), "\(fills)")
    }
  }

  @Test func withoutHighlightACueIsOneState() {
    let cue = Scene.cue(["a b c"], start: 0, end: 1, highlight: false)
    #expect(schedule([cue], seconds: 1).states == [PictureState(cue: 0, word: nil, frames: 0..<30)])
  }

  @Test func aCueShorterThanAFrameIsShownForOne() {
    let cues = [
      Scene.cue(["a"], start: 0.001, end: 0.002), Scene.cue(["b"], start: 0.003, end: 0.5),
      Scene.cue(["c"], start: 0.9999, end: 1),
    ]
    let frames = schedule(cues, seconds: 1).states.filter { $0.cue != nil }.map(\.frames)
    #expect(frames == [1..<2, 2..<15, 29..<30])
  }

  @Test func crowdedCuesAreNeverLateByMoreThanTheLimit() {
    let crowd = (0..<20).map { Scene.cue(["a"], start: 1 + Double($0) / 10_000, end: 1.0025) }
    let after = Scene.cue(["b"], start: 1.5, end: 2)
    let schedule = schedule(crowd + [after], seconds: 3)
    let shown = schedule.states.filter { $0.cue != nil }
    #expect(shown.map(\.frames) == [30..<31, 31..<32, 32..<33, 33..<34, 45..<60])
    #expect(shown.last?.cue == 20)
  }

  @Test func cuesThatOverlapAreShownTogether() {
    let cues = [
      Scene.cue(["long"], start: 0, end: 3, highlight: false),
      Scene.cue(["late"], start: 1, end: 2, highlight: false),
    ]
    #expect(
      schedule(cues, seconds: 3).states == [
        PictureState(cue: 0, word: nil, frames: 0..<30),
        PictureState(shown: [.init(cue: 0, word: nil), .init(cue: 1, word: nil)], frames: 30..<60),
        PictureState(cue: 0, word: nil, frames: 60..<90),
      ]
    )
  }

  @Test func timesAtTheLimitsAreTaken() {
    let cue = Cue(
      start: Ticks(Int64.min),
      end: Ticks(Int64.max),
      position: .top,
      alignment: .left,
      highlight: true,
      lines: [[SpokenWord(text: "a", start: Ticks(Int64.min), end: Ticks(Int64.max))]]
    )
    #expect(schedule([cue], seconds: 1).states == [PictureState(cue: 0, word: 0, frames: 0..<30)])
    #expect(
      FrameSchedule(cues: [cue], duration: .limit, frameRate: .standard).frameCount == 30 * 3600 * 1_000_000
    )
  }
}

/// SplitMix64: the same numbers each time.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
