import InkCompiler
import InkDiagnostics
import InkEstimate
import InkLanguage
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

/// After every edit a session knows what a fresh check of the same text knows, tokens and tree among it.
///
/// `INKREEL_FUZZ` sets how many sessions there are; the same ones each time.
@Suite struct ScriptSessionFuzzTests {
  private static let sessions: UInt64 = {
    let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"].flatMap(UInt64.init) ?? 0
    return max(7, count / 500)
  }()
  private static let edits = 60

  private static let texts = [
    "x", " ", "\n", "\r", "w", "[", "]", "/", "\"", "=", "#", "\\", "{{", "}}", "é", "1", "'", "\u{201C}",
    "[tts]",
    "[/tts]", "[red]", "[/red]", "[/rde]", "[/]", "[/", "[pause duration=\"1s\"/]", "[music file=\"a.wav\"]",
    "[/music]",
    " id=\"part-1\"", "[zoom]", "[/zoom]", "# note\n", "{{name}}", "A long word or two, ", "[music]", "[TTS]",
    "http://example.com", "# inkreel: allow unspoken-text\n", " speed=\"2\"", "\n\n", "[mu\nsic]",
    "[/tts voice=\"a\"]",
    "[tts voice=\"af_heart\"]Words.[/tts]\n", "[style]", "[/style]", " [mucis]", "\u{FEFF}",
    " start=\"2s\"", " start=\"part-3.end\"", " start=\"part-1.start-2s\"", "-90s",
    " start=\"all-sound.end\"",
    "[image file=\"a.png\"/]", " duration=\"3s\"", " duration=\"23h\"",
    "[sounds file=\"a.wav\" id=\"part-1\"/]",
    "[say as=\"sequel\"]", "[say as=\"\"]SQL[/say]", "[/say]", "[chapter title=\"One\"/]",
    "[tts voice=\"Priya\"]", "[style position=\"bottom\"]Shown.[/style]\n",
    "[style duration=\"1s\"]\n[red]A[/red]\n[/style]",
    "[style color=\"gold\"][tts]One.[/tts] # note\n[/style]\n", " position=\"50% 20%\"",
    "[style start=\"1s\"]",
    "[style]\n" + String(repeating: "some [red]words[/red] ", count: 12) + "[/style]\n",
  ]
  /// Every tag, and every parameter with some value.
  private static let language: [String] = Catalogue.standard.specifications.flatMap { tag in
    [tag.example + "\n"]
      + tag.parameters.map { " \($0.name)=\"\($0.type.placeholder.isEmpty ? "x" : $0.type.placeholder)\"" }
  }

  /// How the edits were taken in.
  private struct Tally {
    var kept = 0
    var pairedAnew = 0
    /// In scripts in which tags had lost their other halves.
    var narrowWhileBroken = 0
  }

  @Test func knowsWhatAFreshCheckKnows() throws {
    var tally = Tally()
    for seed in 0..<Self.sessions { try run(seed, &tally) }
    let edits = Int(Self.sessions) * Self.edits
    #expect(tally.kept > edits / 8, "else little was tested but pairing anew")
    #expect(tally.pairedAnew > edits / 8)
    #expect(tally.narrowWhileBroken > edits / 10, "a mistake elsewhere must not widen what an edit changes")
  }

  private func run(_ seed: UInt64, _ tally: inout Tally) throws {
    var numbers = RandomNumbers(seed: seed)
    let start = try Self.beginning(seed, &numbers)
    var bytes = start
    let session = ScriptSession(SourceText(name: "", bytes: bytes), Scripts.compiler, resolve: nil)
    for number in 0..<Self.edits {
      // Once in a while everything is fixed at one blow.
      let isMended = number % 25 == 24
      let next = isMended ? start : Self.edited(bytes, &numbers)
      let edit = Self.widened(Self.difference(bytes, next), in: bytes, &numbers)
      let source = SourceText(name: "", bytes: next)
      let tree = session.checked.tree
      let edited = tree.edited(source, replacing: edit)
      if edited.keepsForm { tally.kept += 1 } else { tally.pairedAnew += 1 }
      if tree.hasUnpairedTags, edited.changed.count < bytes.count / 4 { tally.narrowWhileBroken += 1 }
      session.edit(source, replacing: edit)
      let shown =
        "session \(seed), edit \(number): \(edit) in \(String(decoding: bytes, as: UTF8.self).debugDescription)"
      guard expectFresh(session, source, shown) else { return }
      bytes = next
    }
  }

  /// - Returns: Whether all is well.
  private func expectFresh(_ session: ScriptSession, _ source: SourceText, _ shown: String) -> Bool {
    let fresh = Scripts.compiler.check(source, resolve: nil)
    let isFresh =
      session.checked.tree.tokens.kinds == fresh.tree.tokens.kinds
      && session.checked.tree.tokens.starts == fresh.tree.tokens.starts
      && session.checked.tree.isSame(as: fresh.tree)
    #expect(isFresh, "the tree of \(shown)")
    let hasSame = session.checked.diagnostics == fresh.diagnostics
    let more = session.checked.diagnostics.filter { !fresh.diagnostics.contains($0) }
    let missing = fresh.diagnostics.filter { !session.checked.diagnostics.contains($0) }
    #expect(hasSame, "\(more) and not \(missing) in \(shown)")
    let isTimed = isTimed(session.checked, as: fresh)
    #expect(isTimed, "the times in \(shown)")
    return isFresh && hasSame && isTimed
  }

  private static let facts = [
    "a.wav": FileContent(size: 900, sha256: "", duration: Ticks(seconds: 7.3)),
    "a.png": FileContent(size: 700, sha256: "", duration: .zero, pictureDuration: .zero),
  ]

  /// Whether what is kept of a script's elements decides the same times and credits as the plan of an estimate.
  private func isTimed(_ checked: CheckedScript, as fresh: CheckedScript) -> Bool {
    let timed = checked.timed
    let written = fresh.script
    guard timed.count == written.elements.count else { return false }
    let hasSameElements = written.elements.indices.allSatisfy { index in
      let element = written.elements[index]
      let tag: InkLanguage.Tag? = if case .tag(let tag) = element.content { tag } else { nil }
      return timed[index].tag == tag && timed.place(of: index) == element.range.start
        && timed.parent(of: index) == element.parent
        && timed.firstElement(from: element.range.start) <= index
        && timed.firstElement(from: element.range.start + 1) > index
    }
    let hasSameIDs = written.ids.allSatisfy { timed.element(withID: $0.key, in: checked.source) == $0.value }
    let said = timed.pieces.reduce(into: RateUsage(length: .zero)) { usage, piece in
      for speech in piece.part.speech { usage.count(speech) }
    }
    return hasSameElements && hasSameIDs
      && [[:], Self.facts].allSatisfy { facts in
        let estimate = Scripts.compiler.estimate(fresh, facts: facts, rate: .inkslop).estimate
        let layout = SpokenLayout(timed, facts: facts)
        let times = LayoutTimes(layout.elements)
        return layout.elements == estimate.elements.map { LayoutElement($0, frameRate: .standard) }
          && times.starts == estimate.elements.map(\.start)
          && layout.range(expected: times.duration) == estimate.length
          && said.words == estimate.usage.words && said.characters == estimate.usage.characters
      }
  }

  /// A text, and what then is in the place of some of its bytes.
  @Test(arguments: [
    ("abc [/", 0..<6, "abd [/"), ("abc [/", 5..<6, "/"), ("[tts]a[/tts]\nabc [/", 18..<19, "/"),
    ("note [/[/red]x", 7..<7, ""),
    ("note [tts]hello[/tts]\n" + String(repeating: "[tts]a[/tts]\n", count: 5), 7..<7, "[tts]"),
    ("note {{v [tts]hello[/tts]\n" + String(repeating: "[tts]a[/tts]\n", count: 5), 11..<11, "}}[tts]"),
    ("x [tts]a[/tts]\n\n[mu\nsic]\n[red]y", 21..<21, "\u{FEFF}"),
    ("[red][style id=\"a\"]x[/style][/red]\n[tts]a[/tts]\n", 20..<21, "y"),
    ("[style]\n" + String(repeating: "[tts]a[/tts]\n", count: 9) + "[/style]", 8..<8, "a"),
    ("[style]a\n" + String(repeating: "[red]a[/red]\n", count: 9) + "[pause/][/style]", 135..<136, " "),
    ("[music file=\"a.wav\"]\n[zoom]\n[tts]a[/tts]\n[/zoom]\n", 38..<38, "[music]"),
  ])
  func whatOnceWentWrongIsRight(text: String, place: Range<Int>, replacement: String) {
    var bytes = Array(text.utf8)
    let session = ScriptSession(SourceText(name: "", bytes: bytes), Scripts.compiler, resolve: nil)
    bytes.replaceSubrange(place, with: Array(replacement.utf8))
    let source = SourceText(name: "", bytes: bytes)
    session.edit(source, replacing: ByteRange(place.lowerBound, place.upperBound))
    _ = expectFresh(session, source, text.debugDescription)
  }

  /// Where so much is wrong that no more suggestions are made, it does not matter in which parts it was found.
  @Test func limitsHoldForTheWholeScript() {
    let line = Array("[sound file=\"a.wav\" volume=\"loud\"/]\n[tts]{{nmae}}[/tts]\n".utf8)
    var bytes = [UInt8]()
    for _ in 0..<495 { bytes += line }
    let session = ScriptSession(SourceText(name: "", bytes: bytes), Scripts.compiler, resolve: nil)
    for count in [4, 4, -6, 8] {
      let place = line.count * 200
      let removed = line.count * max(0, -count)
      let added = [[UInt8]](repeating: line, count: max(0, count)).joined()
      bytes.replaceSubrange(place..<place + removed, with: added)
      let source = SourceText(name: "", bytes: bytes)
      session.edit(source, replacing: ByteRange(place, place + removed))
      _ = expectFresh(session, source, "\(count) more lines")
    }
  }

  /// So many names of variables are not known that no more are suggested, wherever the script is cut into parts.
  @Test func unknownVariablesCostNoSecondCheck() {
    let variable = "episode"
    func line(_ index: Int) -> String { "[tts]{{\(variable)\(index % 150)}} and {{loudnes}}[/tts]\n" }
    var bytes = Array((0..<400).map(line).joined().utf8)
    let session = ScriptSession(SourceText(name: "", bytes: bytes), Scripts.compiler, resolve: nil)
    for (place, text) in [(0, line(9)), (4000, "[tts]{{episodf}}[/tts]\n"), (9000, "x"), (9000, line(151))] {
      let start = bytes[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      bytes.insert(contentsOf: Array(text.utf8), at: start)
      let source = SourceText(name: "", bytes: bytes)
      session.edit(source, replacing: ByteRange(at: start))
      _ = expectFresh(session, source, "\(text) at \(start)")
      #expect(session.walkedNodes < 400)
    }
  }

  /// The text after one edit, or after some that came in one message.
  private static func edited(_ bytes: [UInt8], _ numbers: inout RandomNumbers) -> [UInt8] {
    var bytes = bytes
    var start = Int.random(in: 0...bytes.count, using: &numbers)
    for _ in 0..<([1, 1, 1, 2, 4].randomElement(using: &numbers) ?? 1) {
      start = min(bytes.count, max(0, start + Int.random(in: -200...200, using: &numbers)))
      let isDeletion = Int.random(in: 0..<3, using: &numbers) == 0
      let length = isDeletion ? [1, 1, 2, 40, 400].randomElement(using: &numbers) ?? 1 : 0
      let pieces = Int.random(in: 0..<4, using: &numbers) == 0 ? language : texts
      let text = isDeletion ? "" : pieces.randomElement(using: &numbers) ?? ""
      bytes.replaceSubrange(start..<min(bytes.count, start + length), with: text.utf8)
    }
    return bytes
  }

  /// Of the old text: the one stretch in which two texts differ.
  private static func difference(_ old: [UInt8], _ new: [UInt8]) -> ByteRange {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    return ByteRange(head, old.count - min(tail, min(old.count, new.count) - head))
  }

  /// With some of what is around it: not all that is said to be edited has changed.
  private static func widened(
    _ edit: ByteRange,
    in bytes: [UInt8],
    _ numbers: inout RandomNumbers
  ) -> ByteRange {
    let most = [0, 0, 3, 40].randomElement(using: &numbers) ?? 0
    return ByteRange(
      max(0, edit.start - Int.random(in: 0...most, using: &numbers)),
      min(bytes.count, edit.end + Int.random(in: 0...most, using: &numbers))
    )
  }

  private static func beginning(_ seed: UInt64, _ numbers: inout RandomNumbers) throws -> [UInt8] {
    switch seed % 5 {
    case 0: Array(sections(40).utf8)
    case 1: try example(seed)
    case 2: Array(everyTag(8).utf8)
    default:
      // A few pieces of whatever there is, which meet as they never do in what people have finished.
      (0..<24).flatMap { _ in Array((texts.randomElement(using: &numbers) ?? "").utf8) }
    }
  }

  private static func example(_ seed: UInt64) throws -> [UInt8] {
    let paths = try Repository.files(in: "examples", ending: ".inkslop")
    return try Repository.read(paths[Int(seed) / 5 % paths.count])
  }

  /// Every tag with its parameters, over and over, each time with starts before and after it.
  private static func everyTag(_ count: Int) -> String {
    (0..<count).map { round in
      Tag.allCases.map { tag in
        let specification = tag.specification
        let parameters = specification.parameters.filter { !["id", "start", "engine"].contains($0.name) }.map
        {
          " \($0.name)=\"\($0.defaultValue ?? ($0.type.placeholder.isEmpty ? $0.type.words.first ?? "x" : $0.type.placeholder))\""
        }
        let number = (round * 5 + tag.rawValue.utf8.count) % count
        let start =
          round % 2 == 0 ? "" : " start=\"all-\(number)-pause.\(round % 3 == 0 ? "end" : "start-200ms")\""
        let opening = "[\(tag.rawValue)\(parameters.joined()) id=\"all-\(round)-\(tag.rawValue)\"\(start)"
        switch specification.form {
        case .leaf: return "\(opening)/]\n"
        case .narration: return "\(opening)]Some words, and more of them.[pause duration=\"1s\"/] So.[/tts]\n"
        case .block, .blockOrLeaf, .words, .wordsOrBlock:
          return "\(opening)][tts]Near.[/tts]\n[/\(tag.rawValue)]\n"
        }
      }.joined()
    }.joined(separator: "[zoom][pause duration=\"1s\"/][/zoom]\n# next\n")
  }

  private static func sections(_ count: Int) -> String {
    "# a script\n[music file=\"a.wav\" fit=\"loop\"]\n"
      + (0..<count).map { index in
        """
        [tts id="part-\(index)" voice="af_heart"]
        Some words to say, [red]and[/red] some more of THE same {{name}}.
        [/tts]
        \(index % 7 == 0 ? "# a comment\n" : "")[sound file="pop.wav" start="part-\(index / 2).end+1s"/]
        [zoom]\(index % 5 == 0 ? "[image file=\"a.png\"/]" : "[tts]Near.[/tts]")[/zoom]

        """
      }.joined() + "[/music]\n"
  }
}
