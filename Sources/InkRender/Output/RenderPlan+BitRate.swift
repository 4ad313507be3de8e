internal import InkMedia
internal import InkPlan

extension RenderPlan {
  /// Of compressed sound, in bits a second: what the plan says, or enough that the codec is not heard.
  func bitRate(of codec: AudioEncoder.Codec) -> Int {
    if let bitRate = sound.bitRate { return bitRate }
    switch codec {
    case .aac, .mp3: return PlanDefaults.bitRate
    // Opus needs less, and of speech alone less still.
    case .opus: return sounds.isEmpty ? 96_000 : 128_000
    }
  }
}
