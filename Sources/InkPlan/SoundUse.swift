package import InkTime

/// An audio item with all that its element says of it: what a mixer or an editing program needs.
///
/// The members of the item are members of the use.
@dynamicMemberLookup
package struct SoundUse: Hashable, Sendable {
  package let item: AudioItem
  package let kind: PlanElement.Kind
  /// Index in the plan's `files`.
  package let file: Int
  /// When it is heard.
  package let range: TickRange
  /// Where in the file it starts.
  package let from: Ticks
  /// Whether the file starts again at `from` each time it ends, until the range does.
  package let loops: Bool
  /// How long the equal-power fades at the range's start and end take.
  package let fadeIn: Ticks
  package let fadeOut: Ticks

  package subscript<Value>(dynamicMember member: KeyPath<AudioItem, Value>) -> Value { item[keyPath: member] }
}

extension RenderPlan {
  /// The plan's audio items, in their order. A valid plan has one for each.
  package var sounds: [SoundUse] {
    audio.compactMap { item in
      let element = elements[item.element]
      guard let media = element.media, let file = media.file else { return nil }
      let range = element.mediaRange
      let fades = media.fades(in: range)
      return SoundUse(
        item: item,
        kind: element.kind,
        file: file,
        range: range,
        from: media.from,
        loops: media.fit == .loop,
        fadeIn: fades.in,
        fadeOut: fades.out
      )
    }
  }
}
