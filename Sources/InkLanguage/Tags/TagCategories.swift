/// Kinds of tags, as far as the rules of nesting tell them apart.
package struct TagCategories: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let narration = TagCategories(rawValue: 1)
  package static let music = TagCategories(rawValue: 1 << 1)
  /// Sounds and pauses, which have no content.
  package static let moment = TagCategories(rawValue: 1 << 2)
  package static let picture = TagCategories(rawValue: 1 << 3)
  package static let camera = TagCategories(rawValue: 1 << 4)
  package static let style = TagCategories(rawValue: 1 << 5)
  package static let color = TagCategories(rawValue: 1 << 6)
}
