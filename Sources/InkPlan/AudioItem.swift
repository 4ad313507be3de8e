package import InkTime

/// One use of a sound file that is not speech.
package struct AudioItem: Hashable, Sendable, Codable {
  package enum Role: String, Hashable, Sendable, Codable {
    case music, effect
    /// The sound of a video.
    case video
  }

  package var element: Int
  package var role: Role
  /// Index in `files`.
  package var file: Int
  package var start: Ticks
  package var end: Ticks
  /// Where in the file it begins.
  package var from: Ticks
  /// Whether it starts again at `from` each time the file ends, until `end`.
  package var loops: Bool
  /// Linear, 0 to 4.
  package var gain: Double
  /// Lengths of the equal-power fades at `start` and at `end`.
  package var fadeIn: Ticks
  package var fadeOut: Ticks
  /// How far it goes down under speech: 0 not at all, 1 to silence.
  package var duck: Double

  package init(
    element: Int,
    role: Role,
    file: Int,
    start: Ticks,
    end: Ticks,
    from: Ticks,
    loops: Bool,
    gain: Double,
    fadeIn: Ticks,
    fadeOut: Ticks,
    duck: Double
  ) {
    self.element = element
    self.role = role
    self.file = file
    self.start = start
    self.end = end
    self.from = from
    self.loops = loops
    self.gain = gain
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
    self.duck = duck
  }
}
