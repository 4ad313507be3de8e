import FoundationEssentials
import InkLanguage
import TestSupport
import Testing

/// What `check` passes, `render` does not refuse, with the same options and configuration: over scripts of every tag and
/// parameter, as the programs are used.
///
/// `make fuzz` tries 2,000; the same ones each time.
@Suite struct CheckedRenderFuzzTests {
  private static let isLong = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] != nil
  private static let seed: UInt64 = 29
  /// What only a decoder or a voice can know: `docs/programs.md` lists it.
  private static let laterCodes: Set<String> = [
    "start-before-zero", "too-long", "voice-failed", "unknown-media", "damaged-media", "changed-file",
    "value-out-of-range", "unusable-file",
  ]

  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
    _ = try shop.folder.wav(TestSound.sweep(frames: 48_000, amplitude: 0.1), name: "m.wav")
    _ = try shop.folder.ffmpeg("color=red:s=16x16", to: "p.png", ["-frames:v", "1"], from: "lavfi")
    _ = try shop.folder.ffmpeg("color=red:s=16x16:d=0.5", to: "v.mp4", from: "lavfi")
    try shop.folder.write(shop.succeed("rates", "inkslop"), to: "rate.json")
  }

  private struct Script {
    var numbers: RandomNumbers
    private var ids: [String] = []

    init(_ seed: UInt64) { numbers = RandomNumbers(seed: seed) }

    mutating func pick<Item>(_ items: [Item]) -> Item? { items.randomElement(using: &numbers) }

    mutating func chance(_ share: Int) -> Bool { Int.random(in: 0..<share, using: &numbers) == 0 }

    private static let values = [
      "0", "1", "2", "0.5", "-1", "1.5", "50%", "0s", "1s", "500ms", "-200ms", "0.3s", "left", "center",
      "top", "yes",
      "no", "true", "#ff0000", "red", "loop", "en", "de", "en-us", "male", "espeak", "v", "x", "Kokoro",
      "af_heart",
    ]

    private mutating func value(of parameter: ParameterSpecification) -> String {
      switch parameter.type.subject {
      case .file(let kind):
        return pick(kind.extensions.contains("wav") ? ["m.wav", "m", "v.mp4"] : ["p.png", "v.mp4", "p"]) ?? ""
      case .id:
        ids.append("i\(ids.count)")
        return ids.last ?? ""
      case .edge where !ids.isEmpty && !chance(3):
        return "\(pick(ids) ?? "").\(pick(["start", "end"]) ?? "")\(pick(["", "+100ms", "-50ms"]) ?? "")"
      default: break
      }
      let offered =
        parameter.type.choices("").map(\.text) + [parameter.defaultValue ?? "", parameter.type.placeholder]
      let known = offered.filter { !$0.isEmpty }
      return (chance(20) ? nil : pick(known)) ?? pick(Script.values) ?? ""
    }

    private mutating func parameters(of tag: TagSpecification) -> String {
      tag.parameters.map { parameter in
        guard parameter.isRequired || chance(8) else { return "" }
        return " \(parameter.name)=\"\(value(of: parameter))\""
      }.joined()
    }

    mutating func element(depth: Int) -> String {
      guard let tag = pick(Catalogue.standard.specifications.filter { $0.content != .words }) else {
        return ""
      }
      let start = "[\(tag.name)\(parameters(of: tag))"
      let isBlock = tag.form == .block || tag.form.hasWords || tag.form == .blockOrLeaf && chance(2)
      guard isBlock else { return start + "/]" }
      switch tag.content {
      case .narration, .words: return "\(start)]\(words(depth))[/\(tag.name)]"
      case .tags, .nothing:
        let inner =
          depth < 2 ? (0..<Int.random(in: 0...2, using: &numbers)).map { _ in element(depth: depth + 1) } : []
        return "\(start)]\n\(inner.joined(separator: "\n"))\n[/\(tag.name)]"
      }
    }

    private mutating func words(_ depth: Int) -> String {
      let texts = [
        "One.", "Two three.", "", "—", "12", "{{name}}", "日本", "שלום", "a \\[b\\] c", "# x", "<b>x</b>",
        "&amp;",
      ]
      let text = (0..<Int.random(in: 1...2, using: &numbers)).map { _ in pick(texts) ?? "" }.joined(
        separator: " "
      )
      guard chance(3) else { return text }
      return text
        + (pick([
          "[pause duration=\"100ms\"/]", "[red]four[/red]", "[say as=\"sixth\"]6th[/say]",
          "[style bold=\"true\"]five[/style]",
          "[sound file=\"m.wav\"/]", "[music file=\"m\"/]", "[image file=\"p\"/]",
        ]) ?? "")
    }
  }

  private static let configurations = [
    "{}", "{}", #"{"voice": "en-gb"}"#, #"{"voice": "male", "language": "de"}"#, #"{"engine": "v"}"#,
    #"{"engine": "nix"}"#, #"{"speed": 2, "variables": {"name": "Ann"}}"#, #"{"rate": "./rate.json"}"#,
    #"{"loudness": "podcast", "resolution": "16:9", "background": "navy"}"#, #"{"language": "xx"}"#,
    #"{"severities": {"unknown-voice": "warning"}}"#, #"{"severities": {"engine-fallback": "error"}}"#,
    #"{"severities": {"missing-file": "off", "unspoken-text": "error"}}"#, #"{"libraries": ["nowhere"]}"#,
  ]

  @Test func whatACheckPassesARenderDoesNotRefuse() throws {
    let count = CheckedRenderFuzzTests.isLong ? 2000 : 24
    var passed = 0
    for number in 0..<count {
      var script = Script(CheckedRenderFuzzTests.seed &+ UInt64(number))
      let text =
        (0..<Int.random(in: 1...3, using: &script.numbers)).map { _ in script.element(depth: 0) }
        .joined(separator: "\n") + "\n"
      let configuration = (script.pick(CheckedRenderFuzzTests.configurations) ?? "{}")
        .replacing(
          "{}",
          with: "{\"engines\": {\"v\": {\"command\": [\"\(RunProgram.folder)/inkreel-espeak\"]}}}"
        )
      try shop.folder.write(text, to: "s.inkslop")
      try shop.folder.write(configuration, to: "inkreel.json")
      let common =
        (script.chance(4) ? ["--strict-engines"] : []) + (script.chance(3) ? ["--set", "name=Bob"] : [])
        + (script.chance(6) ? ["--no-config"] : [])
      let check = try shop.run(["check", "s.inkslop", "--json"] + common)
      guard check.status == 0 else { continue }
      passed += 1
      let output = script.pick(["o.wav", "o.wav", "o.flac", "o.mp3", "o.m4a", "o.opus", "o.mp4"]) ?? ""
      let rest =
        (script.chance(4) ? ["--resolution", "16:9"] : []) + (script.chance(4) ? ["--loudness", "off"] : [])
        + (script.chance(4) ? ["--rate", "./rate.json"] : []) + (script.chance(5) ? ["--title", "T"] : [])
      let render = try shop.run(
        ["render", "s.inkslop", "-o", output, "--json", "--placeholders"] + common + rest
      )
      let errors = try JSONDecoder().decode(Envelope.self, from: Data(render.output)).diagnostics
        .filter { $0.severity == "error" }
      // Without a file that cannot be used, a script may have no length: one thing leads to the other.
      guard !errors.contains(where: { CheckedRenderFuzzTests.laterCodes.contains($0.code) }) else { continue }
      #expect(
        errors.isEmpty && render.status == 0,
        "script \(number), \(configuration), \(common + rest): \(render.standardError)\n\(text)"
      )
    }
    print(
      "checked renders: seed \(CheckedRenderFuzzTests.seed), \(passed) of \(count) scripts passed a check"
    )
    #expect(passed > count / 20)
  }

  private struct Envelope: Decodable {
    struct Record: Decodable {
      let code: String
      let severity: String
    }

    let diagnostics: [Record]
  }
}
