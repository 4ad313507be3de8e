import InkVoiceProgram

/// One utterance as libespeak-ng hands it over, block by block.
///
/// Kept in memory until it is whole: the library crashes on some texts, and must not leave half a file.
final class Recording {
  /// In seconds: some 320 MB.
  private static let longest = 2 * 3600

  let sampleRate: Int
  private var samples: [Int16] = []
  private(set) var events: [WordEvent] = []
  /// What stopped the speech before its end.
  private(set) var failure: VoiceError?

  init(sampleRate: Int) {
    self.sampleRate = sampleRate
  }

  var clip: Clip { Clip(samples: samples, sampleRate: sampleRate) }

  func append(_ event: WordEvent) {
    events.append(event)
  }

  /// Whether the speech may go on.
  func append(_ block: UnsafeBufferPointer<Int16>) -> Bool {
    if HeldSignals.isPending {
      failure = VoiceError(.environment, "interrupted")
    } else if samples.count + block.count > Recording.longest * sampleRate {
      failure = VoiceError(.request, "the speech is longer than two hours; split the text")
    }
    guard failure == nil else { return false }
    samples.append(contentsOf: block)
    return true
  }
}
