import InkJSON
import InkTime

/// The checks of what a plan says once, for its picture, its sound and its cues.
enum SettingsCheck {
  // MARK: Picture

  static func video(_ video: VideoSettings, _ path: JSONPath) throws(PlanError) {
    for (name, side) in [("width", video.width), ("height", video.height)] {
      try require(side, in: PlanLimits.pixels, path[name])
      try require(side % 2 == 0, path[name], "is odd")
    }
    let macroblocks = ((video.width + 15) / 16) * ((video.height + 15) / 16)
    try require(
      macroblocks <= PlanLimits.maxMacroblocks,
      path,
      "has more pixels than any level of H.264 allows: \(video.width)x\(video.height)"
    )
    try require(video.rateFactor, in: PlanLimits.rateFactor, path.rateFactor)
    try require(
      PlanLimits.presets.contains(video.preset),
      path.preset,
      "is not one of \(PlanLimits.presets.joined(separator: ", "))"
    )
    try safeArea(of: video, path.safeArea)
  }

  static func textStyle(_ style: TextStyle, _ path: JSONPath) throws(PlanError) {
    let maxFonts = PlanLimits.fontCount.upperBound
    try require(style.fonts.count <= maxFonts, path.fonts, "has more than \(maxFonts) names")
    for (index, font) in style.fonts.enumerated() { try fontName(font, path.fonts[index]) }
    try require(style.weight, in: PlanLimits.weight, path.weight)
    try require(style.size, in: PlanLimits.letterSize, path.size)
    try require(style.outlineWidth, in: PlanLimits.outlineWidth, path.outlineWidth)
  }

  private static func fontName(_ font: String, _ path: @autoclosure () -> JSONPath) throws(PlanError) {
    try require(
      PlanLimits.isFontName(font),
      path(),
      "is empty, over \(PlanLimits.fontNameSize.upperBound) bytes long, or contains a NUL byte"
    )
  }

  private static func safeArea(of video: VideoSettings, _ path: JSONPath) throws(PlanError) {
    let area = video.safeArea
    for (name, margin) in [
      ("top", area.top), ("right", area.right), ("bottom", area.bottom), ("left", area.left),
    ] {
      try require(margin, in: PlanLimits.margin, path[name])
    }
    for (name, room) in [
      ("right", area.freeWidth(.center, inWidth: Double(video.width))),
      ("bottom", Double(video.height) - area.top - area.bottom),
    ] {
      try require(
        room >= PlanLimits.minRoom,
        path[name],
        "leaves no room for text in a picture of \(video.width)x\(video.height)"
      )
    }
  }

  // MARK: Sound

  static func sound(_ sound: SoundSettings, _ path: JSONPath) throws(PlanError) {
    try require(
      sound.sampleRate == PlanLimits.sampleRate,
      path.sampleRate,
      "is not \(PlanLimits.sampleRate)"
    )
    try require(sound.channels == PlanLimits.channels, path.channels, "is not \(PlanLimits.channels)")
    if let loudness = sound.loudness { try require(loudness, in: PlanLimits.loudness, path.loudness) }
    try require(sound.ceiling, in: PlanLimits.ceiling, path.ceiling)
    if let bitRate = sound.bitRate { try require(bitRate, in: PlanLimits.bitRate, path.bitRate) }
    try require(sound.ducking.attack, in: PlanLimits.time, path.ducking.attack)
    try require(sound.ducking.hold, in: PlanLimits.time, path.ducking.hold)
    try require(sound.ducking.release, in: PlanLimits.time, path.ducking.release)
  }

  // MARK: Cues

  static func cueRules(_ rules: CueRules, _ path: JSONPath) throws(PlanError) {
    try require(rules.lines, in: PlanLimits.linesPerCue, path.lines)
    try require(rules.usualLines, in: 1...rules.lines, path.usualLines)
    try require(rules.wordsPerLine, in: PlanLimits.wordsPerLine, path.wordsPerLine)
    try require(rules.charactersPerLine, in: PlanLimits.charactersPerLine, path.charactersPerLine)
    let words = rules.charactersPerLine...PlanLimits.charactersPerLine.upperBound
    try require(rules.longestWord, in: words, path.longestWord)
    try require(rules.charactersPerSecond, in: PlanLimits.charactersPerSecond, path.charactersPerSecond)
    try require(rules.shortest, in: PlanLimits.cueTime, path.shortest)
    try require(rules.longest, in: PlanLimits.cueTime, path.longest)
    try require(rules.shortest <= rules.longest, path.longest, "is less than `shortest`")
    try require(rules.hold, in: PlanLimits.time, path.hold)
    try require(rules.longestHold, in: PlanLimits.time, path.longestHold)
    try require(rules.shortestGap, in: PlanLimits.time, path.shortestGap)
  }
}
