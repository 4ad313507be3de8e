/// The sounds of one text as libespeak-ng reports them while it speaks.
final class PhonemeTrace {
  private(set) var events: [PhonemeEvent] = []
  private var position = 0

  func startWord(at position: Int) {
    self.position = max(0, position)
  }

  func append(_ ipa: String) {
    events.append(PhonemeEvent(position: position, ipa: ipa))
  }
}
