/// How long work will go on, from how fast it has been.
struct TimeLeft {
  private struct Sample {
    let time: Duration
    let fraction: Double
  }

  /// What is shorter says little.
  private static let shortest = Duration.seconds(1)
  private static let window = Duration.seconds(10)
  private static let interval = Duration.milliseconds(250)

  private var samples: [Sample] = []
  private var estimate: (left: Double, at: Duration)?

  /// In seconds; `nil` until there is enough to judge by.
  private(set) var seconds: Double?

  /// - Parameters:
  ///   - time: Since the work started.
  ///   - fraction: How much of it is done.
  ///   - isNewPhase: Whether another kind of work starts, of which it is not known yet how fast it is.
  mutating func update(time: Duration, fraction: Double, isNewPhase: Bool) {
    if isNewPhase { samples.removeAll() }
    if samples.last.map({ time - $0.time >= TimeLeft.interval }) ?? true {
      samples.append(Sample(time: time, fraction: fraction))
    }
    while let first = samples.first, samples.count > 2, time - first.time > TimeLeft.window {
      samples.removeFirst()
    }
    // Between two judgements the time runs.
    let running = estimate.map { max(0, $0.left - ($0.at.distance(to: time))) }
    var left = running
    if let first = samples.first, time - first.time >= TimeLeft.shortest, fraction > first.fraction {
      let speed = (fraction - first.fraction) / first.time.distance(to: time)
      let judged = (1 - fraction) / speed
      left = running.map { 0.8 * $0 + 0.2 * judged } ?? judged
    }
    estimate = left.map { ($0, time) }
    seconds = left
  }

  /// For people: no more exact than it is.
  var text: String? {
    guard let seconds else { return nil }
    switch seconds {
    case ..<10: return "\(max(1, Int(seconds.rounded(.up)))) s left"
    case ..<90: return "\(5 * Int((seconds / 5).rounded())) s left"
    case ..<5400: return "\(Int((seconds / 60).rounded())) min left"
    case ..<360_000: return "\(Int((seconds / 3600).rounded())) h left"
    default: return nil
    }
  }
}

extension Duration {
  /// In seconds.
  fileprivate func distance(to end: Duration) -> Double { (end - self) / .seconds(1) }
}
