import InkJSON

/// A place as clients name it: both count from 0, the character in the units that were agreed on.
package struct TextPosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var character: Int

  package init(_ line: Int, _ character: Int) {
    self.line = line
    self.character = character
  }

  init?(_ node: JSONNode) {
    guard let line = node["line"]?.integer, let character = node["character"]?.integer, line >= 0,
      character >= 0
    else { return nil }
    // As far as the protocol counts; one further on is there too, and can be counted.
    self.init(min(line, Int(Int32.max)), min(character, Int(Int32.max)))
  }

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

package struct TextRange: Hashable, Sendable {
  package var start: TextPosition
  package var end: TextPosition

  package init(_ start: TextPosition, _ end: TextPosition) {
    self.start = start
    self.end = end
  }

  init?(_ node: JSONNode) {
    guard let start = node["start"].flatMap(TextPosition.init),
      let end = node["end"].flatMap(TextPosition.init)
    else { return nil }
    self.init(min(start, end), max(start, end))
  }
}

extension JSONWriter {
  package mutating func position(_ position: TextPosition) {
    raw("{\"line\":")
    integer(position.line)
    raw("\"character\":")
    integer(position.character)
    close("}")
  }

  /// There are many of them in an answer.
  package mutating func range(_ range: TextRange) {
    raw("{\"start\":")
    position(range.start)
    raw("\"end\":")
    position(range.end)
    close("}")
  }
}
