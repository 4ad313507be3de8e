import InkLanguage
import InkPlan

/// How the words of a plan look, each way once. The first is that of words of which the script says nothing.
struct TextStyles {
  private(set) var all: [TextStyle]
  private var indices: [TextStyle: Int]
  /// Of the script's looks that have been asked for.
  private var known: [Int: Int] = [:]
  private let looks: [Attributes]
  /// Of shown texts of which the script says nothing: what marks spoken words is not for them.
  private let shownText: TextStyle
  /// What one of a script is in the picture.
  private let pixel: Double

  /// - Parameter looks: Those of the script.
  init(_ looks: [Attributes], _ defaults: SubtitleDefaults, width: Int, height: Int) {
    self.looks = looks
    pixel = Double(min(width, height)) / 1080
    let configured = defaults.parameters.attributes
    let preset = PlanDefaults.textStyle(defaults.preset, width: width, height: height)
    let first = preset.overridden(by: configured, pixel: pixel)
    shownText = PlanDefaults.textStyle(.clean, width: width, height: height)
      .overridden(by: configured, pixel: pixel)
    all = [first]
    indices = [first: 0]
  }

  /// - Parameter look: Index in the script's looks.
  mutating func index(ofLook look: Int) -> Int {
    if let index = known[look] { return index }
    let index = index(of: all[0].overridden(by: looks[look], pixel: pixel))
    known[look] = index
    return index
  }

  mutating func index(ofShownText look: Attributes) -> Int {
    index(of: shownText.overridden(by: look, pixel: pixel))
  }

  private mutating func index(of style: TextStyle) -> Int {
    if let index = indices[style] { return index }
    indices[style] = all.count
    all.append(style)
    return all.count - 1
  }
}

extension TextStyle {
  /// With what is said nearer to the words in the place of what it says of the same.
  fileprivate func overridden(by look: Attributes, pixel: Double) -> TextStyle {
    var style = self
    if let font = look[StyleTag.font], PlanLimits.isFontName(font) {
      style.fonts = [font] + PlanDefaults.fonts.filter { $0 != font }
    }
    if let size = look[StyleTag.fontSize] { style.size = size * pixel }
    if let color = look[StyleTag.color] { style.color = Color(rgba: color) }
    if let isBold = look[StyleTag.bold] {
      style.weight = isBold ? PlanDefaults.boldWeight : PlanDefaults.regularWeight
    }
    if let isItalic = look[StyleTag.italic] { style.isItalic = isItalic }
    if let width = look[StyleTag.outline] { style.outlineWidth = width * pixel }
    if let color = look[StyleTag.outlineColor] { style.outline = Color(rgba: color) }
    if let shadow = look[StyleTag.shadow] { style.hasShadow = shadow }
    if let color = look[StyleTag.background] { style.background = Color(rgba: color) }
    if let isUppercase = look[StyleTag.uppercase] { style.isUppercase = isUppercase }
    return style
  }
}

extension SpeechItem {
  /// Gives its words the styles that the script has for parts of its text.
  ///
  /// - Parameter styleOf: Of an index in the script's looks.
  mutating func setStyles(
    _ looks: [NarrationLook],
    base: Int,
    styleOf: (_ look: Int) -> Int
  ) {
    guard !looks.isEmpty else { return }
    var (current, next) = (base, looks[...])
    for (index, word) in PlanWords.of(text).enumerated() {
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      let end = start + word.utf8.count
      while let look = next.first, look.start <= start {
        current = styleOf(look.look)
        next.removeFirst()
      }
      var spans = [StyleSpan(scalars: 0, style: current)]
      while let look = next.first, look.start < end {
        current = styleOf(look.look)
        next.removeFirst()
        let place = word.utf8.index(word.startIndex, offsetBy: look.start - start)
        let before = word.unicodeScalars.distance(from: word.startIndex, to: place)
        spans.append(StyleSpan(scalars: before, style: current))
      }
      spans = spans.joined
      if spans.count > 1 || spans[0].style != base { words[index].spans = spans }
    }
  }
}

extension [StyleSpan] {
  /// Without those that go on with the style before them.
  fileprivate var joined: [StyleSpan] {
    reduce(into: []) { if $0.last?.style != $1.style { $0.append($1) } }
  }
}
