package import InkPlan

/// A word as it is drawn: its parts in different styles, one after the other.
package struct StyledWord: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var text: String
    /// Index in the styles of its layout.
    package var style: Int

    package init(_ text: String, style: Int) {
      self.text = text
      self.style = style
    }
  }

  package var parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }

  package init(_ text: String, style: Int = 0) {
    self.init([Part(text, style: style)])
  }

  package var text: String { parts.count == 1 ? parts[0].text : parts.map(\.text).joined() }

  /// The same with scalars inserted that are not letters of it.
  ///
  /// - Parameter text: That of the word, with these scalars.
  package func inserting(_ text: String) -> StyledWord {
    guard parts.count > 1 else { return StyledWord(parts.map { Part(text, style: $0.style) }) }
    var rest = text.unicodeScalars[...]
    var word = StyledWord([])
    for part in parts {
      var inserted = String.UnicodeScalarView()
      for scalar in part.text.unicodeScalars {
        while let next = rest.first, next != scalar {
          inserted.append(next)
          rest.removeFirst()
        }
        if rest.popFirst() != nil { inserted.append(scalar) }
      }
      word.parts.append(Part(String(inserted), style: part.style))
    }
    if let last = word.parts.indices.last { word.parts[last].text.unicodeScalars.append(contentsOf: rest) }
    return word
  }
}

/// Which part of a text is the current one.
package struct WordMark: Hashable, Sendable {
  /// Counted through its lines.
  package var word: Int
  /// Of its scalars, as it is written; `nil` for all of them.
  package var part: Range<Int>?
  /// How much of that has been spoken, of `fillSteps`, where words are filled.
  package var fill: Int

  /// A word is filled in so many steps, so that a video has only so many pictures.
  package static let fillSteps = 8

  package init(word: Int, part: Range<Int>? = nil, fill: Int = WordMark.fillSteps) {
    self.word = word
    self.part = part
    self.fill = fill
  }
}

/// How the current word of a text is marked, and what lies under its lines.
package struct TextMarking: Hashable, Sendable {
  package var preset: SubtitlePreset
  package var highlight: Color
  /// Of a box under each line.
  package var box: Color?

  package init(preset: SubtitlePreset, highlight: Color, box: Color? = nil) {
    self.preset = preset
    self.highlight = highlight
    self.box = box
  }
}
