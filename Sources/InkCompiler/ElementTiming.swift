import InkLanguage
import InkPlan
import InkTime

/// The facts that decide when a tag begins and ends: rules 2, 3 and 4 of `docs/timing.md`.
struct ElementTiming {
  let timing: PlanElement.Timing
  /// Zero where the file that gives it is not known.
  var length: Ticks = .zero
  /// Whether the length is what the file has from `from` on.
  var isGivenByFile = false
  /// Whether it covers the whole picture.
  var fillsFrame = false

  /// - Parameter content: Of the element's file, where that is known.
  init(_ tag: Tag, _ element: Script.Element, content: FileContent?) {
    let attributes = element.attributes
    let duration = attributes.time("duration")
    let isNatural = attributes.string("size") == "natural"
    let rest = ElementTiming.rest(tag, attributes, content)
    switch tag {
    case .tts, .style, .zoom, .pan, .tilt, .shake:
      timing = .sequence
    case .pause:
      timing = .own
      length = duration ?? .zero
    case .sound:
      timing = attributes.boolean("wait") ? .own : .aside
      length = duration ?? rest ?? .zero
      isGivenByFile = duration == nil
    case .music:
      timing = element.isBlock ? .sequence : .beneath
    case .video, .aiVideo, .image, .aiImage:
      fillsFrame = !["position", "width", "height"].contains { attributes.given($0) != nil }
      isGivenByFile = isNatural
      if isNatural { length = rest ?? .zero } else if !element.isBlock { length = duration ?? .zero }
      timing = element.isBlock ? .sequence : isNatural || duration != nil ? .own : .beneath
    }
  }

  /// What the file has from `from` on; `nil` where nothing is known of it.
  private static func rest(_ tag: Tag, _ attributes: Attributes, _ content: FileContent?) -> Ticks? {
    guard let content, let kind = PlanElement.Kind(rawValue: tag.rawValue) else { return nil }
    return max(.zero, content.length(for: kind) - (attributes.time("from") ?? .zero))
  }
}
