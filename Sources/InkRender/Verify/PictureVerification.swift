internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkText
internal import InkTime

/// Decodes a video's frames: there are as many as planned, each at its time and of the planned size, and where a
/// picture comes and goes it is the one that is drawn for its place in the plan.
struct PictureVerification {
  private let plan: RenderPlan
  private let schedule: PictureSchedule
  private let decoder: VideoDecoder
  private let compositor: Compositor

  /// Of the means of squares of 16 pixels, in steps of 8 bits.
  private static let tolerance = 12.0
  /// Frames between two looks at a picture that moves.
  private static let motionInterval = 5
  /// Frames between two looks at whether to go on.
  private static let checkInterval = 32

  init(_ plan: RenderPlan, path: String) throws(MediaError) {
    self.plan = plan
    schedule = try PictureSchedule(plan)
    decoder = try VideoDecoder(path: path)
    compositor = try Compositor(plan)
  }

  func run(
    _ cancellation: Cancellation,
    _ progress: (MediaProgress) throws(MediaError) -> Void,
    _ faults: inout IssueList,
    _ answer: inout VerifyAnswer
  ) throws(MediaError) {
    let video = plan.video
    noteCaptions(&answer)
    guard decoder.width == video.width, decoder.height == video.height else {
      return faults.append(
        OutputIssue(
          "the picture has \(decoder.width)x\(decoder.height) pixels, not \(video.width)x\(video.height)"
        )
      )
    }
    try checkLetters(&faults)
    var shown: PictureSchedule.Shown?
    var isTimingReported = false
    do throws(MediaError) {
      while let time = try decoder.next() {
        let frame = answer.frames
        answer.frames += 1
        if frame % PictureVerification.checkInterval == 0 {
          try cancellation.check()
          try progress(MediaProgress(phase: .verify, done: time.count, total: plan.duration.count))
        }
        let planned = video.frameRate.start(ofFrame: frame)
        // Containers count in units of their own.
        if (time - planned).count.magnitude > 48, !isTimingReported {
          isTimingReported = true
          faults.append(
            OutputIssue(
              "frame \(frame) is shown at \(time.text(.hundredthsOfSeconds)), but "
                + "\(planned.text(.hundredthsOfSeconds)) is planned",
              range: frames(frame..<frame + 1)
            )
          )
        }
        guard frame < schedule.frameCount else { continue }
        let current = shown.flatMap { $0.frames.contains(frame) ? $0 : nil }
        let next = current ?? schedule.shown(from: frame, until: schedule.frameCount)
        shown = next
        try compare(next, at: frame, &faults, &answer)
      }
    } catch {
      guard error.kind == .unusableFile else { throw error }
      faults.append(OutputIssue(error.message, range: frames(answer.frames..<schedule.frameCount)))
      return
    }
    if answer.frames != schedule.frameCount {
      faults.append(
        OutputIssue(
          "the picture has \(answer.frames) frames, but \(schedule.frameCount) are planned",
          range: frames(min(answer.frames, schedule.frameCount)..<max(answer.frames, schedule.frameCount))
        )
      )
    }
  }

  /// Looks for boxes in the place of letters.
  private func checkLetters(_ faults: inout IssueList) throws(MediaError) {
    let coverage = try GlyphCoverage(fonts: try FontMap())
    var known: [String: Bool] = [:]
    for cue in plan.cues {
      var undrawn: [String] = []
      for word in cue.lines.joined() {
        for character in word.text where TextQuestions.isAsked(character) {
          let text = String(character)
          let isDrawn = known[text] ?? coverage.draws(text)
          known[text] = isDrawn
          if !isDrawn, !undrawn.contains(text) { undrawn.append(text) }
        }
      }
      guard !undrawn.isEmpty else { continue }
      faults.append(
        OutputIssue(
          "boxes are shown in the place of \(ListText.quoted(undrawn, by: "and")), which no font draws",
          range: cue.range,
          element: element(of: cue)
        )
      )
    }
  }

  private func noteCaptions(_ answer: inout VerifyAnswer) {
    var notes = IssueList()
    for note in compositor.typesetter.notes {
      let cue = note.cue.map { plan.cues[$0] }
      notes.append(OutputIssue(note.message, range: cue?.range, element: cue.flatMap(element)))
    }
    (answer.captions, answer.furtherCaptions) = (notes.faults, notes.further)
  }

  /// Looks at the first and the last frame that show a picture, and at every fifth one of those that move.
  private func compare(
    _ shown: PictureSchedule.Shown,
    at frame: Int,
    _ faults: inout IssueList,
    _ answer: inout VerifyAnswer
  ) throws(MediaError) {
    let isFirst = frame == shown.frames.lowerBound
    guard isFirst || frame == shown.frames.upperBound - 1 else { return }
    let isAmongMoving = schedule.isMoving(atFrame: frame) && schedule.isMoving(atFrame: frame - 1)
    if isAmongMoving, frame % PictureVerification.motionInterval != 0 { return }
    try compositor.show(shown.state, over: shown.scene)
    answer.pictures += 1
    let difference = decoder.difference(from: compositor.picture)
    guard difference > PictureVerification.tolerance else { return }
    faults.append(
      OutputIssue(
        "the picture does not match the plan (\(names(shown))): one area differs by \(Int(difference)) of 255 steps",
        range: frames(frame..<frame + 1),
        element: element(of: shown)
      )
    )
  }

  /// What is on screen, in people's words.
  private func names(_ shown: PictureSchedule.Shown) -> String {
    let layers = Set(shown.scene.layers.map(\.layer)).sorted()
    let pictures = layers.map { layer in
      plan.layers[layer].file.map { "`\(plan.files[$0].path)`" } ?? "a card"
    }
    let cues = shown.state.shown.map { "\"\(text(plan.cues[$0.cue]))\"" }
    return (pictures + cues).isEmpty ? "only the background" : ListText.joined(pictures + cues, by: "and")
  }

  private func element(of shown: PictureSchedule.Shown) -> Int? {
    let cue = shown.state.shown.first.flatMap { element(of: plan.cues[$0.cue]) }
    return shown.scene.layers.map(\.layer).max().map { plan.layers[$0].element } ?? cue
  }

  private func frames(_ frames: Range<Int>) -> TickRange {
    TickRange(
      start: plan.video.frameRate.start(ofFrame: frames.lowerBound),
      end: plan.video.frameRate.start(ofFrame: frames.upperBound)
    )
  }

  private func text(_ cue: Cue) -> String {
    cue.lines.joined().map(\.text).joined(separator: " ")
  }

  private func element(of cue: Cue) -> Int? { cue.speech.map { plan.speech[$0].element } }
}
