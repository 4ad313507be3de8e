import InkMessages
import InkPlan

/// How much of a whole render is done: its phases one after the other, each with the part of the time that it takes.
///
/// A phase may need several passes: a mix is measured again where the limiter takes from its loudness, and a
/// sound is encoded again where the codec raises its peaks. How many is known only afterwards, so each further
/// pass takes its part of what the phase has left, and the whole never goes back.
struct RenderProgress {
  private struct Phase {
    let kind: MediaProgress.Phase
    /// Parts of the whole.
    let start: Double
    let end: Double
  }

  private let phases: [Phase]
  private let hasPicture: Bool
  private var current = 0
  private var passes = 0
  /// Where the present pass started, as a part of the whole.
  private var passStart = 0.0
  private var lastDone: Int64 = 0
  private(set) var fraction = 0.0

  /// - Parameters:
  ///   - phases: Those that may come, in their order.
  ///   - hasPicture: Whether the output is a video.
  init(_ phases: [MediaProgress.Phase], hasPicture: Bool = false) {
    self.hasPicture = hasPicture
    let whole = phases.reduce(0) { $0 + RenderProgress.weight(of: $1) }
    var start = 0.0
    self.phases = phases.map { kind in
      let end = start + RenderProgress.weight(of: kind) / whole
      defer { start = end }
      return Phase(kind: kind, start: start, end: end)
    }
  }

  /// The phases of a render of a plan.
  init(of plan: RenderPlan, isVideo: Bool, verifies: Bool) {
    var phases: [MediaProgress.Phase] = []
    if plan.lengths == .estimated, !plan.speech.isEmpty { phases.append(.speech) }
    if plan.sound.loudness != nil { phases.append(.measure) }
    phases.append(isVideo ? .encode : .mix)
    if verifies { phases.append(.verify) }
    self.init(phases, hasPicture: isVideo)
  }

  /// - Returns: Whether the report starts a phase.
  @discardableResult
  mutating func advance(to report: MediaProgress) -> Bool {
    guard let index = phases.indices[current...].first(where: { phases[$0].kind == report.phase }) else {
      return false
    }
    let isNewPhase = index != current || passes == 0
    if isNewPhase {
      (current, passes, passStart) = (index, 1, max(fraction, phases[index].start))
    } else if report.done < lastDone {
      (passes, passStart) = (passes + 1, fraction)
    }
    lastDone = report.done
    let part = part(of: report.phase)
    let done = min(max(Double(report.done) / Double(max(report.total, 1)), 0), 1)
    fraction = max(fraction, passStart + (phases[index].end - passStart) * part * done)
    return isNewPhase
  }

  /// How long a phase takes compared with others, of scripts with a few minutes of narration.
  private static func weight(of phase: MediaProgress.Phase) -> Double {
    switch phase {
    case .speech: 4
    case .measure: 1
    case .mix: 2
    case .encode: 20
    case .verify: 5
    }
  }

  /// What a pass takes of the rest of its phase: most do in one.
  private func part(of phase: MediaProgress.Phase) -> Double {
    switch phase {
    case .speech: 1
    case .measure: 0.6
    case .mix, .encode: 0.9
    // The sound is looked at first, then the picture, which takes longer.
    case .verify: hasPicture && passes == 1 ? 0.3 : 1
    }
  }
}
