package import InkPlan
package import InkTime

/// Asks whether a file is what a plan says.
package struct VerifyRequest: Hashable, Sendable, Codable {
  /// The plan that was rendered; every path absolute.
  package var plan: RenderPlan
  /// What was rendered; absolute.
  package var output: String
  /// What the render reported about its sound.
  package var sound: LoudnessReport

  package init(plan: RenderPlan, output: String, sound: LoudnessReport) {
    self.plan = plan
    self.output = output
    self.sound = sound
  }
}

package struct VerifyAnswer: Hashable, Sendable, Codable {
  /// In the order of their times; empty for an output that is as planned.
  package var faults: [OutputIssue]
  /// More faults than are listed.
  package var furtherFaults: Int
  /// How captions were made to fit, in the order of their times; these are no faults.
  package var captions: [OutputIssue]
  /// More captions than are listed.
  package var furtherCaptions: Int
  /// Sounds of the plan that were heard and compared with their sources.
  package var sounds: Int
  /// Sounds of the plan that are silent, or too quiet among others to be judged.
  package var inaudibleSounds: Int
  /// Frames that were decoded; 0 for sound alone.
  package var frames: Int
  /// Pictures that were compared with drawn ones.
  package var pictures: Int
  /// As decoded: integrated, in LUFS.
  package var loudness: Double?
  /// As decoded: linear.
  package var truePeak: Double

  package init(
    faults: [OutputIssue] = [],
    furtherFaults: Int = 0,
    captions: [OutputIssue] = [],
    furtherCaptions: Int = 0,
    sounds: Int = 0,
    inaudibleSounds: Int = 0,
    frames: Int = 0,
    pictures: Int = 0,
    loudness: Double? = nil,
    truePeak: Double = 0
  ) {
    self.faults = faults
    self.furtherFaults = furtherFaults
    self.captions = captions
    self.furtherCaptions = furtherCaptions
    self.sounds = sounds
    self.inaudibleSounds = inaudibleSounds
    self.frames = frames
    self.pictures = pictures
    self.loudness = loudness
    self.truePeak = truePeak
  }
}

/// Something in an output that is not as planned.
package struct OutputIssue: Hashable, Sendable, Codable {
  /// What is wrong, with the values in it; no place, no full stop.
  package var message: String
  /// Where in the output; absent where it is about the whole.
  package var range: TickRange?
  /// Index in the plan's `elements`, where it is about one of them.
  package var element: Int?

  package init(_ message: String, range: TickRange? = nil, element: Int? = nil) {
    self.message = message
    self.range = range
    self.element = element
  }
}
