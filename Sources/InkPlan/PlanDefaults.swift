package import InkTime

/// What a plan has where neither its script nor an option says otherwise.
package enum PlanDefaults {
  // MARK: Picture

  package static let resolution = Resolution.portrait
  package static let frameRate = FrameRate.standard
  /// Between what is large and what shows: x264's own is 23.
  package static let rateFactor = 20.0
  package static let preset = "superfast"
  /// Night blue to nearly black.
  package static let background = Background(top: Color(rgba: 0x2B2F_4AFF), bottom: Color(rgba: 0x0C0D_14FF))

  package static func video(_ resolution: Resolution, background: Background) -> VideoSettings {
    VideoSettings(
      width: resolution.width,
      height: resolution.height,
      frameRate: frameRate,
      background: background,
      subtitles: SubtitleSettings(preset: subtitlePreset, highlight: highlight),
      safeArea: SafeAreaChoice.standard.area(width: resolution.width, height: resolution.height),
      rateFactor: rateFactor,
      preset: preset
    )
  }

  // MARK: Subtitles

  package static let fonts = ["Inter", "Noto Sans", "sans-serif"]

  package static let subtitlePreset = SubtitlePreset.clean
  package static let highlight = Color(rgba: 0xFFD2_3FFF)
  /// What is behind the lines of the preset `box` where no style has a background.
  package static let box = Color(rgba: 0x0000_00B3)

  /// Of letters that are bold, and of those that are not.
  package static let boldWeight = 800
  package static let regularWeight = 400

  /// Large letters in the middle of an upright picture; on a wide one, such that a full line fits without being
  /// made smaller.
  package static func textStyle(_ preset: SubtitlePreset, width: Int, height: Int) -> TextStyle {
    let isUpright = width <= height
    let pixel = Double(min(width, height)) / 1080
    return TextStyle(
      fonts: fonts,
      weight: boldWeight,
      size: (isUpright ? uprightSize : wideSize) * pixel,
      color: Color(rgba: 0xFFFF_FFFF),
      outline: Color(rgba: 0x0000_00FF),
      outlineWidth: preset == .box ? 0 : (isUpright ? 8 : 6) * pixel,
      isUppercase: preset == .pop
    )
  }

  private static let uprightSize = 92.0
  private static let wideSize = 64.0

  /// Of a shown text, as a share of the frame: what the safe area leaves, and somewhat less than all where it leaves that.
  package static func textWidth(_ position: FramePosition, in video: VideoSettings) -> Double {
    let width = Double(video.width)
    guard position.isInMargins else { return 0.84 }
    let side = Cue.Alignment(sideOf: position)
    return min(0.84, video.safeArea.freeWidth(side, inWidth: width) / width)
  }

  /// The rules of a frame, with fewer letters in a line where these are larger, or have less room, than usual.
  package static func cueRules(_ rules: CueRules, _ style: TextStyle, in video: VideoSettings) -> CueRules {
    let isUpright = video.width <= video.height
    let free = video.safeArea.freeWidth(.center, inWidth: Double(video.width))
    let usual = isUpright ? 900 / uprightSize : 1536 / wideSize
    let share = free / max(style.size, 1) / usual * (style.isUppercase ? 0.8 : 1)
    guard share < 0.999 else { return rules }
    var narrowed = rules
    let least = min(8, rules.charactersPerLine)
    narrowed.charactersPerLine = max(least, Int(Double(rules.charactersPerLine) * share))
    narrowed.longestWord = max(narrowed.charactersPerLine, Int(Double(rules.longestWord) * share))
    return narrowed
  }

  package static func cueRules(_ resolution: Resolution) -> CueRules {
    resolution.isUpright ? .portrait : .landscape
  }

  // MARK: Sound

  /// In LUFS: what video platforms play at.
  package static let loudness = -14.0
  /// -1 dBTP.
  package static let ceiling = 0.891
  /// Of AAC and MP3, in bits a second.
  package static let bitRate = 192_000
  package static let duckingAttack = Ticks(Ticks.perSecond / 5)
  package static let duckingHold = Ticks(Ticks.perSecond / 2)
  package static let duckingRelease = Ticks(Ticks.perSecond * 4 / 5)
}
