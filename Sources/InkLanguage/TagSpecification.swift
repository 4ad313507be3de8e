package import InkSyntax
import InkText

/// What the catalogue knows of a tag.
///
/// A class, because each element of a script is looked at together with its own: a reference costs less than
/// a copy.
package final class TagSpecification: Sendable {
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
  package let constraints: [ParameterConstraint]
  /// Of `parameters`, in their order.
  private let names: [ShortName?]
  /// The parameters that must be given, and those that some constraint is about.
  let required: ParameterSet
  let constrained: ParameterSet

  init(
    name: String,
    kind: Kind,
    category: TagCategories,
    form: TagForm,
    content: Content,
    isRendered: Bool,
    summary: String,
    example: String,
    parameters: [ParameterSpecification],
    constraints: [ParameterConstraint] = []
  ) {
    self.name = name
    self.kind = kind
    self.category = category
    self.form = form
    self.content = content
    self.isRendered = isRendered
    self.summary = summary
    self.example = example
    self.parameters = parameters
    self.constraints = constraints
    names = parameters.map { ShortName($0.name) }
    required = ParameterSet(parameters.indices.filter { parameters[$0].isRequired })
    constrained = ParameterSet(
      parameters.indices.filter { index in
        constraints.contains { $0.parameter == parameters[index].name }
      }
    )
  }

  /// Whether the tag may stand directly in some content.
  package func mayStand(in content: Content, asBlock isBlock: Bool) -> Bool {
    (isBlock ? content.blocks : content.leaves).contains(category)
  }

  package func parameter(_ name: some StringProtocol) -> ParameterSpecification? {
    index(of: ShortName(name)).map { parameters[$0] }
  }

  /// The index of a parameter; names in the catalogue are short.
  func index(of name: ShortName?) -> Int? {
    guard let name else { return nil }
    return names.firstIndex(of: name)
  }
}
