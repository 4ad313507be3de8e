internal import InkSystem

/// How many processes of a voice can be at work at once: as many as there are processors, and as memory allows.
struct VoicePlaces {
  let processors: Int
  /// In bytes; `nil` where the system does not say.
  let available: () -> Int?

  /// What a process is taken to need before one has shown it, in bytes.
  private static let usualNeed = 1 << 30
  /// Of what is available, a part is left to others.
  private static let share = 0.8
  /// Before it is known what a process needs.
  private static let first = 2

  static var machine: VoicePlaces {
    VoicePlaces(
      processors: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      available: { MachineMemory.available }
    )
  }

  /// - Parameters:
  ///   - running: How many are there already: what they need is not available any more.
  ///   - need: What one needs, in bytes; `nil` where that is not known yet.
  func count(running: Int, need: Int?) -> Int {
    let most = need == nil ? min(VoicePlaces.first, processors) : processors
    guard running < most else { return max(1, most) }
    guard let available = available() else { return min(VoicePlaces.first, processors) }
    let more = Int(Double(available) * VoicePlaces.share) / max(1 << 20, need ?? VoicePlaces.usualNeed)
    return max(1, min(most, running + more))
  }
}
