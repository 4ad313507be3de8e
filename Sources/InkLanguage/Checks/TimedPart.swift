/// What decides how long a part of a script lasts and what it costs, as if the script had nothing else.
///
/// A class, because it is handed on at every edit and never changed.
package final class TimedPart: Sendable {
  /// A value that has to do with an id.
  struct Mention: Hashable, Sendable {
    let element: Int32
    /// Where the value starts, from where the part starts.
    let place: Int32

    init?(_ given: Attributes.Given?, of element: Int, from origin: Int) {
      guard let given else { return nil }
      self.element = Int32(clamping: element)
      place = Int32(clamping: given.range.start - origin)
    }
  }

  package let elements: [TimedElement]
  package let speech: [TimedSpeech]
  package let files: [TimedFile]
  /// The elements that have an id.
  let ids: [Mention]
  /// Those whose start is counted from one that has.
  let starts: [Mention]

  /// - Parameter origin: Where the part starts in the source.
  package init(
    _ script: Script,
    from origin: Int,
    elements: [TimedElement],
    speech: [TimedSpeech],
    files: [TimedFile]
  ) {
    self.elements = elements
    self.speech = speech
    self.files = files
    var (ids, starts): ([Mention], [Mention]) = ([], [])
    for (index, element) in script.elements.enumerated() where !element.attributes.given.isEmpty {
      let attributes = element.attributes
      if let id = Mention(attributes.given(SharedParameters.id), of: index, from: origin) { ids.append(id) }
      guard let start = attributes.given(SharedParameters.start),
        attributes[SharedParameters.start]?.id != nil
      else { continue }
      if let start = Mention(start, of: index, from: origin) { starts.append(start) }
    }
    self.ids = ids
    self.starts = starts
  }
}
