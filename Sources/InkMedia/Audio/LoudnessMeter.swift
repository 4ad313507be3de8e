internal import InkMessages
internal import InkPlan

/// Loudness by ITU-R BS.1770 and its range by EBU Tech 3342, of interleaved stereo at one rate.
///
/// The energy of each 100 ms is kept, and the gates are put over sums of these: each sample is looked at once. Tests
/// compare it with libebur128, which takes several times as long.
package final class LoudnessMeter {
  private var filter: KWeighting
  /// Frames of 100 ms.
  private let step: Int
  /// Frames of the step that is under way, and their energy.
  private var started = 0
  private var energy = 0.0
  /// The mean energy of each step: 8 bytes for 100 ms.
  private var energies: [Double] = []

  /// A window of 400 ms is measured every 100 ms, one of 3 s every second.
  private static let momentary = 4
  private static let shortTerm = 30
  private static let shortTermHop = 10
  /// Below -70 LUFS nothing counts.
  private static let absoluteGate = LoudnessMeter.energy(ofLoudness: -70)
  /// Room for so many steps is made at once, three hours: more only as they come.
  private static let maxReserved: Int64 = 108_000

  /// - Parameter frames: About how many will come.
  package init(sampleRate: Int, frames: Int64) {
    step = max(1, (sampleRate + 5) / 10)
    filter = KWeighting(sampleRate: sampleRate)
    let steps = max(0, frames) / Int64(step)
    energies.reserveCapacity(Int(min(steps + 1, LoudnessMeter.maxReserved)))
  }

  package func add(_ samples: Span<Float>) {
    var taken = 0
    while taken < samples.count / 2 {
      let count = min(samples.count / 2 - taken, step - started)
      energy += samples.extracting(taken * 2..<(taken + count) * 2).withUnsafeBufferPointer {
        filter.energy(of: $0)
      }
      taken += count
      started += count
      if started == step {
        energies.append(energy / Double(step))
        started = 0
        energy = 0
      }
    }
  }

  /// Gated, in LUFS; `nil` for silence, and for less than 400 ms.
  package var integrated: Double? {
    let blocks = windows(LoudnessMeter.momentary, every: 1)
    guard let mean = LoudnessMeter.mean(blocks) else { return nil }
    // 10 LU below.
    guard let gated = LoudnessMeter.mean(blocks.filter { $0 >= mean / 10 }) else { return nil }
    return LoudnessMeter.loudness(ofEnergy: gated)
  }

  /// In LU; 0 for silence, and for less than 3 s.
  package var range: Double {
    let blocks = windows(LoudnessMeter.shortTerm, every: LoudnessMeter.shortTermHop)
    guard let mean = LoudnessMeter.mean(blocks) else { return 0 }
    // 20 LU below.
    let heard = blocks.filter { $0 >= mean / 100 }.sorted()
    guard !heard.isEmpty else { return 0 }
    func percentile(_ percent: Double) -> Double {
      LoudnessMeter.loudness(ofEnergy: heard[Int((Double(heard.count - 1) * percent / 100).rounded())])
    }
    return percentile(95) - percentile(10)
  }

  /// By how much, in dB, the same sound is quieter in another form, in the 400 ms in which that is most: 0 where it is
  /// nowhere quieter. What is 20 LU below the loudest does not count.
  package func greatestLoss(in other: LoudnessMeter) -> Double {
    let steps = LoudnessMeter.momentary
    let ends = steps...max(steps, min(energies.count, other.energies.count))
    let pairs = ends.compactMap { end in
      window(of: steps, to: end).flatMap { own in other.window(of: steps, to: end).map { (own, $0) } }
    }
    let gate = max(LoudnessMeter.absoluteGate, (pairs.map(\.0).max() ?? 0) / 100)
    let ratio = pairs.filter { $0.0 >= gate }.map { $0.0 / max($0.1, LoudnessMeter.absoluteGate) }.max()
    return max(0, Decibels.level(ofPower: ratio ?? 1))
  }

  /// The mean energy of so many steps; `nil` where there are not as many.
  private func window(of steps: Int, to end: Int) -> Double? {
    guard end <= energies.count else { return nil }
    return energies[(end - steps)..<end].reduce(0, +) / Double(steps)
  }

  /// The mean energies of windows of so many steps that are above the absolute gate.
  private func windows(_ steps: Int, every hop: Int) -> [Double] {
    stride(from: steps, through: energies.count, by: hop)
      .compactMap { window(of: steps, to: $0) }
      .filter { $0 >= LoudnessMeter.absoluteGate }
  }

  private static func mean(_ energies: [Double]) -> Double? {
    energies.isEmpty ? nil : energies.reduce(0, +) / Double(energies.count)
  }

  private static func energy(ofLoudness loudness: Double) -> Double {
    Decibels.power(ofLevel: loudness + 0.691)
  }

  private static func loudness(ofEnergy energy: Double) -> Double { Decibels.level(ofPower: energy) - 0.691 }
}
