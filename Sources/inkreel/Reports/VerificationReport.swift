import InkMessages
import InkPlan
import InkText

/// What was found as planned in an output, after a render with `--verify`.
struct VerificationReport: Encodable {
  /// Sounds that were compared with their sources.
  let sounds: Int
  /// Sounds that are silent, or too quiet among others to be judged.
  let inaudibleSounds: Int
  /// Frames that were decoded; 0 for sound alone.
  let frames: Int
  /// Pictures that were compared with drawn ones.
  let pictures: Int
  /// Of the output as it is decoded, in LUFS; absent for silence.
  let loudness: Double?
  /// In dBTP; absent for silence.
  let truePeak: Double?

  init(_ answer: VerifyAnswer) {
    sounds = answer.sounds
    inaudibleSounds = answer.inaudibleSounds
    frames = answer.frames
    pictures = answer.pictures
    loudness = answer.loudness.map(Decibels.tenths)
    truePeak = answer.truePeak > 0 ? Decibels.tenths(Decibels.level(ofAmplitude: answer.truePeak)) : nil
  }

  /// For people.
  var text: String {
    var parts = ["\(PluralText.count(sounds, "sound")) as planned"]
    if inaudibleSounds > 0 { parts.append("\(inaudibleSounds) too quiet to check") }
    if frames > 0 {
      parts.append("\(PluralText.count(frames, "frame")), \(PluralText.count(pictures, "picture")) compared")
    }
    if let loudness { parts.append("decoded at \(loudness) LUFS") }
    return parts.joined(separator: ", ")
  }
}
