import InkLanguage
package import InkText

/// Something that may be written at a place.
package struct CompletionItem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case tag, closingTag, parameter, keyword, number, time, color, voice, engine, language, file, folder, id,
      variable, code

    init(_ choice: ValueChoice.Kind) {
      self =
        switch choice {
        case .word: .keyword
        case .number: .number
        case .time: .time
        case .color: .color
        }
    }
  }

  package var label: String
  package var kind: Kind
  /// A few words next to the label.
  package var detail: String = ""
  package var insertion: Snippet
  /// What it takes the place of when it overwrites the word that the cursor is in. On one line, with the
  /// cursor in it or at its edge.
  package var replaced: ByteRange
  /// The part of `replaced` before the cursor, for those who keep what is after it.
  package var inserted: ByteRange
  /// What the text of `inserted` is compared with.
  package var filterText: String
  /// Small ones go first.
  package var rank: Int
  /// Whether it is what most would choose.
  package var isPreferred = false
  /// Whether more is to be completed when it has been put in.
  package var opensNext = false
  /// What explains it; `ScriptSnapshot.help(on:)` says how.
  package var topic: HelpTopic?

  /// Where it goes among others, as a text to be compared byte by byte.
  package var sortText: String { NumberText.padded(rank, digits: 5) }
}
