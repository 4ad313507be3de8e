import InkLanguage
import InkSyntax

/// The part of `docs/language.md` that the catalogue decides.
enum LanguageReference {
  static var text: String {
    let tags = Catalogue.standard.specifications.filter { if case .tag = $0.kind { true } else { false } }
    let overview = tags.map {
      "| [`\($0.name)`](#\($0.name)) | \(form($0.form)) | \($0.summary) |\n"
    }.joined()
    return "\n| tag | form | what it does |\n|---|---|---|\n\(overview)\n"
      + tags.map(section).joined(separator: "\n") + "\n"
  }

  private static func form(_ form: TagForm) -> String {
    switch form {
    case .block, .narration, .words, .wordsOrBlock: "block"
    case .leaf: "leaf"
    case .blockOrLeaf: "block or leaf"
    }
  }

  private static func section(_ tag: TagSpecification) -> String {
    let rows = tag.parameters.map(row).joined()
    let content =
      switch tag.content {
      case .nothing: "It has no content."
      case .tags: "It can contain other tags."
      case .narration:
        "It contains words to be read, spans of words in colours and styles, and tags without content."
      case .words where tag.form == .wordsOrBlock:
        "It contains words, and spans of words in colours and styles; outside narration, it can contain other tags instead."
      case .words: "It contains words, and spans of words in colours and styles."
      }
    let known =
      switch tag.rendering {
      case .full: ""
      case .sound:
        " It takes its time in the script, and its sound is heard if it has a `volume`; its picture is not rendered yet."
      case .known: " It is checked and takes its time in the script, but is not rendered yet."
      }
    return """
      ### `\(tag.name)`

      \(tag.summary.prefix(1).uppercased() + tag.summary.dropFirst()). \(content)\(known)

      ```inkslop
      \(tag.example)
      ```

      | parameter | value | default | meaning |
      |---|---|---|---|
      \(rows)
      """
  }

  private static func row(_ parameter: ParameterSpecification) -> String {
    let name = "`\(parameter.name)`\(parameter.isRequired ? " (required)" : "")"
    let initial = parameter.defaultValue.map { "`\($0)`" } ?? ""
    return "| \(name) | \(parameter.type.wording.cell) | \(initial) | \(parameter.summary) |\n"
  }
}
