import InkMessages
import InkPlan
import InkText

/// What was found as planned in an output, after a render with `--verify`.
struct VerificationReport: Encodable {
  /// A caption that was made smaller, hyphenated or broken to fit.
  struct Caption: Encodable {
    /// In seconds; absent where it is about all captions.
    let start: Double?
    let message: String

    init(_ issue: OutputIssue) {
      start = issue.range.map { ($0.start.seconds * 1000).rounded() / 1000 }
      message = issue.message
    }

    /// For people.
    var text: String { VisibleText.line((start.map { "at \($0) s, " } ?? "") + message) }
  }

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
  let captions: [Caption]
  /// More captions than are listed.
  let furtherCaptions: Int

  init(_ answer: VerifyAnswer) {
    sounds = answer.sounds
    inaudibleSounds = answer.inaudibleSounds
    frames = answer.frames
    pictures = answer.pictures
    loudness = answer.loudness.map(Decibels.tenths)
    captions = answer.captions.map(Caption.init)
    furtherCaptions = answer.furtherCaptions
    truePeak = answer.truePeak > 0 ? Decibels.tenths(Decibels.level(ofAmplitude: answer.truePeak)) : nil
  }

  /// For people: a line for each caption that was made to fit.
  var captionText: String {
    let lines = captions.map(\.text) + (furtherCaptions > 0 ? ["and \(furtherCaptions) more"] : [])
    return lines.map { "caption: \($0)\n" }.joined()
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
