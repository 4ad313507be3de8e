import FoundationEssentials
import InkExport
import InkPlan
import InkTime
import TestSupport
import Testing

/// Rounding to milliseconds, hundredths and frames keeps cues apart, in order, and in their places.
@Suite struct RoundingTests {
  /// Cues of any lengths, down to a tick, that follow each other.
  private func plan(_ numbers: inout RandomNumbers) -> RenderPlan {
    var plan = SamplePlan.measured
    var time = Int.random(in: 0...100_000_000, using: &numbers)
    plan.cues = (0..<40).map { index in
      let length = [1, 23, 24, 25, 479, 1_601, 100_000].randomElement(using: &numbers) ?? 1
      let start = time + (Bool.random(using: &numbers) ? 0 : Int.random(in: 0...3_000, using: &numbers))
      time = start + length
      let words = (0..<3).map { word in
        SpokenWord(
          text: "w\(index)-\(word)",
          start: Ticks(start + length * word / 3),
          end: Ticks(start + length * (word + 1) / 3)
        )
      }
      return Cue(
        start: Ticks(start),
        end: Ticks(time),
        position: .center,
        alignment: .center,
        highlight: true,
        lines: [words]
      )
    }
    plan.duration = Ticks(time)
    return plan
  }

  /// `H:MM:SS` with a fraction, in its units.
  private func units(_ time: Substring, perSecond: Int) -> Int? {
    let parts = time.split { ":.,".contains($0) }.compactMap { Int($0) }
    guard parts.count == 4 else { return nil }
    return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * perSecond + parts[3]
  }

  /// The start and end of each cue, in units of the form.
  private func times(_ text: String, _ format: ExportFormat, perSecond: Int) -> [(start: Int, end: Int)] {
    var times: [(start: Int, end: Int)] = []
    for line in text.split(separator: "\n") {
      let isEvent = line.hasPrefix("Dialogue")
      guard isEvent || (format != .ass && line.contains(" --> ")) else { continue }
      let fields = isEvent ? Array(line.split(separator: ",")[1...2]) : line.split(separator: " ")
      guard let start = units(fields[0], perSecond: perSecond),
        let end = units(fields[isEvent ? 1 : 2], perSecond: perSecond)
      else { continue }
      times.append((start, end))
    }
    return times
  }

  @Test(arguments: [(ExportFormat.srt, 1000), (.vtt, 1000), (.ass, 100)])
  func cuesNeverOverlapAndNeverDrift(format: ExportFormat, perSecond: Int) throws {
    var numbers = RandomNumbers(seed: 8)
    for _ in 0..<60 {
      let plan = plan(&numbers)
      let times = times(try PlanExporter.text(of: plan, as: format), format, perSecond: perSecond)
      try #require(times.count == plan.cues.count)
      var before = 0
      for (time, cue) in zip(times, plan.cues) {
        #expect(time.start < time.end && before <= time.start)
        // A cue of less than a unit pushes the next one on; as soon as there is room, times are exact again.
        let exact = (Int(cue.start.count) * 2 * perSecond + 48_000) / 96_000
        #expect(time.start == max(exact, before))
        before = time.end
      }
    }
  }

  @Test func timestampsOfWordsGrowWithinTheirCue() throws {
    var numbers = RandomNumbers(seed: 9)
    for _ in 0..<40 {
      let text = try PlanExporter.text(of: plan(&numbers), as: .vtt)
      var cue: (start: Int, end: Int)?
      for line in text.split(separator: "\n") {
        if line.contains(" --> ") {
          let fields = line.split(separator: " ")
          cue = try (
            #require(units(fields[0], perSecond: 1000)), #require(units(fields[2], perSecond: 1000))
          )
        } else if line.contains("<"), let cue {
          var last = cue.start
          for part in line.split(separator: "<").dropFirst(line.hasPrefix("<") ? 0 : 1) {
            let time = try #require(units(part.prefix { $0 != ">" }, perSecond: 1000))
            #expect(time > last && time < cue.end)
            last = time
          }
        }
      }
    }
  }

  @Test func karaokeAddsUpToItsCue() throws {
    var numbers = RandomNumbers(seed: 10)
    for _ in 0..<40 {
      let text = try PlanExporter.text(of: plan(&numbers), as: .ass)
      for line in text.split(separator: "\n") where line.hasPrefix("Dialogue") {
        let fields = line.split(separator: ",")
        let start = try #require(units(fields[1], perSecond: 100))
        let end = try #require(units(fields[2], perSecond: 100))
        let parts = line.components(separatedBy: "{\\k").dropFirst()
        #expect(parts.compactMap { Int($0.prefix { $0 != "}" }) }.reduce(0, +) == end - start)
      }
    }
  }
}
