package import InkSyntax

/// What the catalogue knows of a tag.
package struct TagSpecification: Sendable {
  package enum Kind: Hashable, Sendable {
    case tag(Tag)
    /// A colour's name as a tag, which colours the words in it. `0xrrggbbaa`.
    case color(UInt32)
  }

  /// What may stand directly in a tag's content.
  package enum Content: Hashable, Sendable {
    /// The tag is always a leaf.
    case nothing
    /// Other tags; text in it is neither spoken nor shown.
    case tags
    /// Words to be read aloud, styled spans of them, pauses and sounds.
    case narration
    /// Words within narration, or to be shown, and styled spans of them.
    case words

    package var holdsText: Bool { self == .narration || self == .words }

    /// The tags that may stand in it with content of their own.
    package var blocks: TagCategories {
      switch self {
      case .nothing: []
      case .tags: [.narration, .music, .moment, .picture, .camera, .style]
      case .narration, .words: [.style, .color]
      }
    }

    /// The tags that may stand in it without content.
    package var leaves: TagCategories {
      switch self {
      case .nothing, .tags, .words: blocks
      case .narration: blocks.union([.music, .moment, .picture])
      }
    }
  }

  package let name: String
  package let kind: Kind
  package let category: TagCategories
  package let form: TagForm
  package let content: Content
  /// Whether `render` does already what the tag asks for.
  package let isRendered: Bool
  /// One line for people.
  package let summary: String
  package let example: String
  package let parameters: [ParameterSpecification]
  /// Between the parameters, and between them and the form.
  package var constraints: [ParameterConstraint] = []

  /// Whether the tag may stand directly in some content.
  package func mayStand(in content: Content, asBlock isBlock: Bool) -> Bool {
    (isBlock ? content.blocks : content.leaves).contains(category)
  }

  package func parameter(_ name: some StringProtocol) -> ParameterSpecification? {
    parameters.first { $0.name == name }
  }
}

/// What the catalogue knows of a parameter of a tag.
package struct ParameterSpecification: Sendable {
  package let name: String
  package let type: ValueType
  /// As it would be written; `nil` where leaving it out means something of its own.
  package let defaultValue: String?
  package let isRequired: Bool
  /// One line for people.
  package let summary: String

  init(
    _ name: String,
    _ type: ValueType,
    default defaultValue: String? = nil,
    required: Bool = false,
    _ summary: String
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.isRequired = required
    self.summary = summary
  }
}

/// What may be written as a value.
package enum ValueType: Hashable, Sendable {
  case string
  case boolean
  /// Within the bounds, both included.
  case number(ClosedRange<Double>)
  /// A whole number within the bounds.
  case integer(ClosedRange<Int>)
  /// A number within the bounds, or a percentage of 1.
  case volume(ClosedRange<Double>)
  /// `"2s"`, `"500ms"`, or a bare number of seconds; at least `minimum` ticks.
  case time(minimum: Int64)
  /// A time, or another element's edge: `"intro.end+500ms"`.
  case start
  /// `true`, `false`, or how far to go down as a percentage.
  case duck
  case keyword([String])
  case color
  case file(FileKind)
  case identifier
}

package enum FileKind: String, Hashable, Sendable, CaseIterable {
  case sound, picture, video

  /// The kind of a name's ending, where that is one of a kind; a name without one, or with another, has none.
  package init?(endingOf name: String) {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    guard let ending, let kind = FileKind.allCases.first(where: { $0.extensions.contains(ending) }) else {
      return nil
    }
    self = kind
  }

  /// Whether a file of another kind can stand for one of this kind: the sound of a video is a sound.
  package func takes(_ other: FileKind) -> Bool { self == other || (self == .sound && other == .video) }

  /// Endings that a name without one is tried with, in this order.
  package var extensions: [String] {
    switch self {
    case .sound: ["opus", "mp3", "wav", "flac", "ogg", "m4a", "aac"]
    case .picture: ["png", "jpg", "jpeg", "webp", "gif"]
    case .video: ["mp4", "mov", "webm", "mkv"]
    }
  }
}
