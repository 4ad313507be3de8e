extension SafeArea {
  typealias Pixels = (top: Double, right: Double, bottom: Double, left: Double)

  /// Clear of what platforms lay over the edges of a video of 1080x1920.
  static let uprightDefault: Pixels = (top: 340, right: 90, bottom: 340, left: 90)
  /// Of a video of 1920x1080.
  static let wideDefault: Pixels = (top: 86, right: 192, bottom: 86, left: 192)
}

/// The platforms whose safe areas have names.
package enum NamedSafeArea: String, Hashable, Sendable, CaseIterable {
  case tiktok, reels, shorts
  /// What is free on Reels, TikTok and Shorts alike, by their own figures.
  case all
  /// The whole frame.
  case none

  /// What each covers of 1080x1920, as of 2026; the stricter one where sources differ.
  var pixels: SafeArea.Pixels {
    switch self {
    // Ads Manager: the lower 28 % and 15 % on the right. It says nothing of the left side: the same as Reels.
    // https://adfuseai.com/blog/tiktok-ad-sizes-specs-guide
    // https://www.adsights.ai/resources/guides/tiktok-ad-creative-video-specs-guide.md
    case .tiktok: (top: 150, right: 162, bottom: 538, left: 65)
    // Meta's one rule for Reels and Stories: 14 %, 6 %, 35 %, 6 %.
    // https://primores.org/wiki/marketing/meta-ad-placement-safe-zones/
    case .reels: (top: 270, right: 65, bottom: 672, left: 65)
    // The lower 25 % are covered; the rest is the common rule.
    // https://www.youraithumbnailgenerator.com/guides/youtube-shorts-safe-zones-complete-guide
    // https://shortsfire.com/blog/shorts-safe-zones-keep-your-text-visible
    case .shorts: (top: 384, right: 108, bottom: 480, left: 108)
    case .all: (top: 270, right: 162, bottom: 672, left: 65)
    case .none: (top: 0, right: 0, bottom: 0, left: 0)
    }
  }
}
