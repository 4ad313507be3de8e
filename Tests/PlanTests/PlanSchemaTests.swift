import InkJSON
import InkPlan
import InkText
import InkTime
import TestSupport
import Testing

/// Every bound in `grammar/render-plan.schema.json` is the one that the validator goes by.
@Suite struct PlanSchemaTests {
  private static let path = "grammar/render-plan.schema.json"
  /// What in a schema bounds a value. `minItems` is not among them: that a cue has a line and a line a word is a
  /// matter of form.
  private static let keywords: Set<String> = [
    "minimum", "maximum", "enum", "const", "minLength", "maxLength", "maxItems", "multipleOf",
  ]

  private let source: SourceText
  private let root: JSONNode

  init() throws {
    source = SourceText(name: PlanSchemaTests.path, bytes: try Repository.read(PlanSchemaTests.path))
    root = try JSONParser.parse(source)
  }

  // MARK: What the bounds are

  private typealias Bounds = [String: [Constant]]

  private enum Constant: Hashable, CustomStringConvertible {
    case number(Double)
    case word(String)
    case truth(Bool)

    init?(_ value: JSONValue) {
      switch value {
      case .number(let number): self = .number(number)
      case .string(let word): self = .word(word)
      case .boolean(let truth): self = .truth(truth)
      default: return nil
      }
    }

    /// As JSON.
    var description: String {
      switch self {
      case .number(let number): number == number.rounded() ? String(Int(number)) : "\(number)"
      case .word(let word): "\"\(word)\""
      case .truth(let truth): "\(truth)"
      }
    }
  }

  private static func within(_ range: ClosedRange<Double>) -> Bounds {
    ["minimum": [.number(range.lowerBound)], "maximum": [.number(range.upperBound)]]
  }

  /// The largest whole number is no bound.
  private static func within<Number: FixedWidthInteger>(_ range: ClosedRange<Number>) -> Bounds {
    let bounds = within(Double(range.lowerBound)...Double(range.upperBound))
    return range.upperBound == .max ? bounds.filter { $0.key == "minimum" } : bounds
  }

  private static func within(_ range: ClosedRange<Ticks>) -> Bounds {
    within(range.lowerBound.count...range.upperBound.count)
  }

  private static func length(_ range: ClosedRange<Int>) -> Bounds {
    ["minLength": [.number(Double(range.lowerBound))], "maxLength": [.number(Double(range.upperBound))]]
  }

  private static func items(_ range: ClosedRange<Int>) -> Bounds {
    ["maxItems": [.number(Double(range.upperBound))]]
  }

  private static func one<Word: CaseIterable & RawRepresentable>(of: Word.Type) -> Bounds
  where Word.RawValue == String {
    ["enum": Word.allCases.map { .word($0.rawValue) }]
  }

  private static func exactly(_ number: Int) -> Bounds { ["const": [.number(Double(number))]] }

  /// By their place in the schema.
  private static let all: [JSONPath: Bounds] = {
    let (plan, definitions) = (JSONPath.root.properties, JSONPath.root["$defs"])
    let (video, sound) = (plan.video.properties, plan.sound.properties)
    let (cueRules, letters) = (plan.cueRules.properties, definitions.textStyle.properties)
    let (file, element) = (definitions.file.properties, definitions.element.properties)
    let (content, speech) = (file.content.properties, definitions.speech.properties)
    let text = definitions.textOverlay.properties
    let run = text.runs.items.properties
    var bounds: [JSONPath: Bounds] = [
      plan.format: ["const": [.word(RenderPlan.formatName)]],
      plan.version.properties.major: exactly(RenderPlan.currentVersion.major),
      plan.version.properties.minor: within(0...Int.max),
      plan.timescale: exactly(Int(Ticks.perSecond)),
      plan.lengths: one(of: LengthSource.self),
      plan.name: length(PlanLimits.nameSize),
      plan.duration: within(PlanLimits.duration),
      plan.unknown.items.properties.fact: one(of: UnknownFact.Fact.self),

      cueRules.lines: within(PlanLimits.linesPerCue),
      cueRules.usualLines: within(PlanLimits.linesPerCue),
      cueRules.wordsPerLine: within(PlanLimits.wordsPerLine),
      cueRules.charactersPerLine: within(PlanLimits.charactersPerLine),
      cueRules.longestWord: within(PlanLimits.charactersPerLine),
      cueRules.charactersPerSecond: within(PlanLimits.charactersPerSecond),

      sound.sampleRate: exactly(PlanLimits.sampleRate),
      sound.channels: exactly(PlanLimits.channels),
      sound.loudness: within(PlanLimits.loudness),
      sound.ceiling: within(PlanLimits.ceiling),
      sound.bitRate: within(PlanLimits.bitRate),

      video.frameRate: ["enum": FrameRate.supported.map { .number(Double($0)) }],
      video.rateFactor: within(PlanLimits.rateFactor),
      video.preset: ["enum": PlanLimits.presets.map { .word($0) }],

      definitions.time: within(PlanLimits.time),
      definitions.offset: within(PlanLimits.offset),
      definitions.cueTime: within(PlanLimits.cueTime),
      definitions.index: within(0...PlanLimits.itemCount.upperBound - 1),
      definitions.pixels: within(PlanLimits.pixels).merging(["multipleOf": [.number(2)]]) { own, _ in own },

      file.path: ["minLength": [.number(1)]],
      definitions.sentence.properties.text: ["minLength": [.number(1)]],
      speech.wordBoundaries.items: within(1...Int.max),
      definitions.cue.properties.direction: one(of: TextDirection.self),
      definitions.wordCount: within(0...PlanLimits.mostWords),
      content.size: within(PlanLimits.fileSize),
      content.damage.properties.silencedSamples: within(PlanLimits.silencedSamples),
      content.damage.properties.missing.properties.places: within(PlanLimits.missingPlaces),

      element.kind: one(of: PlanElement.Kind.self),
      element.timing: one(of: PlanElement.Timing.self),
      element.place.properties.line: within(PlanLimits.place),
      element.place.properties.column: within(PlanLimits.place),
      element.anchor.properties.edge: one(of: Anchor.Edge.self),
      element.fillsFrame: ["const": [.truth(true)]],
      text.alignment: one(of: Cue.Alignment.self),
      text.width: within(PlanLimits.textWidth),
      definitions.framePosition.properties.x: within(PlanLimits.textPlace),
      definitions.framePosition.properties.y: within(PlanLimits.textPlace),
      text.runs: items(PlanLimits.itemCount),
      run.text: ["minLength": [.number(1)]],
      definitions.mediaUse.properties.fit: one(of: MediaUse.Fit.self),
      definitions.mediaUse.properties.plays: within(PlanLimits.plays),

      definitions.chapter.properties.title: length(PlanLimits.nameSize),
      definitions.element.properties.title: length(PlanLimits.nameSize),

      letters.fonts: items(PlanLimits.fontCount),
      letters.fonts.items: length(PlanLimits.fontNameSize),
      letters.weight: within(PlanLimits.weight),
      letters.size: within(PlanLimits.letterSize),
      letters.outlineWidth: within(PlanLimits.outlineWidth),
      video.subtitles.properties.preset: one(of: SubtitlePreset.self),
    ]
    for side in ["top", "right", "bottom", "left"] {
      bounds[video.safeArea.properties[side]] = within(PlanLimits.margin)
    }
    for list in [
      "files", "elements", "speech", "audio", "cameraMoves", "layers", "cues", "texts", "textStyles",
      "chapters", "unknown",
    ] {
      bounds[plan[list]] = items(PlanLimits.itemCount)
    }
    for bound in PlanLimits.speech { bounds[speech[bound.name]] = within(bound.bounds) }
    for bound in PlanLimits.audio {
      bounds[definitions.audio.properties[bound.name]] = within(bound.bounds)
    }
    for style in [speech.subtitles.properties, definitions.cue.properties] {
      bounds[style.position] = one(of: Cue.Position.self)
      bounds[style.alignment] = one(of: Cue.Alignment.self)
    }
    return bounds.merging(pictureBounds) { own, _ in own }
  }()

  private static let pictureBounds: [JSONPath: Bounds] = {
    let definitions = JSONPath.root["$defs"]
    let (facts, look) = (definitions.pictureFacts.properties, definitions.pictureLook.properties)
    let (move, layer) = (definitions.cameraMove.properties, definitions.layer.properties)
    let (aspect, rectangle) = (facts.pixelAspect.properties, layer.rectangle.properties)
    var bounds: [JSONPath: Bounds] = [
      facts.orientation: within(PlanLimits.orientation),
      facts.matrix: ["minLength": [.number(1)]],
      facts.animation.properties.frames: within(PlanLimits.pictureFrames),
      facts.animation.properties.plays: within(PlanLimits.picturePlays),
      look.scale: one(of: Layer.Scale.self),
      look.opacity: within(PlanLimits.opacity),
      move.kind: one(of: CameraMove.Kind.self),
      move.easing: one(of: CameraMove.Easing.self),
      move.millihertz: within(PlanLimits.millihertz),
      move.seed: within(PlanLimits.seed),
      layer.kind: one(of: Layer.Kind.self),
      layer.scale: one(of: Layer.Scale.self),
      layer.opacity: within(PlanLimits.opacity),
    ]
    for side in ["width", "height"] {
      bounds[facts[side]] = within(PlanLimits.pictureSize)
      bounds[look[side]] = within(PlanLimits.pictureSide)
      bounds[rectangle[side]] = within(PlanLimits.layerSide)
    }
    for part in ["numerator", "denominator"] { bounds[aspect[part]] = within(PlanLimits.pixelAspect) }
    for place in ["x", "y"] { bounds[rectangle[place]] = within(PlanLimits.layerPlace) }
    return bounds
  }()

  // MARK: Tests

  /// `make golden` writes the bounds into the schema.
  @Test func boundsAreThoseOfPlanLimits() throws {
    var edits: [(range: ByteRange, text: String)] = []
    for (path, bounds) in PlanSchemaTests.all {
      for (keyword, constants) in bounds {
        let found = node(at: path[keyword])
        let node = try #require(found, "the schema has no `\(path[keyword])`")
        guard self.constants(of: node) != constants else { continue }
        let list = constants.map(\.description).joined(separator: ", ")
        edits.append((node.range, keyword == "enum" ? "[\(list)]" : list))
      }
    }
    var bytes = source.bytes
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.text.utf8))
    }
    try Golden.expect(String(decoding: bytes, as: UTF8.self), PlanSchemaTests.path)
  }

  /// What is not in these lists is used without having been checked.
  @Test func everyNumberOfAPartHasBounds() {
    func numbers(_ part: Any) -> Set<String> {
      Set(Mirror(reflecting: part).children.filter { $0.value is Double }.compactMap(\.label))
    }
    #expect(numbers(AudioItem(element: 0, gain: 1, duck: 0)) == Set(PlanLimits.audio.map(\.name)))
    #expect(numbers(SpokenText.item("One.", start: 0)) == Set(PlanLimits.speech.map(\.name)))
  }

  @Test func noBoundIsTheSchemasOwn() {
    let known = Set(PlanSchemaTests.all.flatMap { path, bounds in bounds.keys.map { path[$0] } })
    #expect(Set(found(in: root, .root)).subtracting(known) == [])
  }

  private func node(at path: JSONPath) -> JSONNode? {
    var node = root
    for step in path.steps {
      guard case .object(let members) = node.value, case .member(let name) = step,
        let next = members.first(where: { $0.name == name })?.node
      else { return nil }
      node = next
    }
    return node
  }

  private func constants(of node: JSONNode) -> [Constant] {
    if case .array(let items) = node.value { return items.compactMap { Constant($0.value) } }
    return Constant(node.value).map { [$0] } ?? []
  }

  /// The ways to all bounds in a schema. Names of `properties` and `$defs` are no keywords.
  private func found(in node: JSONNode, _ path: JSONPath, isSchema: Bool = true) -> [JSONPath] {
    guard case .object(let members) = node.value else { return [] }
    return members.flatMap { member -> [JSONPath] in
      let path = path[member.name]
      if isSchema, PlanSchemaTests.keywords.contains(member.name) { return [path] }
      let isMap = isSchema && ["properties", "$defs"].contains(member.name)
      return found(in: member.node, path, isSchema: !isMap)
    }
  }
}
