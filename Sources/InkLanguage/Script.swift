package import InkSpeech
package import InkText

/// A script that has been understood: its elements in the order of the source, each after its parent.
package struct Script: Sendable {
  package struct Element: Sendable {
    package enum Content: Hashable, Sendable {
      case tag(Tag)
      /// A stretch of narration without a break, white space folded: between words a space, a line's end,
      /// or an empty line between paragraphs.
      case speech(String)
    }

    package var content: Content
    /// Index in `elements`; `nil` at the top.
    package var parent: Int?
    /// Whether there can be other elements in it: it has content of its own, empty or not, which is no shown text.
    package var isBlock: Bool
    package var attributes: Attributes
    /// Where it starts in the source, for messages: the tag's name with its bracket, or the first words.
    package var range: ByteRange
    /// Of a stretch of narration, in order: what `say` has spoken in the place of parts of its text.
    package var says: [SpokenReplacement] = []
    /// Of a stretch of narration: index in the script's `looks`.
    package var look = 0
    /// Where parts of it start that look otherwise, and where they end, in order.
    package var looks: [NarrationLook] = []
    /// Of a `style` that is a text.
    package var shown: ShownWords?

    /// A stretch of narration with what is spoken in the place of parts of it: by `say`, and elsewhere by a list.
    package func narrated(by pronunciations: Pronunciations) -> NarratedText? {
      guard case .speech(let text) = content else { return nil }
      return narrated(text, by: pronunciations)
    }

    /// - Parameter text: Of this stretch.
    package func narrated(_ text: String, by pronunciations: Pronunciations) -> NarratedText {
      NarratedText(text, replacements: pronunciations.replacements(in: text, with: says))
    }

    /// What its parameters say of its time, as those of a tag.
    package func time(as tag: Tag) -> ElementTime {
      tag.specification.timing.time(of: attributes, isBlock: isBlock)
    }
  }

  package var elements: [Element] = []
  /// What styles and colours say, of the words in them: those around, the cast and those within, the nearest of each
  /// parameter. The first says nothing.
  package var looks: [Attributes] = [Attributes()]
  /// The element of each id.
  package var ids: [String: Int] = [:]

  /// Whether some element lasts as long as its file, so that the script's length depends on the file's.
  package var needsFileLengths: Bool {
    elements.contains { element in
      guard case .tag(let tag) = element.content, element.attributes[SharedParameters.file] != nil else {
        return false
      }
      return element.time(as: tag).length == .file
    }
  }
}

/// Where words of a narration start to look in a way.
package struct NarrationLook: Hashable, Sendable {
  /// In the UTF-8 of the text.
  package var start: Int
  /// Index in the script's `looks`.
  package var look: Int
}
