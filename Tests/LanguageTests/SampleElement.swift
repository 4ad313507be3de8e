import InkLanguage

/// An element of a tag that is right: what its parameters need, and content that takes no time by itself.
struct SampleElement {
  let tag: Tag
  var isBlock: Bool
  /// As a script writes them.
  var parameters: [String: String]
  var content = ""

  init(_ tag: Tag, isBlock: Bool, _ parameters: [String: String] = [:]) {
    self.tag = tag
    self.isBlock = isBlock
    self.parameters = Dictionary(
      uniqueKeysWithValues: tag.specification.parameters.filter(\.isRequired).map {
        ($0.name, SampleElement.value(of: $0))
      }
    ).merging(parameters) { $1 }
  }

  private static func value(of parameter: ParameterSpecification) -> String {
    if case .file(let kind) = parameter.type.subject { return "a." + (kind.extensions.first ?? "") }
    return parameter.type.placeholder.isEmpty ? "x" : parameter.type.placeholder
  }

  /// Whether a tag may be an element in this form.
  static func mayBe(_ tag: Tag, asBlock isBlock: Bool) -> Bool {
    switch tag.specification.form {
    case .block, .narration, .words, .wordsOrBlock: isBlock
    case .leaf: !isBlock
    case .blockOrLeaf: true
    }
  }

  var text: String {
    let parameters = parameters.sorted { $0.key < $1.key }.map { " \($0)=\"\($1)\"" }.joined()
    let name = tag.rawValue
    return isBlock ? "[\(name)\(parameters)]\(content)[/\(name)]" : "[\(name)\(parameters)/]"
  }
}
