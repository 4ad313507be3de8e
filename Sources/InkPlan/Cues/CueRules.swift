package import InkTime

/// How words are grouped into cues.
///
/// The figures are those of broadcasters: Netflix' Timed Text Style Guide
/// (<https://partnerhelp.netflixstudios.com/hc/en-us/articles/215758617>: two lines, 42 characters a line, 5/6 s
/// to 7 s, 20 characters a second, up to 12 frames after the sound) and the BBC's Subtitle Guidelines
/// (<https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/>: single sentences, breaks at natural
/// points, no short gaps, no more than 1.5 s after the speech).
///
/// Characters are counted in columns: one of Chinese, Japanese or Korean takes two, as wide as it is drawn.
package struct CueRules: Hashable, Sendable, Codable {
  /// At most; 1 or 2.
  package var lines: Int
  /// How many lines a cue fills when there is time to read it; more are taken only to avoid cues that are
  /// shorter than `shortest`.
  package var usualLines: Int
  package var wordsPerLine: Int
  package var charactersPerLine: Int
  /// A word between `charactersPerLine` and this has a line of its own, in which the picture makes it fit or hyphenates
  /// it. One that is longer stays whole too, up to the length at which no picture has room for it, unless its script
  /// puts no spaces between words: then it is parted.
  package var longestWord: Int
  /// How fast people read, in characters a second. Speech that is faster stays as it is.
  package var charactersPerSecond: Int
  /// A cue is on screen for at least this long, where neither its neighbours nor the room forbid it.
  package var shortest: Ticks
  /// A cue is on screen for at most this long, unless one word lasts longer.
  package var longest: Ticks
  /// A cue stays this long after its last word, when nothing follows sooner.
  package var hold: Ticks
  /// The longest that a cue stays after its last word to be read, or to be as long as `shortest`.
  package var longestHold: Ticks
  /// Cues with a shorter gap between them follow each other without one, so that nothing flickers.
  package var shortestGap: Ticks

  package init(
    lines: Int,
    usualLines: Int,
    wordsPerLine: Int,
    charactersPerLine: Int,
    longestWord: Int,
    charactersPerSecond: Int = 20,
    shortest: Ticks = Ticks(Ticks.perSecond * 5 / 6),
    longest: Ticks = Ticks(Ticks.perSecond * 7),
    hold: Ticks = Ticks(seconds: 0.3),
    longestHold: Ticks = Ticks(seconds: 1.5),
    shortestGap: Ticks = Ticks(seconds: 0.5)
  ) {
    self.lines = lines
    self.usualLines = usualLines
    self.wordsPerLine = wordsPerLine
    self.charactersPerLine = charactersPerLine
    self.longestWord = longestWord
    self.charactersPerSecond = charactersPerSecond
    self.shortest = shortest
    self.longest = longest
    self.hold = hold
    self.longestHold = longestHold
    self.shortestGap = shortestGap
  }

  /// A few large words at a time, as upright videos show them: they change faster than a broadcaster's two lines,
  /// and are read at a glance.
  package static let portrait = CueRules(
    lines: 2,
    usualLines: 1,
    wordsPerLine: 4,
    charactersPerLine: 17,
    longestWord: 34,
    shortest: Ticks(seconds: 0.5)
  )
  /// Two lines, as on television.
  package static let landscape = CueRules(
    lines: 2,
    usualLines: 2,
    wordsPerLine: 21,
    charactersPerLine: 42,
    longestWord: 42
  )
}
