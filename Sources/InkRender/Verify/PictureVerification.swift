internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkText
internal import InkTime

/// Decodes a video's frames: there are as many as planned, each at its time and of the planned size, and where a
/// picture comes and goes it is the one that is drawn for its place in the plan.
struct PictureVerification {
  private let plan: RenderPlan
  private let schedule: FrameSchedule
  private let decoder: VideoDecoder
  private let compositor: Compositor

  /// Of the means of squares of 16 pixels, in steps of 8 bits.
  private static let tolerance = 12.0
  /// Frames between two looks at whether to go on.
  private static let checkInterval = 32

  init(_ plan: RenderPlan, path: String) throws(MediaError) {
    self.plan = plan
    schedule = FrameSchedule(cues: plan.cues, duration: plan.duration, frameRate: plan.video.frameRate)
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
    var place = 0
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
        while place < schedule.states.count, schedule.states[place].frames.upperBound <= frame { place += 1 }
        guard place < schedule.states.count else { continue }
        try compare(schedule.states[place], at: frame, &faults, &answer)
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

  /// Looks at the first and the last frame that show a picture.
  private func compare(
    _ state: PictureState,
    at frame: Int,
    _ faults: inout IssueList,
    _ answer: inout VerifyAnswer
  ) throws(MediaError) {
    let isFirst = frame == state.frames.lowerBound
    guard isFirst || frame == state.frames.upperBound - 1 else { return }
    if isFirst { try compositor.show(state.shown) }
    answer.pictures += 1
    let difference = decoder.difference(from: compositor.picture)
    guard difference > PictureVerification.tolerance else { return }
    let cues = state.shown.map { plan.cues[$0.cue] }
    let what =
      cues.isEmpty ? "only the background" : cues.map { "\"\(text($0))\"" }.joined(separator: " and ")
    faults.append(
      OutputIssue(
        "the picture does not match the plan (\(what)): one area differs by \(Int(difference)) of 255 steps",
        range: frames(frame..<frame + 1),
        element: cues.first.flatMap(element)
      )
    )
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
