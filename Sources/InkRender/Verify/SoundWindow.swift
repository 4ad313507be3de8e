internal import InkTime

/// Energies of a short stretch of the sound: sums of squares.
struct SoundWindow {
  /// In frames: 10 ms.
  static let frames = 480

  var start: Ticks
  var planned = 0.0
  var found = 0.0
  /// Of the difference of the two.
  var error = 0.0
  /// The product of what was found with what is planned for the other side.
  var swapped = 0.0
  /// The product of what is planned for one side with what is planned for the other.
  var plannedAcross = 0.0
  /// The same of what was found.
  var foundAcross = 0.0
  /// Mean squares in the bands of `BandSpectrum`, where they are judged.
  var plannedBands: [Float] = []
  var foundBands: [Float] = []
  /// The same of each planned sound that is distinguished.
  var soundBands: [[Float]] = []
  /// The loudest sound of the plan in it, as its index in the plan's elements.
  var element: Int?
}
