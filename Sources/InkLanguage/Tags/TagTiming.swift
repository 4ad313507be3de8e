/// What time the elements of a tag take: rules 2, 3 and 4 of `docs/timing.md`. Checks, plans and everything else
/// that has to know it ask here.
package enum TagTiming: Hashable, Sendable {
  /// As long as its content.
  case content
  /// As long as its `duration`.
  case duration
  /// Plays for its `duration`, else as long as its file, while the script goes on or waits for it.
  case sound
  /// As long as its content; without content, it runs under what follows it.
  case background
  /// The same, unless it has a `duration` or asks for the length of its file.
  case picture
  /// None: it ends where it starts.
  case instant
}

extension TagTiming {
  func time(of element: some GivenParameters, isBlock: Bool) -> ElementTime {
    switch self {
    case .content: return ElementTime(flow: .sequence, length: .none)
    case .duration: return ElementTime(flow: .own, length: duration(of: element) ?? .none)
    case .sound:
      let flow: ElementTime.Flow = element[SoundTag.wait] ? .own : .parallel
      return ElementTime(flow: flow, length: duration(of: element) ?? .file)
    case .instant: return ElementTime(flow: .parallel, length: .none)
    case .background: return ElementTime(flow: isBlock ? .sequence : .background, length: .none)
    case .picture:
      let isNatural = element[PictureParameters.size] == .natural
      if isBlock { return ElementTime(flow: .sequence, length: isNatural ? .file : .none) }
      let length = isNatural ? .file : duration(of: element)
      return ElementTime(flow: length == nil ? .background : .own, length: length ?? .none)
    }
  }

  private func duration(of element: some GivenParameters) -> ElementTime.Length? {
    element[SharedParameters.duration].map { .given($0) }
  }
}
