internal import InkMedia
internal import InkMessages
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

extension OutputFormat {
  /// Of its sound; `nil` where that is not compressed with loss.
  var codec: AudioEncoder.Codec? {
    switch self {
    case .mp4, .sound(.m4a): .aac
    case .sound(.opus): .opus
    case .sound(.mp3): .mp3
    case .sound(.wav), .sound(.flac): nil
    }
  }
}
