import FoundationEssentials
import TestSupport
import Testing

/// Whatever is in a plan, `render` refuses it or renders it: in bounded memory and time, and without a trap.
///
/// `make fuzz` tries 2,000; the same ones each time.
@Suite struct MutatedPlanFuzzTests {
  private static let isLong = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] != nil
  private static let seed: UInt64 = 53
  private static let script = """
    [music id="bed" file="m" fit="loop" from="100ms" fade-in="200ms" fade-out="300ms" duck="50%"]
    [tts id="intro" speed="1.1"]Hello [pause duration="100ms"/] there, and [red]so[/red] on.[/tts]
    [sound file="m" start="intro.end-50ms"/]
    [/music]
    [image file="p.png" duration="300ms"][tts]Two.[/tts][/image]
    [zoom to="2"][tts sub-position="top" voice="he"]שלום.[/tts][/zoom]

    """
  private static let texts = [
    "", "x", "../../etc/passwd", "/dev/zero", "/dev/stdin", "a\u{0}b", "\u{202E}", "#000000ff", "30", "music",
    "-1",
    String(repeating: "long ", count: 5000), "\u{1F600}", "//", "file:m.wav", "concat:m.wav|m.wav", "NaN",
  ]

  private static let limits: [Double] = [0, -1, 1, 0.5, 2, 1e300, -1e18, 9e18, 4_294_967_296, 48_000]

  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
    _ = try shop.folder.wav(TestSound.sweep(frames: 24_000, amplitude: 0.1), name: "m.wav")
    _ = try shop.folder.ffmpeg("color=red:s=16x16", to: "p.png", ["-frames:v", "1"], from: "lavfi")
    try shop.folder.write(MutatedPlanFuzzTests.script, to: "s.inkslop")
  }

  private func mutated(_ plan: AnyJSON, _ numbers: inout RandomNumbers) -> AnyJSON {
    var plan = plan
    for _ in 0..<([1, 1, 1, 2, 3].randomElement(using: &numbers) ?? 1) {
      let count = plan.count
      let place = Int.random(in: 0..<count, using: &numbers)
      let other = plan.value(at: Int.random(in: 0..<count, using: &numbers))
      let text = MutatedPlanFuzzTests.texts.randomElement(using: &numbers) ?? ""
      let kind = Int.random(in: 0..<40, using: &numbers)
      let flip = Bool.random(using: &numbers)
      let number = MutatedPlanFuzzTests.limits.randomElement(using: &numbers) ?? 0
      plan =
        plan.replacing(place) { value in
          switch (kind, value) {
          case (0, _): nil
          case (1, _): other
          case (2, _): .array([value])
          case (3, _): .object(["a": value])
          case (4, _): (0..<200).reduce(value) { nested, _ in .array([nested]) }
          case (5, _): .null
          case (6, .array(let values)): .array(values + values)
          case (7, .array(let values)): .array(values.reversed())
          case (8, .bool(let value)): .bool(!value)
          case (9, _): .string(text)
          case (10..<20, .number(let value)): .number(flip ? number : value * 2 - 1)
          case (_, .number(let value)): .number(flip ? value + 1 : value * 0.5)
          case (_, .string): .string(text)
          default: .number(number)
          }
        } ?? .null
    }
    return plan
  }

  @Test func everyPlanIsRefusedOrRendered() throws {
    var numbers = RandomNumbers(seed: MutatedPlanFuzzTests.seed)
    let count = MutatedPlanFuzzTests.isLong ? 2000 : 24
    let plans = try [[], ["--speak"]].map { options -> AnyJSON in
      #expect(try shop.run(["plan", "s.inkslop", "-o", "p.json"] + options).status == 0)
      return try JSONDecoder().decode(AnyJSON.self, from: Data(try shop.folder.read("p.json")))
    }
    var (rendered, refused) = (0, 0)
    for number in 0..<count {
      let plan = mutated(plans[number % plans.count], &numbers)
      try shop.folder.write(Array(try JSONEncoder().encode(plan)), to: "q.json")
      let output = number % 4 == 3 ? "o.mp4" : "o.wav"
      // A film of a day is a valid plan: it is not written to its end.
      let limits = "ulimit -v 3000000; ulimit -f 100000; exec timeout -s KILL 100"
      let outcome = try RunProgram.run(
        ["sh", "-c", "\(limits) \(RunProgram.folder)/inkreel render q.json -o \(output)"],
        environment: ["XDG_CACHE_HOME=\(shop.folder.path)/cache"],
        in: shop.folder.path
      )
      let text = outcome.standardError
      #expect([0, 1, 3].contains(outcome.status), "plan \(number): \(outcome.end) \(text)")
      #expect(!text.contains("this is a bug") && !text.contains("Fatal error"), "plan \(number): \(text)")
      #expect(shop.folder.contains(output) == (outcome.status == 0), "plan \(number): \(text)")
      if outcome.status == 0 { rendered += 1 } else { refused += 1 }
      try? FileManager.default.removeItem(atPath: shop.folder.file(output))
    }
    print("plans: seed \(MutatedPlanFuzzTests.seed), \(rendered) rendered, \(refused) refused, none trapped")
  }
}
