package import InkTime

/// What decides when an element starts and ends. Small and without references, because an editor's script keeps it of
/// every element, and lays all of them out again and again.
package struct TimedElement: Hashable, Sendable {
  /// The tag; `nil` for a stretch of narration.
  package let tag: Tag?
  /// The index of the one that it is in, in the same part; -1 for none.
  package let parent: Int32
  /// Where it starts in the source, from where the part starts.
  package let place: Int32
  package let flow: ElementTime.Flow
  /// What ends it and what it ends: the others in the same place, by its code; 0 for nothing.
  package let layoutPlace: UInt32
  /// Whether it lasts as long as a file, of which nothing is known here.
  package let isLengthUnknown: Bool
  /// `nil` where it starts at its place in the sequence.
  package let edge: StartValue.Edge?
  package let length: Ticks
  /// How long after that edge it starts.
  package let offset: Ticks

  /// - Parameter origin: Where the part starts.
  package init(
    _ element: Script.Element,
    from origin: Int,
    flow: ElementTime.Flow,
    layoutPlace: UInt32,
    isLengthUnknown: Bool,
    length: Ticks
  ) {
    if case .tag(let tag) = element.content { self.tag = tag } else { tag = nil }
    parent = element.parent.map { Int32(clamping: $0) } ?? -1
    place = Int32(clamping: element.range.start - origin)
    self.flow = flow
    self.layoutPlace = layoutPlace
    self.isLengthUnknown = isLengthUnknown
    self.length = length
    let start = element.attributes[SharedParameters.start]
    edge = start?.edge
    offset = start?.offset ?? .zero
  }

  /// Whether all but its length is what decides the times of another one.
  package func isPlaced(as other: TimedElement) -> Bool {
    parent == other.parent && flow == other.flow && layoutPlace == other.layoutPlace && edge == other.edge
      && offset == other.offset && isLengthUnknown == other.isLengthUnknown
  }
}

/// How much a stretch of narration says.
package struct TimedSpeech: Hashable, Sendable {
  /// Its index in the part.
  package let element: Int
  package let words: Int
  package let characters: Int
  /// How long it is expected to last in the voice that the script asks for, and how long at least and at most.
  package let low: Ticks
  package let expected: Ticks
  package let high: Ticks

  package init(element: Int, words: Int, characters: Int, low: Ticks, expected: Ticks, high: Ticks) {
    self.element = element
    self.words = words
    self.characters = characters
    self.low = low
    self.expected = expected
    self.high = high
  }
}

/// A file that an element lasts as long as.
package struct TimedFile: Hashable, Sendable {
  /// The element's index in the part.
  package let element: Int
  package let path: String
  /// Where in the file it starts.
  package let from: Ticks

  package init(element: Int, path: String, from: Ticks) {
    self.element = element
    self.path = path
    self.from = from
  }
}
