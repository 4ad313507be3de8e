import InkPlan
import InkTime

/// A stretch of a sound file at its place on the timeline.
struct EditClip {
  let name: String
  /// `nil` for speech that has not been spoken.
  let file: PlanFile?
  let place: TickRange
  /// Where in the file it starts.
  let from: Ticks
  /// Of the plan's item that this is, or is a part of.
  private let whole: TickRange
  private let gain: Double
  private let fadeIn: Ticks
  private let fadeOut: Ticks

  init(_ sentence: SpokenSentence, of item: SpeechItem, in plan: RenderPlan) {
    name = PlainText.line(PlanWords.start(of: sentence.text, characters: 40))
    file = sentence.clip.map { plan.files[$0] }
    place = sentence.range
    from = .zero
    whole = place
    gain = item.gain
    fadeIn = .zero
    fadeOut = .zero
  }

  init(_ sound: SoundUse, file: PlanFile, place: TickRange) {
    name = ProjectNames.last(of: file.path)
    self.file = file
    self.place = place
    from = sound.from
    whole = sound.range
    gain = sound.gain
    fadeIn = sound.fadeIn
    fadeOut = sound.fadeOut
  }

  /// How much of the file there is; what is used of it where no one could look.
  var fileLength: Ticks { max(file?.content?.duration ?? .zero, from + place.length) }

  // MARK: Loudness

  struct Level: Hashable {
    /// From the clip's start.
    let time: Ticks
    /// Linear.
    let gain: Double
  }

  /// How many straight lines stand for the curve of a fade.
  private static let fadeSteps: Int64 = 8

  /// What the gain is where it changes, to be joined by lines; a single one where it never changes.
  var levels: [Level] {
    var times: Set<Ticks> = [place.start]
    for (start, length) in [(whole.start, fadeIn), (whole.end - fadeOut, fadeOut)] where length > .zero {
      for step in 0...EditClip.fadeSteps {
        let time = start + Ticks(length.count / EditClip.fadeSteps * step)
        if place.start <= time, time <= place.end { times.insert(time) }
      }
      times.insert(place.end)
    }
    return times.sorted().map { Level(time: $0 - place.start, gain: gain(at: $0)) }
  }

  private func gain(at time: Ticks) -> Double {
    var gain = gain
    if fadeIn > .zero, time < whole.start + fadeIn {
      gain *= EqualPowerFade.gain(at: max(.zero, time - whole.start), of: fadeIn)
    }
    if fadeOut > .zero, time > whole.end - fadeOut {
      gain *= EqualPowerFade.gain(at: max(.zero, whole.end - time), of: fadeOut)
    }
    return gain
  }
}
