package import InkText
package import InkTime

/// What decides when an element starts and ends. Small and without references, because an editor's script keeps it of
/// every element, and lays all of them out at every key.
package struct TimedElement: Sendable {
  /// How many elements are in it, however deep.
  package internal(set) var descendants: Int32 = 0
  package let flow: ElementTime.Flow
  package let fillsFrame: Bool
  /// Whether it lasts as long as a file of which nothing is known.
  package let isLengthUnknown: Bool
  /// `nil` where it starts at its place in the sequence.
  package let edge: StartValue.Edge?
  package let length: Ticks
  /// How long after that edge it starts.
  package let offset: Ticks

  package init(
    flow: ElementTime.Flow,
    fillsFrame: Bool,
    isLengthUnknown: Bool,
    length: Ticks,
    start: StartValue?
  ) {
    self.flow = flow
    self.fillsFrame = fillsFrame
    self.isLengthUnknown = isLengthUnknown
    self.length = length
    edge = start?.edge
    offset = start?.offset ?? .zero
  }
}

/// The elements of a script with what decides their times.
package struct TimedScript: Sendable {
  /// A start that is counted from an element with an id.
  package struct Start: Sendable {
    /// The index of the element that has it.
    package let element: Int32
    /// The index of the one that it is counted from; -1 where there is none.
    package let anchor: Int32
    /// The number of its mention.
    fileprivate let mention: Int32
  }

  /// In the order of the source, each after the one that it is in.
  package let elements: [TimedElement]
  /// In the order of their elements.
  package private(set) var starts: [Start] = []
  private let mentions: [IDCheck.Mention]

  init(_ elements: [TimedElement], _ mentions: [IDCheck.Mention], _ ids: IDShards, in source: SourceText) {
    self.elements = elements
    self.mentions = mentions
    starts.reserveCapacity(mentions.count)
    for index in mentions.indices where mentions[index].element >= 0 {
      starts.append(
        Start(
          element: mentions[index].element,
          anchor: ids.element(of: mentions[index], source) ?? -1,
          mention: Int32(clamping: index)
        )
      )
    }
  }

  /// Where a start is given, between the quotes.
  package func range(of start: Start) -> ByteRange { mentions[Int(start.mention)].range }

  package func id(of start: Start, in source: SourceText) -> String {
    IDCheck.name(mentions[Int(start.mention)], source)
  }
}
