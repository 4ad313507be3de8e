import InkCompiler
import InkPlan
import InkText
import InkTime
import Testing

/// The layers of scripts: order, dissolves, places, and what the camera moves.
@Suite struct LayerTests {
  private static let compiler = Compiler(PlanOptions(generator: "tests"))

  private static func plan(_ text: String, known: Bool = true) -> RenderPlan {
    let checked = compiler.check(SourceText(name: "case", text: text)) { name, _ in .found(name) }
    let facts: [String: FileContent] =
      known
      ? [
        "a.png": picture(400, 300), "b.png": picture(300, 300), "c.png": picture(1080, 1920),
        "sea.mp4": picture(1920, 1080, lasting: 20), "clip.mp4": picture(1920, 1080, lasting: 2),
        "calm.opus": FileContent(size: 1, sha256: hash, duration: Ticks(seconds: 30)),
      ] : [:]
    return compiler.plan(checked, facts: facts).plan
  }

  private static let hash = String(repeating: "0", count: 64)

  private static func picture(_ width: Int, _ height: Int, lasting seconds: Double = 0) -> FileContent {
    FileContent(
      size: 1,
      sha256: hash,
      duration: Ticks(seconds: seconds),
      pictureDuration: Ticks(seconds: seconds),
      picture: PictureFacts(width: width, height: height, matrix: "gbr", isFullRange: true)
    )
  }

  /// `a 0–3 held 4`, back to front.
  private static func shown(_ text: String) -> [String] {
    let plan = plan(text)
    #expect(PlanValidator(plan).firstIssue() == nil)
    return plan.layers.map { layer in
      let name = layer.file.map { plan.files[$0].path.split(separator: ".")[0] } ?? "card"
      let held = layer.heldUntil.map { " held \($0.seconds)" } ?? ""
      return "\(name) \(layer.start.seconds)–\(layer.end.seconds)\(held)"
    }
  }

  // MARK: Order

  @Test func whatStartsLaterIsInFront() {
    #expect(
      LayerTests.shown(
        "[image file=\"a.png\" start=\"5s\" duration=\"2s\"/][video file=\"sea.mp4\"/][pause duration=\"9s\"/]"
      )
        == ["sea 0.0–9.0", "a 5.0–7.0"]
    )
    #expect(
      LayerTests.shown(
        "[image file=\"b.png\" position=\"top\"/][image file=\"a.png\"/][pause duration=\"1s\"/]"
      )
        == ["a 0.0–1.0", "b 0.0–1.0"]
    )
    #expect(
      LayerTests.shown("[image file=\"a.png\"][image file=\"b.png\"][pause duration=\"1s\"/][/image][/image]")
        == ["a 0.0–1.0", "b 0.0–1.0"]
    )
  }

  @Test func aCutawayDoesNotEndTheBackground() {
    let text =
      "[video file=\"sea.mp4\"/][pause duration=\"1s\"/][image file=\"a.png\" duration=\"3s\"/][pause duration=\"1s\"/]"
    #expect(LayerTests.shown(text) == ["sea 0.0–5.0", "a 1.0–4.0"])
  }

  @Test func aFileThatEndsEarlyIsGone() {
    #expect(LayerTests.shown("[video file=\"clip.mp4\"/][pause duration=\"5s\"/]") == ["clip 0.0–2.0"])
    #expect(
      LayerTests.shown("[video file=\"clip.mp4\" fit=\"loop\"/][pause duration=\"5s\"/]") == ["clip 0.0–5.0"]
    )
  }

  // MARK: Dissolves

  @Test(arguments: [
    (
      "[image file=\"a.png\" duration=\"3s\"/][image file=\"b.png\" duration=\"3s\" fade-in=\"1s\"/]",
      ["a 0.0–3.0 held 4.0", "b 3.0–6.0"]
    ),
    (
      "[image file=\"a.png\" duration=\"3s\"/][image file=\"b.png\" duration=\"1s\" fade-in=\"2s\"/]",
      ["a 0.0–3.0 held 3.5", "b 3.0–4.0"]
    ),
    (
      "[music file=\"calm.opus\"][image file=\"a.png\" duration=\"2s\"/][/music]"
        + "[zoom][image file=\"b.png\" duration=\"2s\" fade-in=\"500ms\"/][/zoom]",
      ["a 0.0–2.0 held 2.5", "b 2.0–4.0"]
    ),
    (
      "[image file=\"a.png\" id=\"a\" duration=\"2s\"/][pause duration=\"3s\"/]"
        + "[image file=\"b.png\" start=\"a.end\" duration=\"1s\" fade-in=\"400ms\"/]",
      ["a 0.0–2.0 held 2.4", "b 2.0–3.0"]
    ),
    (
      "[image file=\"a.png\" duration=\"2s\"/][pause duration=\"500ms\"/][image file=\"b.png\" duration=\"2s\" fade-in=\"1s\"/]",
      ["a 0.0–2.0", "b 2.5–4.5"]
    ),
    (
      "[image file=\"a.png\" duration=\"2s\" fade-out=\"1s\"/][image file=\"b.png\" duration=\"2s\" fade-in=\"1s\"/]",
      ["a 0.0–2.0", "b 2.0–4.0"]
    ),
    (
      "[image file=\"a.png\"][pause duration=\"1s\"/][image file=\"b.png\" duration=\"2s\" fade-in=\"1s\"/][pause duration=\"1s\"/][/image]",
      ["a 0.0–4.0", "b 1.0–3.0"]
    ),
    (
      "[image file=\"a.png\" position=\"top\" duration=\"3s\"/][image file=\"b.png\" duration=\"3s\" fade-in=\"1s\"/]",
      ["b 3.0–6.0", "a 0.0–3.0"]
    ),
    (
      // Of several new ones, the fade of the front one counts.
      "[image file=\"a.png\" duration=\"3s\" id=\"a\"/][image file=\"b.png\" duration=\"3s\" fade-in=\"1s\"/]"
        + "[image file=\"c.png\" start=\"a.end\" duration=\"3s\" fade-in=\"200ms\"/]",
      ["a 0.0–3.0 held 3.2", "b 3.0–6.0", "c 3.0–6.0"]
    ),
  ])
  func picturesAreHeldWhileOthersFadeIn(text: String, layers: [String]) {
    #expect(LayerTests.shown(text) == layers)
  }

  @Test func aDissolveHasItsPictures() throws {
    let plan = LayerTests.plan(
      "[image file=\"a.png\" duration=\"3s\"/][image file=\"b.png\" duration=\"3s\" fade-in=\"1s\"/]"
    )
    let dissolve = try #require(plan.dissolves.first)
    #expect(plan.dissolves.count == 1 && dissolve.held == [0] && dissolve.new == [1])
    #expect(dissolve.share(at: Ticks(seconds: 3.25)) == 16_384)
    #expect(plan.duration == Ticks(seconds: 6))
  }

  // MARK: Places

  private static func place(_ parameters: String, file: String = "a.png") -> String {
    let layer = plan("[image file=\"\(file)\" \(parameters) duration=\"1s\"/]").layers[0]
    func text(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
      "\(Int(x)) \(Int(y)) \(Int(width))x\(Int(height))"
    }
    let (box, all) = (layer.box, layer.rectangle)
    return text(all.x, all.y, all.width, all.height)
      + (layer.isOverlay
        ? " in " + text(Double(box.x), Double(box.y), Double(box.width), Double(box.height)) : "")
  }

  /// The frame is 1080 by 1920, the picture four by three; the margins are 90 and 340.
  @Test(arguments: [
    ("", "-740 0 2560x1920"),
    ("scale=\"contain\"", "0 555 1080x810"),
    ("scale=\"stretch\"", "0 0 1080x1920"),
    ("position=\"center\"", "324 798 432x324 in 324 798 432x324"),
    ("position=\"top-left\" width=\"540\"", "90 340 540x405 in 90 340 540x405"),
    ("position=\"bottom-right\" height=\"300\"", "590 1280 400x300 in 590 1280 400x300"),
    ("position=\"50% 20%\" width=\"50%\"", "270 303 540x405 in 270 303 540x405"),
    ("width=\"200%\"", "-540 150 2160x1620 in 0 150 1080x1620"),
    ("width=\"400\" height=\"400\"", "340 810 400x300 in 340 810 400x300"),
    ("width=\"400\" height=\"400\" scale=\"cover\"", "273 760 534x400 in 340 760 400x400"),
    ("width=\"400\" height=\"400\" scale=\"stretch\"", "340 760 400x400 in 340 760 400x400"),
  ])
  func picturesAreWhereTheScriptSays(parameters: String, place: String) {
    #expect(LayerTests.place(parameters) == place)
  }

  @Test func onlyAContainedFullFramePictureHasAFill() {
    let fills = [
      "", "scale=\"contain\"", "scale=\"contain\" fill=\"navy\"", "scale=\"contain\" fill=\"none\"",
      "width=\"50%\"",
    ].map {
      LayerTests.plan("[image file=\"a.png\" \($0) duration=\"1s\"/]").layers[0].fill
    }
    #expect(fills == [nil, .blur, .color(Color(rgba: 0x000080FF)), LayerFill.none, nil])
  }

  /// A plan without facts lists what it does not know, and lays the rest out.
  @Test func whatIsUnknownIsListed() {
    let plan = LayerTests.plan(
      "[image file=\"a.png\" duration=\"1s\"/][ai-image prompt=\"x\" duration=\"1s\"/]",
      known: false
    )
    #expect(plan.unknown == [UnknownFact(element: 0, fact: .size)])
    #expect(plan.layers.map(\.kind) == [.image, .card] && plan.layers[1].prompt == "x")
    #expect(plan.layers[0].rectangle == LayerRectangle(x: 0, y: 0, width: 1080, height: 1920))
    #expect(PlanValidator(plan).firstIssue() == nil)
  }

  // MARK: Camera

  private static func moves(_ tag: String) -> String {
    let move = plan(
      "[\(tag)][image file=\"a.png\" duration=\"1s\"/][/zoom]".replacing(
        "zoom]",
        with: "\(tag.split(separator: " ")[0])]"
      )
    ).cameraMoves[0]
    return "\(move.from) \(move.to) \(move.easing.rawValue)"
  }

  @Test(arguments: [
    ("zoom", "1.0 1.15 ease-in-out"), ("zoom amount=\"-15%\"", "1.15 1.0 ease-in-out"),
    ("zoom from=\"1.3\"", "1.3 1.0 ease-in-out"), ("zoom to=\"130%\"", "1.0 1.3 ease-in-out"),
    ("pan", "-0.05 0.05 ease-in-out"), ("pan amount=\"-20%\"", "0.1 -0.1 ease-in-out"),
    ("tilt to=\"-5%\"", "0.0 -0.05 ease-in-out"), ("tilt from=\"+0.1\" easing=\"linear\"", "0.1 0.0 linear"),
    ("shake", "0.01 0.01 ease-in-out"), ("shake from=\"3%\"", "0.03 0.0 ease-in-out"),
  ])
  func ofTwoEndsTheOneLeftOutIsRest(tag: String, move: String) {
    #expect(LayerTests.moves(tag) == move)
  }

  @Test func aCameraMovesWhatIsShownDuringIt() {
    let plan = LayerTests.plan(
      "[video file=\"sea.mp4\"/][pause duration=\"1s\"/][zoom][pan][image file=\"a.png\" position=\"top\" duration=\"1s\"/]"
        + "[/pan][/zoom][image file=\"b.png\" duration=\"1s\"/][shake][pause duration=\"1s\"/][/shake]"
    )
    let names = plan.layers.map { plan.files[$0.file ?? 0].path }
    #expect(names == ["sea.mp4", "b.png", "a.png"])
    #expect(plan.layers.map(\.cameraMoves) == [[0, 1, 2], [], []])
  }

  @Test func aCameraWithNothingToMoveIsReported() {
    let text =
      "[zoom][image file=\"a.png\" position=\"top\" duration=\"1s\"/][/zoom][pan][image file=\"a.png\" duration=\"1s\"/][/pan]"
    let checked = LayerTests.compiler.check(SourceText(name: "case", text: text)) { name, _ in .found(name) }
    let codes = LayerTests.compiler.plan(checked, facts: [:]).diagnostics.filter { $0.code == .idleCamera }
    #expect(codes.compactMap { $0.range?.start } == [0])
  }
}
