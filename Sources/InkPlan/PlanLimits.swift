package import InkTime

/// Every bound of what a plan may hold. The compiler's options, the validator and the renderer read them here, and
/// a test derives those of `grammar/render-plan.schema.json` from them.
package enum PlanLimits {
  // MARK: Times

  /// No video lasts longer: a day.
  package static let longest = Ticks(24 * 3600 * Ticks.perSecond)
  package static let duration = Ticks.zero...longest
  /// Of all other times: in the video, in files, and of how long something takes.
  package static let time = Ticks.zero...Ticks.limit
  package static let offset = -Ticks.limit...Ticks.limit

  // MARK: Lists and texts

  /// In bytes of JSON. No script that anybody writes has a larger plan.
  package static let largestSize = 256 << 20
  /// Of files, elements, speech, audio, cues, chapters, camera moves, layers and unknown facts each.
  package static let itemCount = 0...1_000_000
  /// Of a unit of speech; many units cannot overflow their sum.
  package static let mostWords = 1 << 24
  /// Of what a video and a chapter are called, in bytes: far more than players show.
  package static let nameSize = 1...1000
  /// Of how a word sounds, in bytes.
  package static let ipaSize = 0...10_000
  /// Of a line or a column of a script.
  package static let place = 1...Int(UInt32.max)

  /// Whether a video or a chapter can be called so.
  package static func isName(_ text: String) -> Bool {
    nameSize.contains(text.utf8.count) && !text.utf8.contains(0)
  }

  // MARK: Files

  /// In bytes.
  package static let fileSize: ClosedRange<Int64> = 0...Int64.max
  /// How many samples of a file are not numbers, where any are.
  package static let silencedSamples: ClosedRange<Int64> = 1...Int64.max
  package static let missingPlaces: ClosedRange<Int64> = 1...Int64.max
  /// How many times a file is started.
  package static let plays = 0...Int.max

  // MARK: Sound

  /// In samples a second.
  package static let sampleRate = Int(Ticks.perSecond)
  package static let channels = 2
  /// Linear: up to 12 dB louder.
  package static let gain = 0.0...4.0
  /// How far a sound goes down under speech: 0 not at all, 1 to silence.
  package static let duck = 0.0...1.0
  /// Of speech; 1 is the voice's own pace.
  package static let speed = 0.5...2.0
  package static let speech: [PlanBound<SpeechItem>] = [
    PlanBound("speed", speed) { $0.speed },
    PlanBound("gain", gain) { $0.gain },
  ]
  package static let audio: [PlanBound<AudioItem>] = [
    PlanBound("gain", gain) { $0.gain },
    PlanBound("duck", duck) { $0.duck },
  ]
  /// What a mix can be brought to, in LUFS.
  package static let loudness = -40.0 ... -5.0
  /// No true peak of a mix is beyond it; linear.
  package static let ceiling = 0.01...1.0
  /// Of compressed sound, in bits a second. Each codec takes the nearest rate that it has.
  package static let bitRate = 32_000...512_000

  // MARK: Picture

  /// Of widths and heights, in pixels, which are even: up to what is sold as 8K.
  package static let pixels = 16...7680
  /// What the highest level of H.264 (6.2) takes, in macroblocks of 16x16 pixels. Two sides of `pixels` can have more.
  package static let maxMacroblocks = 139_264
  /// x264's constant rate factor. 0 would be lossless, which the High profile is not.
  package static let rateFactor = 1.0...51.0
  /// x264's, from fast to small. `placebo` is left out: it takes twice the time of `veryslow` for nothing that shows.
  package static let presets = [
    "ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow",
  ]

  // MARK: Layers

  /// How opaque a picture is.
  package static let opacity = 0.0...1.0
  /// Of the width and the height that a script gives a picture, in pixels.
  package static let pictureSide = 0.0...100_000.0
  /// How wide and how high all of a picture may be, in pixels: one in an extreme shape would have no end.
  package static let layerSide = 1.0...1_000_000.0
  /// Where its upper left corner may be, in pixels from that of the frame.
  package static let layerPlace = -1_000_000.0...1_000_000.0
  /// Of a picture in a file, in pixels.
  package static let pictureSize = 1...Int(Int32.max)
  package static let orientation = 1...8
  package static let pixelAspect = 1...Int(Int32.max)
  /// Of an animated picture.
  package static let pictureFrames = 1...Int.max
  package static let picturePlays = 0...Int.max
  /// Of a zoom.
  package static let cameraScale = 0.1...10.0
  /// Of a pan or a tilt.
  package static let cameraOffset = -1.0...1.0
  /// Of a shake.
  package static let cameraStrength = 0.0...0.2
  /// Of a shake, in thousandths of 1 Hz.
  package static let millihertz = 100...60_000
  package static let seed = 0...Int(Int32.max)

  // MARK: Letters

  package static let fontCount = 0...16
  /// In bytes.
  package static let fontNameSize = 1...200
  package static func isFontName(_ text: String) -> Bool {
    fontNameSize.contains(text.utf8.count) && !text.utf8.contains(0)
  }

  /// As in CSS and OpenType, from the thinnest letters that Pango draws to the heaviest.
  package static let weight = 100...1000
  /// In pixels: whatever a script asks for, in the smallest and the largest picture.
  package static let letterSize = 0.01...10_000.0
  /// In pixels.
  package static let outlineWidth = 0.0...1000.0
  /// Of a safe area, in pixels on each side: more of the largest picture leaves no room. A smaller one has to leave
  /// `minRoom`.
  package static let margin = 0.0...7680.0
  /// What the safe area leaves of a picture's width and height, in pixels.
  package static let minRoom = 1.0

  /// Where the lines of a shown text are broken, as a share of the frame.
  package static let textWidth = 0.0...100.0
  /// Where it is: a share of what it leaves free of the frame.
  package static let textPlace = 0.0...1.0

  // MARK: Cues

  package static let linesPerCue = 1...2
  package static let wordsPerLine = 1...100
  package static let charactersPerLine = 1...200
  package static let charactersPerSecond = 1...1000
  /// Of the shortest and the longest time that a cue is on screen.
  package static let cueTime = Ticks(1)...Ticks.limit
}
