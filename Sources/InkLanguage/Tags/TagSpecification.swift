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

  /// What is allowed directly in a tag's content.
  package enum Content: Hashable, Sendable {
    /// The tag is always a leaf.
    case nothing
    /// Other tags; text in it is neither spoken nor shown.
    case tags
    /// Words to be read aloud, styled spans of them, spans that are said in other words, pauses and sounds.
    case narration
    /// Words within narration, or to be shown, and styled spans of them.
    case words

    package var allowsText: Bool { self == .narration || self == .words }

    /// The tags that are allowed in it with content of their own.
    package var blocks: TagRoles {
      switch self {
      case .nothing: []
      case .tags: [.narration, .music, .moment, .picture, .camera, .style, .chapter]
      case .narration: [.style, .color, .say]
      case .words: [.style, .color]
      }
    }

    /// The tags that are allowed in it without content.
    package var leaves: TagRoles {
      switch self {
      case .nothing, .tags, .words: blocks
      case .narration: blocks.union([.music, .moment, .picture])
      }
    }
  }

  /// How much of what the tag asks for `render` does already.
  package enum Rendering: Hashable, Sendable {
    case full
    /// The sound of a file without its picture.
    case sound
    /// The time that it takes, and no more.
    case known
  }

  package let name: String
  package let kind: Kind
  package let role: TagRole
  package let form: TagForm
  package let content: Content
  package let timing: TagTiming
  package let rendering: Rendering
  package let origin: Origin
  /// What it is called in other languages, in lower case.
  let aliases: [String]
  /// One line for people.
  package let summary: String
  package let example: String
  package let parameters: [ParameterSpecification]
  /// Between the parameters, and between them and the form.
  package let constraints: [ParameterConstraint]
  private let roles: TagRoles
  /// Of `parameters`, in their order.
  let keys: [ParameterKey]
  /// The constraints with the indices of their parameters.
  let placed: [PlacedConstraint]
  /// The parameters that must be given, and those that some constraint is about.
  let required: ParameterSet
  let constrained: ParameterSet

  convenience init(
    _ tag: Tag,
    role: TagRole,
    form: TagForm,
    content: Content,
    timing: TagTiming,
    rendering: Rendering,
    origin: Origin = .known,
    aliases: [String] = [],
    summary: String,
    example: String,
    constraints: [ParameterConstraint] = [],
    @ParameterList parameters: () -> [ParameterSpecification]
  ) {
    self.init(
      name: tag.rawValue,
      kind: .tag(tag),
      role: role,
      form: form,
      content: content,
      timing: timing,
      rendering: rendering,
      origin: origin,
      aliases: aliases,
      summary: summary,
      example: example,
      parameters: parameters(),
      constraints: constraints
    )
  }

  init(
    name: String,
    kind: Kind,
    role: TagRole,
    form: TagForm,
    content: Content,
    timing: TagTiming,
    rendering: Rendering,
    origin: Origin = .known,
    aliases: [String] = [],
    summary: String,
    example: String,
    parameters: [ParameterSpecification] = [],
    constraints: [ParameterConstraint] = []
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    roles = TagRoles(role)
    self.form = form
    self.content = content
    self.timing = timing
    self.rendering = rendering
    self.origin = origin
    self.aliases = aliases
    self.summary = summary
    self.example = example
    self.parameters = parameters
    self.constraints = constraints
    keys = parameters.map(\.key)
    required = ParameterSet(parameters.indices.filter { parameters[$0].isRequired })
    let indices = { (name: String) in parameters.firstIndex { $0.name == name } }
    placed = constraints.compactMap { constraint in
      indices(constraint.parameter).map {
        PlacedConstraint(
          $0,
          constraint.condition.other.flatMap(indices),
          constraint.condition.missing.flatMap(indices),
          constraint
        )
      }
    }
    constrained = ParameterSet(placed.map(\.index))
  }

  func copy() -> TagSpecification {
    TagSpecification(
      name: name,
      kind: kind,
      role: role,
      form: form,
      content: content,
      timing: timing,
      rendering: rendering,
      origin: origin,
      aliases: aliases,
      summary: summary,
      example: example,
      parameters: parameters.map { $0.copy() },
      constraints: constraints
    )
  }

  /// Whether the tag is allowed directly in some content.
  package func isAllowed(in content: Content, asBlock isBlock: Bool) -> Bool {
    (isBlock ? content.blocks : content.leaves).contains(roles)
  }

  package func parameter(_ name: some StringProtocol) -> ParameterSpecification? {
    ShortName(name).flatMap(index).map { parameters[$0] }
  }

  /// What a word or a value that is alone in a tag means there: `wait="true"` for `wait`, `fit="loop"` for `loop`, and
  /// the one parameter that the tag needs for a value that it takes.
  func assignment(of word: String) -> Vocabulary.Assignment? {
    let name = word.lowercased()
    let switches = parameters.filter { $0.type.words.contains("true") }
    if let named = switches.first(where: { $0.name == name || $0.aliases.contains(name) }) {
      return .init(named.name, "true")
    }
    guard parameter(name) == nil else { return nil }
    if let chosen = parameters.first(where: { $0.type.words.contains(name) }) {
      return .init(chosen.name, name)
    }
    let required = parameters.filter(\.isRequired)
    guard required.count == 1, required[0].type.isValue(word) else { return nil }
    return .init(required[0].name, word)
  }

  /// The index of a parameter.
  func index(of name: ShortName) -> Int? {
    for index in keys.indices where keys[index].name == name { return index }
    return nil
  }
}

/// A constraint with the indices of the parameters that it is about.
struct PlacedConstraint: Sendable {
  let index: Int
  /// Of the parameter in its condition.
  let other: Int?
  /// Of the parameter that its condition requires not to be there.
  let missing: Int?
  let constraint: ParameterConstraint

  init(_ index: Int, _ other: Int?, _ missing: Int?, _ constraint: ParameterConstraint) {
    self.index = index
    self.other = other
    self.missing = missing
    self.constraint = constraint
  }
}
