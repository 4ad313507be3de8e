import InkMedia
import InkPlan
import InkTime
import MediaTestSupport
import TestSupport
import Testing

@testable import InkRender

struct DuckingTests {
  private let folder: TemporaryFolder
  private let ducking = Ducking()

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  /// The gains that music of a constant 1 gets, frame by frame.
  private func curve(_ speech: [Range<Int>], frames: Int, depth: Double = 0.6, block: Int = 1000) -> [Float] {
    let curve = DuckingCurve(
      ducking,
      speech: speech.map { TickRange(start: Ticks($0.lowerBound), end: Ticks($0.upperBound)) }
    )
    var gains: [Float] = []
    while gains.count < frames {
      let count = min(block, frames - gains.count)
      var samples = [Float](repeating: 1, count: count * 2)
      var span = samples.mutableSpan
      curve.apply(to: &span, frames: count, at: Ticks(gains.count), depth: depth)
      #expect((0..<count).allSatisfy { samples[$0 * 2] == samples[$0 * 2 + 1] })
      gains += (0..<count).map { samples[$0 * 2] }
    }
    return gains
  }

  private func ticks(_ time: Ticks) -> Int { Int(time.count) }

  @Test func musicIsDownFromTheFirstSampleOfSpeechOnAndComesBackAfterTheHold() {
    let (attack, hold, release) = (ticks(ducking.attack), ticks(ducking.hold), ticks(ducking.release))
    let gains = curve([96_000..<144_000], frames: 300_000)
    #expect(gains[..<(96_000 - attack)].allSatisfy { $0 == 1 })
    #expect(gains[96_000..<144_000 + hold].allSatisfy { $0 == 0.4 })
    #expect(gains[(144_000 + hold + release)...].allSatisfy { $0 == 1 })
    #expect(abs(gains[96_000 - attack / 2] - 0.7) < 1e-4)
    #expect(abs(gains[144_000 + hold + release / 2] - 0.7) < 1e-4)
    let falling = gains[(96_000 - attack)..<96_000]
    #expect(zip(falling, falling.dropFirst()).allSatisfy { $0 >= $1 && $0 - $1 < 1e-4 })
    let rising = gains[(144_000 + hold)..<(144_000 + hold + release)]
    #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 <= $1 && $1 - $0 < 1e-4 })
  }

  @Test func itDoesNotPumpBetweenSentences() {
    let apart = ticks(ducking.attack + ducking.hold + ducking.release)
    let close = curve([96_000..<144_000, 144_000 + apart - 1..<300_000], frames: 400_000)
    #expect(close[96_000..<300_000].allSatisfy { $0 == 0.4 })
    let far = curve([96_000..<144_000, 144_000 + apart..<300_000], frames: 400_000)
    #expect(far[144_000..<144_000 + apart].max() == 1)
  }

  @Test func speechThatOverlapsOrStandsInAnyOrderIsOne() {
    let one = curve([50_000..<100_000], frames: 200_000)
    #expect(curve([70_000..<100_000, 50_000..<90_000, 60_000..<61_000], frames: 200_000) == one)
    #expect(curve([50_000..<100_000, 150_000..<150_000], frames: 200_000) == one)
  }

  @Test func blocksOfAnySizeGiveTheSameGains() {
    let speech = [0..<3000, 90_000..<120_000, 250_000..<251_000]
    let expected = curve(speech, frames: 330_000)
    for block in [1, 7, 4096, 330_000] {
      #expect(curve(speech, frames: 330_000, block: block) == expected)
    }
  }

  @Test func depthGoesFromNothingToSilence() {
    #expect(curve([0..<48_000], frames: 50_000, depth: 0).allSatisfy { $0 == 1 })
    #expect(curve([0..<48_000], frames: 50_000, depth: 1)[..<48_000].allSatisfy { $0 == 0 })
  }

  @Test func onlyWhatDucksGoesDownAndSilentSpeechDucksNothing() throws {
    let noise = try folder.wav([Float](repeating: 0.25, count: 400_000))
    let silence = try folder.wav([Float](repeating: 0, count: 200_000), name: "silence.wav")
    func music(_ duck: Double, speechGain: Double) throws -> [Float] {
      try Plans.mix(
        try Plans.plan(
          frames: 200_000,
          files: [noise, silence],
          audio: [Plans.audio(0, 0, 200_000, duck: duck)],
          speech: [Plans.speech(1, 48_000, 96_000, gain: speechGain)]
        )
      )
    }
    #expect(try music(0, speechGain: 1).allSatisfy { $0 == 0.25 })
    #expect(try music(0.8, speechGain: 0).allSatisfy { $0 == 0.25 })
    let ducked = try music(0.8, speechGain: 1)
    #expect(ducked[96_000..<192_000].allSatisfy { abs($0 - 0.05) < 1e-6 })
    #expect(ducked[..<70_000].allSatisfy { $0 == 0.25 })
  }
}
