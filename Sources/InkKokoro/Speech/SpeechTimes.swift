/// When the words of a text are heard, and which of the model's sound is kept: all from how many frames each token lasts.
///
/// The figures were fitted on 50 English sentences of 8 voices at three speeds: there, the words that a recogniser
/// (pocketsphinx 5.1.1) hears start 18 ms from these times in the mean. On 49 others of 10 other voices it is 17 ms, and
/// 35 ms for nine words in ten.
package struct SpeechTimes: Hashable, Sendable {
  package static let sampleRate = 24_000
  /// In samples: 25 ms.
  package static let frame = 600

  /// One for each word in order, none overlapping another; empty for a word that is not spoken. In samples from the
  /// start of the sound.
  package private(set) var words: [Range<Int>]
  /// What is kept of each passage's sound, in samples from its start. Together they are the whole sound.
  package private(set) var kept: [Kept]

  package struct Kept: Hashable, Sendable {
    package let range: Range<Int>
    /// Where the speech in it ends, after which it fades out.
    let end: Int
  }

  /// The part of the sound that is speech, in samples: all but the fading at its end.
  package var speech: Range<Int> {
    guard let last = kept.last else { return 0..<0 }
    return 0..<(length - (last.range.upperBound - last.end))
  }

  /// In samples.
  package var length: Int { kept.reduce(0) { $0 + $1.range.count } }

  /// The model sounds before its frames say so. The first sound of a passage is heard so much after this, and the last
  /// one, which also lasts for the pause after it, ends before this.
  private static let lead = milliseconds(120)
  private static let lastSound = milliseconds(150)
  /// What follows the speech, fading: breath, or a voice's noise.
  private static let fade = milliseconds(200)

  /// How much earlier a word is heard than the frames of the space before it start. Such a space is no silence: the
  /// word's sound grows in it, if it is not a long one.
  private static let joinedShift = milliseconds(40)
  private static let longestSpace = milliseconds(100)
  /// How much earlier a word after a pause is heard than its frames start.
  private static let pausedShift = milliseconds(70)

  private static func milliseconds(_ count: Int) -> Int { count * sampleRate / 1000 }

  /// - Parameters:
  ///   - passages: Each with a sound.
  ///   - durations: For each passage how many frames its tokens last, with the padding before and after them.
  package init(_ passages: [Passage], durations: [[Int]], wordCount: Int, speed: Double) {
    kept = []
    var heard = [Range<Int>?](repeating: nil, count: wordCount)
    var offset = 0
    for (passage, durations) in zip(passages, durations) {
      let frames = PassageFrames(passage, durations)
      let kept = SpeechTimes.kept(frames, speed: speed)
      let move = offset - kept.range.lowerBound
      for (word, range) in SpeechTimes.ranges(frames, speed: speed) {
        // A long word may be in two passages.
        let start = heard[word]?.lowerBound ?? range.lowerBound + move
        heard[word] = start..<max(start, range.upperBound + move)
      }
      offset += kept.range.count
      self.kept.append(kept)
    }
    words = []
    words = SpeechTimes.ordered(heard, within: speech)
  }

  private static func kept(_ frames: PassageFrames, speed: Double) -> Kept {
    guard let first = frames.sounds.first, let last = frames.sounds.last else {
      return Kept(range: 0..<frames.length, end: frames.length)
    }
    let end = soundEnd(last, speed: speed)
    return Kept(
      range: max(0, first.start - lead)..<min(frames.length, end + fade),
      end: min(frames.length, end)
    )
  }

  /// Of a sound before a pause.
  private static func soundEnd(_ sound: PassageFrames.Sound, speed: Double) -> Int {
    min(sound.end, sound.start + Int(Double(lastSound) / speed))
  }

  private static func ranges(_ frames: PassageFrames, speed: Double) -> [(word: Int, range: Range<Int>)] {
    var ranges: [(word: Int, range: Range<Int>)] = []
    for sound in frames.sounds {
      let end = sound.isBeforeWord ? sound.end - joinedShift : soundEnd(sound, speed: speed)
      if let last = ranges.last, last.word == sound.word {
        ranges[ranges.count - 1].range = last.range.lowerBound..<max(last.range.lowerBound, end)
      } else {
        let shift = sound.space.map { min($0, longestSpace) + joinedShift } ?? pausedShift
        let start = sound.start - shift
        ranges.append((sound.word, start..<max(start, end)))
      }
    }
    return ranges
  }

  /// The words in the order of the text; one that is not heard is empty, at the end of the word before it.
  private static func ordered(_ heard: [Range<Int>?], within speech: Range<Int>) -> [Range<Int>] {
    var last = speech.lowerBound
    return heard.map { range in
      guard let range else { return last..<last }
      let start = min(max(last, range.lowerBound), speech.upperBound)
      last = max(start, min(range.upperBound, speech.upperBound))
      return start..<last
    }
  }
}

extension SpeechTimes {
  /// The whole sound: what is kept of each passage's.
  package func sound(of passages: [[Float]]) -> [Float] {
    var sound: [Float] = []
    sound.reserveCapacity(length)
    for (passage, kept) in zip(passages, kept) {
      let start = sound.count
      sound += passage[kept.range.clamped(to: 0..<passage.count)]
      SpeechTimes.fade(&sound, from: start, to: start + SpeechTimes.rise, isRising: true)
      SpeechTimes.fade(
        &sound,
        from: start + kept.end - kept.range.lowerBound,
        to: sound.count,
        isRising: false
      )
    }
    return sound
  }

  /// A voice's noise starts without a click.
  private static let rise = milliseconds(5)

  private static func fade(_ sound: inout [Float], from start: Int, to end: Int, isRising: Bool) {
    let range = (start..<max(start, end)).clamped(to: sound.indices)
    for index in range {
      let part = Float(index - start) / Float(end - start)
      sound[index] *= isRising ? part : 1 - part
    }
  }

  /// To the microsecond, a twentieth of a sample.
  package static func seconds(_ samples: Int) -> Double {
    (Double(samples) / Double(sampleRate) * 1e6).rounded() / 1e6
  }
}
