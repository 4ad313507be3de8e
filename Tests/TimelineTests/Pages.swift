import InkCompiler
import InkEstimate
import InkPlan
import InkText
import InkTime
import InkTimeline
import TestSupport

/// Pages as `inkreel timeline` makes them, of files that need not be there.
enum Pages {
  private static let options = PlanOptions(generator: "inkreel tests")
  private static let compiler = Compiler(options)
  private static let facts = [
    "music/Carefree.opus": FileContent(
      size: 208_599,
      sha256: String(repeating: "1f", count: 32),
      duration: Ticks(822_848)
    ),
    "sounds/pop": FileContent(
      size: 43_244,
      sha256: String(repeating: "2e", count: 32),
      duration: Ticks(21_600)
    ),
  ]

  static func make(_ source: SourceText) throws -> String {
    let checked = compiler.check(source) { name, _ in .found(name) }
    let (plan, diagnostics) = compiler.plan(checked, facts: facts)
    return try TimelinePage(
      plan: plan,
      script: checked,
      diagnostics: checked.diagnostics + diagnostics,
      length: plan.lengthRange(),
      costs: TimelineCosts(of: plan, script: checked, options: options, rate: .inkslop)
    ).html()
  }

  static func make(_ text: String) throws -> String { try make(SourceText(name: "test.inkslop", text: text)) }

  static func make(plan text: String) throws -> String {
    let checked = compiler.check(SourceText(name: "test.inkslop", text: text)) { name, _ in .found(name) }
    let plan = compiler.plan(checked, facts: facts).plan
    return try TimelinePage(
      plan: plan,
      script: nil,
      diagnostics: [],
      length: plan.lengthRange(),
      costs: TimelineCosts(of: plan, script: nil, options: options, rate: .inkslop)
    ).html()
  }

  /// A page in a file, for a browser to open.
  static func write(_ html: String, in folder: TemporaryFolder) throws -> String {
    try folder.write(html, to: "page.html")
  }

  /// What is between two texts, the first time.
  static func part(of page: String, from start: String, to end: String) -> String {
    guard let first = page.firstRange(of: start),
      let last = page[first.upperBound...].firstRange(of: end)
    else { return "" }
    return String(page[first.upperBound..<last.lowerBound])
  }

  /// Sixty lines, each a piece of narration under music.
  static let long =
    "[music file=\"music/Carefree.opus\" fit=\"loop\"]\n"
    + (2...60).map { "[tts]Line \($0) of this script.[/tts]\n" }.joined() + "[/music]\n"

  /// Every kind of element, overlaps, other scripts, and text that would like to be HTML.
  static let everything = """
    # A script with everything in it.
    [music file="music/Carefree.opus" volume="25%" fit="loop" fade-in="2s" fade-out="3s"]
    [video file="ocean.mp4" fit="loop"/]
    [tts id="opening" engine="kokoro_tts" voice="af_heart"]
    Three things that nobody told you about octopuses.
    [/tts]
    [pause duration="600ms"/]
    [zoom from="1" to="1.2"]
    [image file="shrimp.png" duration="3s" id="pic"/]
    [image file="crab.png" duration="3s" start="pic.start+1s"/]
    [/zoom]
    [sound file="sounds/pop" start="opening.end-200ms"/]
    [tts]One. They have [blue]three hearts[/blue]. [pause duration="400ms"/] Two of them stop. [laughs][/tts]
    [ai-video prompt="waves at night" duration="4s"/]
    [style color="yellow"]WATCH THIS[/style]
    [tts language="ar"]
    مرحبا بالعالم، هذا نص عربي 😀
    [/tts]
    [tts]Each arm <b>thinks</b> </script><img src=x onerror=alert(1)> for itself, “quoted” & 'so'.[/tts]
    [/music]

    """
}
