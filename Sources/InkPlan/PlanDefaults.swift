package import InkTime

/// What a plan has where neither its script nor an option says otherwise.
package enum PlanDefaults {
  // MARK: Picture

  package static let resolution = Resolution.portrait
  package static let frameRate = FrameRate.standard
  /// Between what is large and what shows: x264's own is 23.
  package static let rateFactor = 20.0
  package static let preset = "veryfast"
  /// Night blue to nearly black.
  package static let background = Background(top: Color(rgba: 0x2B2F_4AFF), bottom: Color(rgba: 0x0C0D_14FF))

  package static func video(_ resolution: Resolution, background: Background) -> VideoSettings {
    VideoSettings(
      width: resolution.width,
      height: resolution.height,
      frameRate: frameRate,
      background: background,
      subtitles: subtitles(resolution),
      rateFactor: rateFactor,
      preset: preset
    )
  }

  // MARK: Subtitles

  package static let fonts = ["Inter", "Noto Sans", "sans-serif"]

  /// Large letters in the middle of an upright picture; on a wide one, such that a full line fits without being
  /// made smaller. The margins keep clear of what the platforms lay over the edges.
  static func subtitles(_ resolution: Resolution) -> TextStyle {
    let isPortrait = resolution == .portrait
    return TextStyle(
      fonts: fonts,
      weight: 800,
      size: isPortrait ? 92 : 64,
      color: Color(rgba: 0xFFFF_FFFF),
      highlight: Color(rgba: 0xFFD2_3FFF),
      outline: Color(rgba: 0x0000_00FF),
      outlineWidth: isPortrait ? 8 : 6,
      marginX: isPortrait ? 90 : 192,
      marginY: isPortrait ? 340 : 86
    )
  }

  /// Of a shown text, as a share of the frame: what the margins leave, and somewhat less than all where they leave that.
  package static func textWidth(in video: VideoSettings) -> Double {
    let width = Double(video.width)
    return min(0.84, (width - 2 * video.subtitles.marginX) / width)
  }

  package static func cueRules(_ resolution: Resolution) -> CueRules {
    switch resolution {
    case .portrait: .portrait
    case .landscape: .landscape
    }
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
