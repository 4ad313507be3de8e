import InkMedia
import InkMessages
import InkPlan
import InkRender
import Testing

/// A cue as it is drawn on a canvas of 270x480 pixels.
private struct DrawnCue {
  static let video = Scene.video(width: 270, height: 480, margin: 20)
  static let style = Scene.style(size: 24)

  let text: PlacedText
  /// 0xaarrggbb, premultiplied; row after row.
  let pixels: [UInt32]

  init(_ cue: Cue, word: Int?) throws { try self.init([cue], 0, word: word) }

  /// One of the cues of a video.
  init(_ cues: [Cue], _ index: Int, word: Int?, language: String? = nil) throws {
    let canvas = try Canvas(width: DrawnCue.video.width, height: DrawnCue.video.height)
    var plan = Scene.plan(cues, duration: 100, video: DrawnCue.video, style: DrawnCue.style)
    if let language {
      plan.speech = [Scene.speech(language)]
      for index in cues.indices { plan.cues[index].speech = 0 }
    }
    text = try SubtitleTypesetter(plan).typeset(index)
    let mark = word.map { WordMark(word: $0) }
    try text.layout.drawBehind(on: canvas, at: text.origins, mark: mark)
    try text.layout.drawText(on: canvas, at: text.origins, mark: mark)
    pixels = canvas.copy(PixelRectangle(x: 0, y: 0, width: canvas.width, height: canvas.height))
  }

  /// Where pixels are like this: the smallest ranges of columns and rows; `nil` where none is.
  func bounds(where matches: (UInt32) -> Bool) -> (x: ClosedRange<Int>, y: ClosedRange<Int>)? {
    let width = DrawnCue.video.width
    var (left, right, first, last) = (width, -1, 0, 0)
    for (index, pixel) in pixels.enumerated() where matches(pixel) {
      if right < 0 { first = index }
      (left, right, last) = (min(left, index % width), max(right, index % width), index)
    }
    return right < 0 ? nil : (left...right, (first / width)...(last / width))
  }

  func count(where matches: (UInt32) -> Bool) -> Int { pixels.count(where: matches) }
}

private func isDrawn(_ pixel: UInt32) -> Bool { pixel >> 24 > 0 }
private func isHighlight(_ pixel: UInt32) -> Bool { pixel == 0xffff_d23f }
private func isText(_ pixel: UInt32) -> Bool { pixel == 0xffff_ffff }
/// Neither the text's white nor the outline's black nor a grey between them.
private func isColored(_ pixel: UInt32) -> Bool {
  let channels = [pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255].map(Int.init)
  return (channels.max() ?? 0) - (channels.min() ?? 0) > 40
}

@Suite struct TypesettingTests {
  static let texts = [
    ["The mantis shrimp", "punches faster"], ["I"], ["مرحبا بالعالم", "سلام world"], ["Wow 🦐 👩‍🚀 emoji"],
    ["Donaudampfschifffahrtsgesellschaftskapitän"], [String(repeating: "longword", count: 40)],
    ["नमस्ते दुनिया"], ["שלום עולם"], ["jÅgÇ fjord ĝ"], (0..<40).map { "line \($0)" }, ["🦐"],
  ]

  @Test(arguments: texts, Cue.Position.allCases)
  func nothingIsDrawnBeyondTheMargins(lines: [String], position: Cue.Position) throws {
    let alignment = Cue.Alignment.allCases[lines.joined().utf8.count % 3]
    let drawn = try DrawnCue(Scene.cue(lines, position: position, alignment: alignment), word: 0)
    let bounds = try #require(drawn.bounds(where: isDrawn))
    let (video, margin) = (DrawnCue.video, 20)
    // One pixel for the rounding of the origin.
    #expect(bounds.x.lowerBound >= margin - 1 && bounds.x.upperBound <= video.width - margin)
    #expect(bounds.y.lowerBound >= margin - 1 && bounds.y.upperBound <= video.height - margin)
    let rectangle = drawn.text.rectangle
    #expect(bounds.x.lowerBound >= rectangle.x && bounds.x.upperBound < rectangle.x + rectangle.width)
    #expect(bounds.y.lowerBound >= rectangle.y && bounds.y.upperBound < rectangle.y + rectangle.height)
  }

  @Test(arguments: texts)
  func highlightingMovesNothing(lines: [String]) throws {
    let cue = Scene.cue(lines)
    let plain = try DrawnCue(cue, word: nil)
    #expect(plain.bounds(where: isHighlight) == nil)
    for word in 0..<min(cue.lines.joined().count, 4) {
      let highlighted = try DrawnCue(cue, word: word)
      #expect(zip(plain.pixels, highlighted.pixels).allSatisfy { $0 >> 24 == $1 >> 24 })
    }
  }

  @Test func onlyTheCurrentWordChanges() throws {
    let cue = Scene.cue(["The mantis shrimp"])
    let states = try [nil, 0, 1, 2].map { try DrawnCue(cue, word: $0) }
    var columns: [ClosedRange<Int>] = []
    for state in states.dropFirst() {
      #expect(state.count(where: isHighlight) > 50)
      let changed = state.pixels.indices.filter { state.pixels[$0] != states[0].pixels[$0] }
        .map { $0 % DrawnCue.video.width }
      columns.append(try #require(changed.min())...(try #require(changed.max())))
    }
    #expect(columns[0].upperBound < columns[1].lowerBound && columns[1].upperBound < columns[2].lowerBound)
  }

  @Test(arguments: ["שלום עולם", "سلام عليكم"])
  func wordsRunFromRightToLeft(text: String) throws {
    let first = try #require(try DrawnCue(Scene.cue([text]), word: 0).bounds(where: isColored))
    let second = try #require(try DrawnCue(Scene.cue([text]), word: 1).bounds(where: isColored))
    #expect(first.x.lowerBound > second.x.upperBound)
  }

  /// The first word of the text, of Latin letters, is where lines of the language start.
  @Test(arguments: [
    ("C++ היא", "he"), ("Swift یک", "fa"), ("Swift زبان", "ur"), ("Swift لغة", "ar"), ("C++ היא שפה", "en"),
  ])
  func theLanguageSaysWhereALineStarts(text: String, language: String) throws {
    let cue = Scene.cue([text], language: language)
    let first = try #require(try DrawnCue(cue, word: 0).bounds(where: isColored))
    let second = try #require(try DrawnCue(cue, word: 1).bounds(where: isColored))
    #expect(first.x.lowerBound > second.x.upperBound)
    var other = cue
    other.direction = nil
    let left = try #require(try DrawnCue(other, word: 0).bounds(where: isColored))
    let right = try #require(try DrawnCue(other, word: 1).bounds(where: isColored))
    #expect(left.x.upperBound < right.x.lowerBound)
  }

  @Test(arguments: ["left", "سلام"])
  func alignmentIsTheSameInBothDirections(text: String) throws {
    let left = try #require(
      try DrawnCue(Scene.cue([text, "a \(text) a"], alignment: .left), word: nil).bounds(where: isDrawn)
    )
    let right = try #require(
      try DrawnCue(Scene.cue([text, "a \(text) a"], alignment: .right), word: nil).bounds(where: isDrawn)
    )
    #expect((19...22).contains(left.x.lowerBound))
    #expect((247...250).contains(right.x.upperBound))
  }

  @Test func arabicLettersAreJoined() throws {
    func width(_ text: String) throws -> Int {
      try #require(try DrawnCue(Scene.cue([text]), word: nil).bounds(where: isText)).x.count
    }
    let nonJoiner = "\u{200C}"
    #expect(try width("بحث") < width(["ب", "ح", "ث"].joined(separator: nonJoiner)) * 9 / 10)
  }

  @Test func emojiKeepTheirColoursWhenHighlighted() throws {
    let cue = Scene.cue(["🦐 red"])
    let (plain, highlighted) = (try DrawnCue(cue, word: 1), try DrawnCue(cue, word: 0))
    let middle = DrawnCue.video.width / 2 - 15
    func emoji(_ drawn: DrawnCue) -> [UInt32] {
      drawn.pixels.enumerated().filter { $0.offset % DrawnCue.video.width < middle }.map(\.element)
    }
    #expect(emoji(plain) == emoji(highlighted))
    #expect(emoji(plain).count(where: isColored) > 80)
  }

  @Test func wideTextIsDrawnSmallerAndStaysOnItsLines() throws {
    let short = try DrawnCue(Scene.cue(["mantis"]), word: nil)
    let wide = try DrawnCue(Scene.cue(["the mantis shrimp can"]), word: nil)
    let bounds = try #require(wide.bounds(where: isDrawn))
    #expect(bounds.x.count > 210)
    #expect(wide.text.layout.lines.count == 1)
    #expect(wide.text.layout.edge < short.text.layout.edge)
  }

  @Test func controlCharactersAreSpaces() throws {
    let cue = Scene.cue(["a"])
    var hostile = cue
    hostile.lines = [[SpokenWord(text: "a\u{0}b\nc\u{2028}d\u{2029}e", start: .zero, end: .zero)]]
    let drawn = try DrawnCue(hostile, word: 0)
    let (line, lines) = (try DrawnCue(cue, word: 0).text.layout.lines, drawn.text.layout.lines)
    #expect(lines.count == 1)
    #expect(lines[0].width > line[0].width * 4)
  }

  @Test func aTextThatHasNoPlaceIsRefused() throws {
    for length in [4_000, 1_000_000] {
      let cue = Scene.cue([String(repeating: "W", count: length)])
      #expect {
        let video = Scene.video(width: 64, height: 64, margin: 4)
        _ = try SubtitleTypesetter(Scene.plan([cue], duration: 1, video: video, style: Scene.style(size: 12)))
          .typeset(0)
      } throws: {
        ($0 as? MediaError)?.kind == .request
      }
    }
  }

  // MARK: Baselines

  /// Cues whose every line ends with a word `x`, by which its baseline is found: with and without ascenders and
  /// descenders, emoji, and scripts of other fonts.
  private static let lineTexts = [
    "x", "moon x", "gypsy jog x", "ÅÉ x", "wow 🦐 x", "नमस्ते x", "สวัสดี x", "日本語 x", "မြန်မာ x", "ظلم x",
  ]

  @Test(arguments: Cue.Position.allCases)
  func baselinesStandStill(position: Cue.Position) throws {
    let ones = Self.lineTexts.map { [$0] }
    let twos = zip(Self.lineTexts, Self.lineTexts.reversed()).map { [$0, $1] }
    let cues = (ones + twos).enumerated().map { index, lines in
      Scene.cue(lines, start: Double(index), end: Double(index + 1), position: position)
    }
    var (edges, spacings): ([Int: [[String]]], [Int: [[String]]]) = ([:], [:])
    for (index, cue) in cues.enumerated() {
      func baseline(ofLine line: Int) throws -> Int {
        let word = cue.lines[...line].joined().count - 1
        return try #require(try DrawnCue(cues, index, word: word).bounds(where: isHighlight)).y.upperBound
      }
      let last = cue.lines.count - 1
      let texts = cue.lines.map { $0.map(\.text).joined(separator: " ") }
      edges[try baseline(ofLine: position == .top ? 0 : last), default: []].append(texts)
      if last > 0 { spacings[try baseline(ofLine: 1) - baseline(ofLine: 0), default: []].append(texts) }
    }
    #expect(edges.count == 1, "\(edges)")
    #expect(spacings.count == 1, "\(spacings)")
  }

  @Test func linesAreAsFarApartAsTheirOwnFontAsks() throws {
    func spacing(_ lines: [String]) throws -> Int {
      let origins = try DrawnCue(Scene.cue(lines), word: nil).text.origins
      return origins[1].y - origins[0].y
    }
    let plain = try spacing(["moon", "moon"])
    #expect(try spacing(["gypsy 🦐", "ÅÉ 日本"]) == plain)
    #expect((28...31).contains(plain))
  }

  // MARK: One size

  @Test func allCuesOfAVideoHaveOneSize() throws {
    let cues = [
      Scene.cue(["mantis x"], start: 0, end: 1), Scene.cue(["WWWW WWWW x"], start: 1, end: 2),
      Scene.cue(["Donaudampfschifffahrtsgesellschaft x"], start: 2, end: 3),
      Scene.cue(["日本語 x"], start: 3, end: 4),
    ]
    let heights = try cues.indices.map { index in
      let word = cues[index].lines.joined().count - 1
      return try #require(try DrawnCue(cues, index, word: word).bounds(where: isHighlight)).y.count
    }
    let alone = try #require(try DrawnCue([cues[0]], 0, word: 1).bounds(where: isHighlight)).y.count
    #expect((heights.max() ?? 0) - (heights.min() ?? 0) <= 1, "\(heights)")
    #expect(heights[0] <= alone && heights[0] * 10 >= alone * 6)
  }

  @Test(arguments: [
    ("Donaudampfschifffahrtsgesellschaft", "de"), ("Antidisestablishmentarianisms", "en-US"),
    ("anticonstitutionnellementanticonstitutionnel", "fr"),
    ("Grundstücksverkehrsgenehmigungszuständigkeitsübertragung", "xx"),
  ])
  func aWordThatIsWiderThanALineIsBrokenWithAHyphen(word: String, language: String) throws {
    let drawn = try DrawnCue([Scene.cue([word])], 0, word: nil, language: language)
    let lines = drawn.text.layout.lines
    #expect(lines.count > 1)
    for (line, origin) in zip(lines, drawn.text.origins).dropLast() {
      // The last thing in the line is thin, and above the baseline.
      let end = origin.x + Int(line.right) - 3
      let rows = (origin.y - 24..<origin.y + 6).filter {
        drawn.pixels[$0 * DrawnCue.video.width + end] == 0xffff_ffff
      }
      #expect((1...5).contains(rows.count) && (rows.last ?? .max) < origin.y - 3, "\(word): \(rows)")
    }
  }
}
