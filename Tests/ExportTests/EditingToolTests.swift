import FoundationEssentials
import InkExport
import InkPlan
import InkTime
import TestSupport
import Testing

/// The real readers of editing projects agree with the plan.
@Suite struct EditingToolTests {
  private struct Clip: Decodable, Equatable {
    let track: String
    let name: String
    let start: Double
    let length: Double
    let from: Double
    let address: String?
  }

  /// - Parameter adapter: `nil` for OpenTimelineIO's own format.
  private func clips(_ text: String, _ name: String, adapter: String?) throws -> [Clip] {
    let folder = try TemporaryFolder()
    try folder.write(text, to: name)
    let script = """
      import json, sys, opentimelineio as otio
      name, adapter = sys.argv[1], sys.argv[2] or None
      timeline = otio.adapters.read_from_file(name, adapter) if adapter else otio.adapters.read_from_file(name)
      clips = []
      for track in timeline.tracks:
          for clip in track.find_clips():
              place, source = clip.range_in_parent(), clip.source_range
              clips.append({"track": track.name, "name": clip.name,
                  "start": place.start_time.to_seconds(), "length": place.duration.to_seconds(),
                  "from": source.start_time.to_seconds(),
                  "address": getattr(clip.media_reference, "target_url", None)})
      print(json.dumps(clips))
      """
    let outcome = try RunProgram.run(
      ["python3", "-c", script, name, adapter ?? ""],
      environment: ["PYTHONPATH=\(Repository.path(".build/python"))"],
      in: folder.path
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return try JSONDecoder().decode([Clip].self, from: Data(outcome.output))
  }

  private func expect(_ clips: [Clip], agreeWith plan: RenderPlan, within slack: Double) throws {
    let sentences = plan.speech.flatMap(\.sentences)
    let speech = clips.prefix(sentences.count)
    try #require(speech.count == sentences.count)
    for (clip, item) in zip(speech, sentences) {
      #expect(abs(clip.start - item.start.seconds) <= slack, "\(clip)")
      #expect(abs(clip.start + clip.length - item.end.seconds) <= slack, "\(clip)")
      #expect(clip.address?.hasSuffix(item.clip.map { plan.files[$0].path } ?? "") ?? (item.clip == nil))
    }
    // The loop's repeats follow each other without a gap, each from the same place in the file.
    let music = clips.filter { $0.name == "loop 1.opus" }
    let item = plan.sounds[0]
    let turn = 200_001.0 / 48_000
    #expect(music.count == Int((item.range.end.seconds / turn).rounded(.up)) && music.count > 2)
    for (index, clip) in music.enumerated() {
      #expect(abs(clip.start - Double(index) * turn) <= slack)
      #expect(abs(clip.from - item.from.seconds) <= slack)
    }
    #expect(music.last.map { abs($0.start + $0.length - item.range.end.seconds) <= slack } == true)
    #expect(music.first?.address?.hasSuffix("/media/Cafe%CC%81%20%26%20co/loop%201.opus") == true)
    // Two sounds at the same time are on two tracks.
    let effects = clips.filter { $0.name == "pop.wav" }
    #expect(effects.count == 2 && effects[0].start == effects[1].start)
  }

  @Test(arguments: [SamplePlan.measured, SamplePlan.estimated])
  func openTimelineIOReadsEveryTimeExactly(plan: RenderPlan) throws {
    let text = try PlanExporter.text(of: plan, as: .otio)
    let clips = try clips(text, "sample.otio", adapter: nil)
    try expect(clips, agreeWith: plan, within: 1e-9)
    #expect(clips.map(\.track).filter { $0.hasPrefix("Effects") } == ["Effects", "Effects 2"])
  }

  @Test(arguments: [SamplePlan.measured, SamplePlan.estimated])
  func finalCutsFormIsReadToTheFrame(plan: RenderPlan) throws {
    let text = try PlanExporter.text(of: plan, as: .xmeml)
    let clips = try clips(text, "sample.xml", adapter: "fcp_xml")
    try expect(clips, agreeWith: plan, within: 0.5 / 30 + 1e-9)
  }

  @Test func meltPlaysTheSoundsWhereThePlanHasThem() throws {
    let folder = try TemporaryFolder()
    let plan = try playable(in: folder)
    try folder.write(try PlanExporter.text(of: plan, as: .mlt), to: "sample.mlt")
    try Melt.install(in: folder)
    let played = try RunProgram.run(
      [
        folder.file("melt"), "-quiet", "sample.mlt", "-consumer", "avformat:played.wav", "vn=1", "ar=48000",
        "ac=2",
        "real_time=-1",
      ],
      environment: ["SDL_AUDIODRIVER=dummy"],
      in: folder.path
    )
    #expect(played.status == 0, "\(played.standardError)")
    let decoded = try RunProgram.run(
      ["ffmpeg", "-v", "error", "-i", "played.wav", "-f", "s16le", "-ac", "1", "-ar", "48000", "-"],
      in: folder.path
    )
    let loudness = stride(from: 0, to: decoded.output.count - 1, by: 2).map { index in
      abs(Double(Int16(bitPattern: UInt16(decoded.output[index]) | UInt16(decoded.output[index + 1]) << 8)))
    }
    let frame = 1600
    #expect(abs(loudness.count - Int(plan.duration.count)) <= 2 * frame, "\(loudness.count)")
    func mean(_ range: Range<Int>) -> Double {
      let samples = loudness[range.clamped(to: loudness.indices)]
      return samples.reduce(0, +) / Double(max(1, samples.count))
    }
    for item in plan.speech {
      let (start, end) = (Int(item.start.count), Int(item.end.count))
      #expect(mean(start + 2 * frame..<end - 2 * frame) > 2000, "the words are heard")
      #expect(mean(end + 2 * frame..<end + 14_000) < 20, "the pause is silent")
    }
    // Half the gain of the others.
    let levels = plan.speech.map { mean(Int($0.start.count) + 2 * frame..<Int($0.end.count) - 2 * frame) }
    #expect((0.45...0.55).contains(levels[1] / levels[0]), "\(levels)")
  }

  /// The sample's speech with real sounds, and nothing else.
  private func playable(in folder: TemporaryFolder) throws -> RenderPlan {
    var plan = SamplePlan.measured
    plan.audio = []
    for item in plan.clips {
      let clip = item.file
      let name = "clip \(clip) & co.wav"
      let made = try RunProgram.run(
        [
          "ffmpeg", "-v", "error", "-f", "lavfi", "-i",
          "sine=frequency=440:sample_rate=48000:duration=\(item.range.length.seconds)", "-af",
          "volume=6",
          name,
        ],
        in: folder.path
      )
      #expect(made.status == 0, "\(made.standardError)")
      plan.files[clip].path = folder.file(name)
    }
    return plan
  }
}
