import InkDiagnostics
import InkLanguage
import InkPlan
import InkText
import InkTime

/// What is wrong with a plan's layout, at the script's lines.
struct LayoutDiagnostics {
  private let script: Script
  /// Laid out; its elements are the script's.
  private let plan: RenderPlan

  init(script: Script, plan: RenderPlan) {
    self.script = script
    self.plan = plan
  }

  func diagnostics(_ issues: [Layout.Issue]) -> [Diagnostic] {
    starts.diagnostics(issues) + [tooLong, noLength].compactMap { $0 } + shortFiles + emptyChapters
      + idleCameras + crowdedSubtitles
  }

  private var starts: StartDiagnostics {
    let unknown = plan.unknown.filter { $0.fact == .length }.map(\.element)
    let elements = plan.elements.map { LayoutElement($0, frameRate: plan.video.frameRate) }
    return StartDiagnostics(elements, unknown: unknown) { [script] element in
      let attributes = script.elements[element].attributes
      guard let given = attributes.given(SharedParameters.start) else { return nil }
      return StartDiagnostics.Start(range: given.range, id: attributes[SharedParameters.start]?.id)
    }
  }

  /// Whether a file may give the script a duration.
  private var awaitsFile: Bool {
    plan.unknown.contains {
      $0.fact == .length && script.elements[$0.element].attributes.given(SharedParameters.file) != nil
    }
  }

  /// At the first element that ends too late and is not only the block around such a one.
  private var tooLong: Diagnostic? {
    guard plan.duration > PlanLimits.longest else { return nil }
    let late = plan.elements.indices.filter {
      plan.elements[$0].timing != .background && plan.elements[$0].end > PlanLimits.longest
    }
    let leaf = late.first { plan.elements[$0].timing != .sequence || plan.elements[$0].length > .zero }
    guard let element = leaf ?? late.first else { return nil }
    let attributes = script.elements[element].attributes
    let length =
      plan.duration > .limit ? "more than a million hours" : plan.duration.text(.length)
    let hours = PlanLimits.longest.count / (3600 * Ticks.perSecond)
    return Diagnostic(
      .tooLong,
      "this script would last \(length), but a video can last at most \(hours) hours",
      at: attributes.given(SharedParameters.duration)?.range
        ?? attributes.given(SharedParameters.start)?.range
        ?? script.elements[element].range,
      label: "it passes \(hours) hours here"
    )
  }

  private var noLength: Diagnostic? {
    guard plan.duration <= .zero, !awaitsFile, let first = script.elements.first else { return nil }
    return Diagnostic(
      .noLength,
      "this script has zero duration",
      at: first.range,
      label: "nothing from here on adds to the duration",
      notes: [
        "narration, pauses and sounds add to the duration; music, and pictures without a duration, do not"
      ]
    )
  }

  // MARK: Chapters

  private var emptyChapters: [Diagnostic] {
    ChapterMarks(plan).hidden.map { element, next in
      Diagnostic(
        .emptyChapter,
        next == nil
          ? "this chapter starts where the video ends"
          : "this chapter takes no time: another one starts at the same moment",
        at: script.elements[element].range,
        related: next.map { [.init(script.elements[$0].range, "players show this one")] } ?? []
      )
    }
  }

  // MARK: Pictures

  private var idleCameras: [Diagnostic] {
    plan.idleCameras.map { element in
      Diagnostic(
        .idleCamera,
        "`\(plan.elements[element].kind.rawValue)` has no picture to move",
        at: script.elements[element].range,
        notes: [
          "the camera moves pictures that fill the frame, and none is shown during this block; "
            + "one with `position`, `width` or `height` is not moved"
        ]
      )
    }
  }

  // MARK: Subtitles

  /// Narration that is spoken while as many voices speak as have room for their subtitles. Where the times of words are
  /// not known, it is that which starts while these last.
  private var crowdedSubtitles: [Diagnostic] {
    var lanes = CueLanes()
    let late = plan.speech.timeOrder.filter { index in
      let (item, range) = (plan.speech[index], plan.elements[plan.speech[index].element].range)
      return item.subtitles != nil && !range.isEmpty && !lanes.take(range).isFree
    }
    guard !late.isEmpty else { return [] }
    let crowded =
      plan.cues.isEmpty
      ? Set(late) : CueBuilder(rules: plan.cueRules, end: plan.duration).crowded(plan.speech)
    return plan.speech.timeOrder.filter(crowded.contains).map { index in
      let item = plan.speech[index]
      return Diagnostic(
        .crowdedSubtitles,
        "more than \(CueLanes.count) voices speak here, and there is room for the subtitles of \(CueLanes.count)",
        at: script.elements[item.element].range,
        notes: [
          "the subtitles take turns, and some are shown for too short a time to be read; start one voice later, "
            + "or set `subtitles=\"false\"` for one"
        ]
      )
    }
  }

  // MARK: Files

  /// What `fit="trim"` cannot cut, because there is too little of it.
  private var shortFiles: [Diagnostic] {
    plan.elements.indices.compactMap { index in
      let element = plan.elements[index]
      guard let media = element.media, media.fit == .trim, let end = media.end, end < element.end,
        let fit = script.elements[index].attributes.given(SharedParameters.fit)
      else { return nil }
      return Diagnostic(
        .shortFile,
        "this `\(element.kind.rawValue)` lasts \(element.range.length.text(.exactSeconds)), "
          + "but its file lasts only \((end - element.start).text(.exactSeconds))",
        at: script.elements[index].attributes.given(SharedParameters.file)?.range ?? fit.range,
        related: [.init(fit.range, "this trims the file and does not repeat it")],
        notes: ["`fit=\"loop\"` repeats it; `fit=\"none\"` leaves the rest empty"]
      )
    }
  }
}
