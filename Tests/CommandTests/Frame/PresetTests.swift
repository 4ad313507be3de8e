import InkPlan
import InkTime
import TestSupport
import Testing

/// What each preset of subtitles makes of the current word, in drawn frames.
@Suite struct PresetTests {
  private let shop: Sandbox
  private static let (width, height) = (270, 480)

  init() throws {
    shop = try Sandbox()
    try shop.folder.write("[tts]Hum hum hum hum.[/tts]\n", to: "s.inkslop")
  }

  private enum Ink: Hashable {
    case white, highlight, box, other

    /// Boxes are 70 % black over a blue ground.
    init(_ pixel: ArraySlice<UInt8>) {
      let (red, green, blue) = (
        Int(pixel.first ?? 0), Int(pixel.dropFirst().first ?? 0), Int(pixel.last ?? 0)
      )
      self =
        switch (red, green, blue) {
        case (230..., 230..., 230...): .white
        case (230..., 180...230, 30...110): .highlight
        case (...30, ...30, 60...95): .box
        default: .other
        }
    }
  }

  /// The rows and the number of pixels of each ink, while the second word of the first caption is spoken.
  private func frame(_ preset: String) throws -> [Ink: (rows: Range<Int>, count: Int)] {
    try shop.folder.write(#"{"subtitles": {"preset": "\#(preset)"}}"#, to: "inkreel.json")
    let cue = try #require(try shop.measuredPlan(of: "s.inkslop").cues.first)
    let words = cue.lines.joined().map { ($0.start.seconds + $0.end.seconds) / 2 }
    try #require(words.count > 1)
    let size = ["--resolution", "\(Self.width)x\(Self.height)", "--background", "#0000ff"]
    let outcome = try shop.run(["frame", "s.inkslop", "\(words[1])s", "-o", "f.png"] + size)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let pixels = try shop.tool(
      "ffmpeg",
      "-v",
      "error",
      "-i",
      "f.png",
      "-f",
      "rawvideo",
      "-pix_fmt",
      "rgb24",
      "-"
    )
    var found: [Ink: (rows: Range<Int>, count: Int)] = [:]
    for index in 0..<Self.width * Self.height {
      let (ink, row) = (Ink(pixels[3 * index..<3 * index + 3]), index / Self.width)
      let (rows, count) = found[ink] ?? (row..<row, 0)
      found[ink] = (min(rows.lowerBound, row)..<row + 1, count + 1)
    }
    return found
  }

  @Test func cleanColoursTheCurrentWordAlone() throws {
    let found = try frame("clean")
    let (white, current) = (try #require(found[.white]), try #require(found[.highlight]))
    // All words are the same.
    #expect(current.count < white.count && white.count < current.count * 6)
    #expect(abs(current.rows.count - white.rows.count) <= 2)
    // The edges of outlines have the colour of a box too.
    #expect((found[.box]?.count ?? 0) * 2 < white.count)
  }

  @Test func aBoxLiesUnderTheWords() throws {
    let found = try frame("box")
    let (white, box) = (try #require(found[.white]), try #require(found[.box]))
    #expect(found[.highlight] != nil && box.count > white.count)
    #expect(box.rows.lowerBound < white.rows.lowerBound && white.rows.upperBound < box.rows.upperBound)
  }

  @Test func karaokeKeepsWhatHasBeenSaid() throws {
    let (clean, karaoke) = (try frame("clean"), try frame("karaoke"))
    let (alone, filled) = (try #require(clean[.highlight]), try #require(karaoke[.highlight]))
    // The first word and half of the second.
    #expect(filled.count * 10 > alone.count * 12 && filled.count * 10 < alone.count * 18)
  }

  @Test func popEnlargesTheCurrentWord() throws {
    let found = try frame("pop")
    let (white, current) = (try #require(found[.white]), try #require(found[.highlight]))
    #expect(Double(current.rows.count) > 1.08 * Double(white.rows.count))
  }

  @Test func shownTextsAreNotSetInCapitalsOrInBoxes() throws {
    try shop.folder.write("[style duration=\"1s\"]hum[/style]\n", to: "t.inkslop")
    var frames: Set<[UInt8]> = []
    for preset in ["clean", "box", "karaoke", "pop"] {
      try shop.folder.write(#"{"subtitles": {"preset": "\#(preset)"}}"#, to: "inkreel.json")
      try shop.succeed("frame", "t.inkslop", "0s", "-o", "f.png", "--resolution", "270x480")
      frames.insert(try shop.folder.read("f.png"))
    }
    #expect(frames.count == 1)
  }
}
