import InkCompiler
import InkDiagnostics
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// What holds for every script, over seeded random ones.
@Suite struct LayoutPropertyTests {
  private static let compiler = Compiler(PlanOptions(generator: "tests"))
  private static let scripts = 250

  private static let contents: [String: FileContent] = {
    func content(sound: Int, picture: Int? = nil) -> FileContent {
      FileContent(
        size: 1,
        sha256: String(repeating: "0", count: 64),
        duration: Ticks(sound),
        pictureDuration: picture.map { Ticks($0) }
      )
    }
    return [
      "short.wav": content(sound: 31_007), "long.wav": content(sound: 1_440_000),
      "clip.mp4": content(sound: 0, picture: 120_001), "still.png": content(sound: 0, picture: 0),
    ]
  }()

  /// Those that are right; the others have a cycle, an unknown id or a start before zero.
  private static let plans: [RenderPlan] = (0..<scripts).compactMap { seed in
    let source = SourceText(name: "\(seed)", text: RandomScript.text(seed: UInt64(seed)))
    let checked = compiler.check(source) { name, _ in .found(name) }
    guard !checked.diagnostics.hasErrors else { return nil }
    let (plan, diagnostics) = compiler.plan(checked, facts: contents)
    return diagnostics.hasErrors ? nil : plan
  }

  private func forEach(_ body: (RenderPlan) -> Void) {
    for plan in LayoutPropertyTests.plans { body(plan) }
  }

  private func children(_ plan: RenderPlan, of parent: Int?) -> [PlanElement] {
    plan.elements.filter { $0.parent == parent && $0.anchor == nil }
  }

  @Test func enoughScriptsAreRight() {
    #expect(LayoutPropertyTests.plans.count > LayoutPropertyTests.scripts / 4)
    let elements = LayoutPropertyTests.plans.flatMap(\.elements)
    #expect(elements.count { $0.anchor?.element != nil } > 40)
    #expect(elements.count { $0.timing == .background } > 40)
  }

  @Test func nothingBeginsBeforeZeroOrEndsBeforeItBegins() {
    forEach { plan in
      for element in plan.elements {
        #expect(element.start >= .zero && element.end >= element.start, "\(plan.script)")
        #expect(element.timing == .background || element.end <= plan.duration || element.anchor == nil)
      }
    }
  }

  @Test func aSequenceHasNeitherGapNorOverlap() {
    forEach { plan in
      for scope in [nil] + plan.elements.indices.map(Optional.some) {
        if let scope, plan.elements[scope].timing != .sequence { continue }
        let start = scope.map { plan.elements[$0].start } ?? .zero
        var cursor = start
        for child in children(plan, of: scope) {
          #expect(child.start == cursor, "\(plan.script)")
          if child.timing == .own || child.timing == .sequence { cursor = child.end }
        }
        guard let scope else { continue }
        let natural = start + plan.elements[scope].length
        #expect(plan.elements[scope].end == max(cursor, natural), "\(plan.script)")
      }
    }
  }

  @Test func anchorsHold() {
    forEach { plan in
      for element in plan.elements {
        guard let anchor = element.anchor else { continue }
        let parent = element.parent.map { plan.elements[$0].start } ?? .zero
        let edge = anchor.element.map { plan.elements[$0] }
        let base = edge.map { anchor.edge == .end ? $0.end : $0.start } ?? parent
        #expect(element.start == base + anchor.offset, "\(plan.script)")
      }
    }
  }

  @Test func theScriptLastsUntilWhatCountsHasEnded() {
    forEach { plan in
      let counts = plan.elements.filter { element in
        element.timing == .parallel
          || element.timing != .background && (element.anchor != nil || element.parent == nil)
      }
      #expect(plan.duration == counts.map(\.end).max() ?? .zero, "\(plan.script)")
    }
  }

  /// Without the music and the backgrounds everything else is as it was, unless it hangs on one of them.
  @Test func whatLiesBeneathNeverLengthensTheScript() {
    forEach { plan in
      let removed = Set(plan.elements.indices.filter { plan.elements[$0].timing == .background })
      guard plan.elements.allSatisfy({ $0.anchor?.element.map { !removed.contains($0) } ?? true }) else {
        return
      }
      var places: [Int: Int] = [:]
      for index in plan.elements.indices where !removed.contains(index) { places[index] = places.count }
      let rest = plan.elements.indices.filter { !removed.contains($0) }.map { index in
        var element = plan.elements[index]
        element.parent = element.parent.flatMap { places[$0] }
        let anchor = element.anchor?.element.flatMap { places[$0] }
        element.anchor?.element = anchor
        return element
      }
      let layout = Layout(rest, frameRate: .standard)
      #expect(layout.duration == plan.duration, "\(plan.script)")
      #expect(layout.elements.map(\.range) == rest.map(\.range), "\(plan.script)")
    }
  }

  @Test func openPicturesThatFillTheFrameNeverOverlapInASequence() {
    forEach { plan in
      for scope in [nil] + plan.elements.indices.map(Optional.some) {
        let pictures = children(plan, of: scope).filter {
          $0.fillsFrame == true && $0.timing == .background
        }
        for (first, second) in zip(pictures, pictures.dropFirst()) {
          #expect(first.end == second.start, "\(plan.script)")
        }
      }
    }
  }

  @Test func aTextLastsUntilTheNextInItsPlaceOrTheEndOfItsSequence() {
    var ended = 0
    forEach { plan in
      for scope in [nil] + plan.elements.indices.map(Optional.some) {
        let texts = children(plan, of: scope).filter { $0.text != nil }
        let end = scope.map { plan.elements[$0].end } ?? plan.duration
        for (index, text) in texts.enumerated() where text.timing == .background {
          let next = texts[(index + 1)...].first { $0.text?.position == text.text?.position }
          #expect(text.end == max(text.start, next?.start ?? end), "\(plan.script)")
          ended += next == nil ? 0 : 1
        }
      }
    }
    #expect(ended > 0, "else nothing was tested")
  }

  @Test func estimatedAndMeasuredLayoutsOfEqualLengthsAreEqual() {
    forEach { plan in
      let (measured, problems) = plan.measured(plan.estimatedClips)
      #expect(problems.isEmpty)
      #expect(measured.elements == plan.elements && measured.sounds == plan.sounds, "\(plan.script)")
      #expect(measured.cues == plan.cues && measured.duration == plan.duration, "\(plan.script)")
      #expect(measured.chapters == plan.chapters, "\(plan.script)")
    }
  }

  @Test func playsFillTheTimeOfALoop() {
    forEach { plan in
      for element in plan.elements {
        guard let media = element.media, let plays = media.plays, let file = media.file,
          let content = plan.files[file].content, element.kind != .image
        else { continue }
        let rest = content.length(for: element.kind) - media.from
        let covered = Ticks(rest.count * Int64(plays))
        if media.fit == .loop, !element.range.isEmpty {
          #expect(covered >= element.range.length && covered - rest < element.range.length)
        } else {
          #expect(plays <= 1)
        }
      }
    }
  }

  @Test func everyPlanHoldsTogether() throws {
    for plan in LayoutPropertyTests.plans {
      #expect(PlanValidator(plan).firstIssue() == nil, "\(plan.script)")
      let bytes = try PlanReader.write(plan)
      #expect(try PlanReader.read(bytes) == plan)
    }
  }
}
