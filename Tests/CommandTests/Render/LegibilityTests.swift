import TestSupport
import Testing

/// The warnings about words on screen that are hard to read.
@Suite struct LegibilityTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
  }

  /// - Returns: What a render says on standard error.
  private func render(_ script: String, background: String = "black", _ options: String...) throws -> String {
    try shop.folder.write(script, to: "s.inkslop")
    let size = ["--resolution", "270x480", "--preset", "ultrafast", "--background", background]
    let outcome = try shop.run(["render", "s.inkslop", "-o", "v.mp4"] + size + options)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    return outcome.standardError
  }

  /// Black and white have 21:1; by WCAG's formula, `#949494` has 3.03:1 with white, and `#969696` 2.96:1.
  @Test(arguments: [("#949494", false), ("#969696", true), ("black", false), ("white", true)])
  func contrastIsThatOfLettersAndGround(color: String, isLow: Bool) throws {
    let said = try render(
      "[style outline=\"0\" color=\"\(color)\" duration=\"300ms\"]Words[/style]",
      background: "white"
    )
    #expect(said.contains("[low-contrast]") == isLow, "\(said)")
  }

  @Test(arguments: ["outline=\"6\"", "background=\"#000000d0\"", "outline=\"4\" background=\"white\""])
  func whatATextPutsBehindItsLettersCounts(style: String) throws {
    let said = try render(
      "[style color=\"white\" outline-color=\"black\" \(style) duration=\"300ms\"]Words[/style]",
      background: "white"
    )
    #expect(!said.contains("warning"), "\(said)")
  }

  @Test func aPictureThatGetsBrightUnderWordsIsFound() throws {
    let halves = TestPicture(width: 64, height: 400) { _, y in y < 200 ? .init(0, 0, 0) : .init(255, 255, 255)
    }
    _ = try shop.folder.picture(halves, "halves.png")
    let said = try render(
      """
      [style outline="0" color="white"]
      [tilt from="-45%" to="45%"][image file="halves.png" duration="4s"/][/tilt]
      [style start="0s" duration="4s"]Words[/style]
      [/style]
      """
    )
    #expect(said.contains("[low-contrast]"), "\(said)")
    // It starts well: the time is one at which the words lie over white.
    let time = said.split(separator: "at 0:0").dropFirst().first.flatMap { Double($0.prefix(5)) }
    #expect(time.map { $0 > 1 } == true, "\(said)")
  }

  @Test func wordsOverWordsAndOutsideTheSafeAreaAreFound() throws {
    let said = try render(
      """
      [style position="bottom" duration="300ms"]One[/style]
      [style position="bottom" duration="300ms" start="0s"]Two[/style]
      [style position="50% 1%" duration="300ms" start="0s"]Three[/style]
      """
    )
    #expect(said.contains("[overlapping-text]") && said.contains("this text lies over the text of line 1"))
    #expect(said.contains("s.inkslop:2:") && said.contains("[outside-safe-area]"))
    #expect(said.contains("s.inkslop:3:") && !said.contains("low-contrast"), "\(said)")
  }

  @Test func textsAndSubtitlesInTheirPlacesSayNothing() throws {
    let said = try render(
      """
      [style position="top"]Title[/style]
      [tts]Two words.[/tts]
      [style position="bottom" duration="300ms"]End[/style]
      """
    )
    #expect(!said.contains("warning"), "\(said)")
  }

  @Test func aTextOverSubtitlesIsFound() throws {
    let said = try render(
      """
      [style position="center"]Title[/style]
      [tts]Two words.[/tts]
      """
    )
    #expect(said.contains("this text lies over the subtitles of line 2"), "\(said)")
  }

  @Test func manyAreToldOfInShort() throws {
    let texts = (0..<8).map { _ in "[style duration=\"100ms\" outline=\"0\" color=\"black\"]Word[/style]\n" }
    let said = try render(texts.joined())
    #expect(said.split(separator: "[low-contrast]").count == 6)
    #expect(said.contains("the same is true of 3 more places"), "\(said)")
  }
}
