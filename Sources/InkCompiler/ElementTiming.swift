import InkLanguage
import InkPlan
import InkTime

/// The facts that decide when an element starts and ends, as a plan has them.
struct ElementTiming {
  let timing: PlanElement.Timing
  /// Zero where the file that gives it is not known.
  let length: Ticks
  /// Whether the length is what the file has from `from` on.
  let isGivenByFile: Bool

  /// - Parameter content: Of the element's file, where that is known.
  init(_ time: ElementTime, of kind: PlanElement.Kind, _ attributes: Attributes, content: FileContent?) {
    timing = PlanElement.Timing(time.flow)
    isGivenByFile = time.length == .file
    length =
      switch time.length {
      case .none: .zero
      case .given(let length): length
      case .file:
        max(.zero, (content?.length(for: kind) ?? .zero) - attributes[SharedParameters.from])
      }
  }
}

extension PlanElement.Timing {
  init(_ flow: ElementTime.Flow) {
    self =
      switch flow {
      case .sequence: .sequence
      case .own: .own
      case .background: .background
      case .parallel: .parallel
      }
  }
}

extension Anchor.Edge {
  init(_ edge: StartValue.Edge) { self = edge == .end ? .end : .start }
}
