import FoundationEssentials
import InkExport
import InkPlan
import InkTime
import TestSupport
import Testing

/// ffmpeg reads what is written: every cue, its times and its text.
@Suite struct SubtitleToolTests {
  private func run(_ vector: [String], in folder: TemporaryFolder) throws -> String {
    let outcome = try RunProgram.run(vector, in: folder.path)
    #expect(outcome.status == 0 && outcome.standardError.isEmpty, "\(vector): \(outcome.standardError)")
    return outcome.text
  }

  private struct Report: Decodable {
    struct Packet: Decodable { let pts_time: String, duration_time: String }
    let packets: [Packet]
  }

  @Test(arguments: [(ExportFormat.srt, 0.001), (.vtt, 0.001), (.ass, 0.01)])
  func ffmpegReadsEveryCueAtItsTime(format: ExportFormat, unit: Double) throws {
    let plan = SamplePlan.measured
    let folder = try TemporaryFolder()
    let name = "sample.\(format.rawValue)"
    try folder.write(try PlanExporter.text(of: plan, as: format), to: name)
    let json = try run(["ffprobe", "-v", "error", "-show_packets", "-of", "json", name], in: folder)
    let packets = try JSONDecoder().decode(Report.self, from: Data(json.utf8)).packets
    try #require(packets.count == plan.cues.count)
    for (packet, cue) in zip(packets, plan.cues) {
      let start = try #require(Double(packet.pts_time))
      let length = try #require(Double(packet.duration_time))
      #expect(abs(start - cue.start.seconds) <= unit / 2 + 1e-9)
      #expect(abs(start + length - cue.end.seconds) <= unit / 2 + 1e-9)
    }
  }

  /// ffmpeg turns every form into ASS, of whose text what is shown must be that of the cues.
  @Test(arguments: [ExportFormat.srt, .vtt, .ass])
  func ffmpegReadsEveryWordAsItIs(format: ExportFormat) throws {
    let plan = SamplePlan.measured
    let folder = try TemporaryFolder()
    let name = "sample.\(format.rawValue)"
    try folder.write(try PlanExporter.text(of: plan, as: format), to: name)
    let ass = try run(["ffmpeg", "-v", "error", "-i", name, "-c:s", "ass", "-f", "ass", "-"], in: folder)
      .replacing("\r\n", with: "\n")
    let texts = ass.components(separatedBy: "\nDialogue: ").dropFirst().map { line in
      shown(
        line.components(separatedBy: "\n")[0].split(
          separator: ",",
          maxSplits: 9,
          omittingEmptySubsequences: false
        )
      )
    }
    let wanted = plan.cues.map { cue in
      cue.lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n")
    }
    // ffmpeg takes braces in SubRip for markup, however they are written.
    #expect(texts == (format == .srt ? wanted.map { $0.replacing("{\\an8}", with: "") } : wanted))
  }

  /// The text of an ASS event without its tags, as it appears on screen.
  private func shown(_ fields: [Substring]) -> String {
    var text = ""
    var rest = Substring(fields.count > 9 ? fields[9] : "").unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\" where rest.first == "N":
        rest.removeFirst()
        text += "\n"
      case "\\" where rest.first == "{" || rest.first == "}":
        text.unicodeScalars.append(rest.removeFirst())
      case "{":
        while let next = rest.popFirst(), next != "}" {}
      case "\u{2060}", "\r", "\u{200E}", "\u{202A}"..."\u{202C}": break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  @Test func ffmpegReadsChapters() throws {
    let plan = SamplePlan.measured
    let folder = try TemporaryFolder()
    try folder.write(try PlanExporter.text(of: plan, as: .ffmetadata), to: "chapters.ffmeta")
    struct Chapters: Decodable {
      struct Chapter: Decodable {
        let time_base: String
        let start: Int
        let end: Int
        let tags: [String: String]
      }
      let chapters: [Chapter]
    }
    let json = try run(
      ["ffprobe", "-v", "error", "-f", "ffmetadata", "-show_chapters", "-of", "json", "chapters.ffmeta"],
      in: folder
    )
    let chapters = try JSONDecoder().decode(Chapters.self, from: Data(json.utf8)).chapters
    #expect(chapters.count == 5)
    #expect(chapters.first?.start == 0 && chapters.last?.end == Int(plan.duration.count))
    #expect(chapters.allSatisfy { $0.time_base == "1/48000" })
    #expect(chapters[2].tags["title"] == "The eyes")
    #expect(chapters[0].tags["title"] == "Did you know? 1 < 2 & <i>this</i>…")
    for (chapter, next) in zip(chapters, chapters.dropFirst()) { #expect(chapter.end == next.start) }
  }

  /// libass draws the karaoke: the word that is spoken, and those before it, in the highlight colour.
  @Test func libassDrawsWhatTheStyleSays() throws {
    let folder = try TemporaryFolder()
    let plan = SamplePlan.measured
    try folder.write(try PlanExporter.text(of: plan, as: .ass), to: "sample.ass")
    let cue = plan.cues[0]
    let time = (cue.start.seconds + cue.end.seconds) / 2
    let outcome = try RunProgram.run(
      [
        "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=black:s=960x540:r=30:d=\(time + 0.5)", "-vf",
        "subtitles=sample.ass", "-ss", "\(time)", "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24",
        "-",
      ],
      in: folder.path
    )
    try #require(outcome.status == 0 && outcome.output.count == 960 * 540 * 3)
    var (white, yellow) = (0, 0)
    for index in stride(from: 0, to: outcome.output.count, by: 3) {
      let (red, green, blue) = (outcome.output[index], outcome.output[index + 1], outcome.output[index + 2])
      if red > 230, green > 230, blue > 230 { white += 1 }
      if red > 230, (190...225).contains(green), blue < 110 { yellow += 1 }
    }
    #expect(white > 500 && yellow > 500, "\(white) white, \(yellow) yellow")
  }
}
