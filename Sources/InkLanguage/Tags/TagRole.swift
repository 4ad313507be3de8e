/// What a tag is for, as far as nesting, outlines, timelines and prices distinguish tags.
package enum TagRole: UInt16, Hashable, Sendable {
  case narration, music, sound, pause, image, video, camera, style, color, chapter, say

  /// Whether it shows something of its own after the words.
  package var isPicture: Bool { self == .image || self == .video }
}

/// Some roles.
package struct TagRoles: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ role: TagRole) {
    rawValue = 1 << role.rawValue
  }

  static let narration = TagRoles(.narration)
  static let music = TagRoles(.music)
  /// Sounds and pauses, which have no content.
  static let moment: TagRoles = [TagRoles(.sound), TagRoles(.pause)]
  static let picture: TagRoles = [TagRoles(.image), TagRoles(.video)]
  static let camera = TagRoles(.camera)
  static let style = TagRoles(.style)
  static let color = TagRoles(.color)
  static let chapter = TagRoles(.chapter)
  static let say = TagRoles(.say)
}
