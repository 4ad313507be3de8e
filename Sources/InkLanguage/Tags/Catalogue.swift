package import InkSyntax

/// The one list of tags and parameters. Everything that knows about tags reads it here.
package struct Catalogue: Sendable {
  package static let standard = Catalogue(
    tags: Tag.allCases.map(\.specification) + NamedColor.all.map(ColorTag.specification)
  )

  package let specifications: [TagSpecification]
  /// What the parser needs of it; entries are indices into `specifications`.
  package let vocabulary: Vocabulary
  /// How many parameters a tag has at most.
  let maxParameters: Int

  private init(tags: [TagSpecification]) {
    specifications = tags
    let needs = tags.map { tag in
      let required = tag.parameters.filter(\.isRequired)
      return required.count == 1 ? required[0].name : nil
    }
    vocabulary = Vocabulary(tags.map { ($0.name, $0.form) }, needs: needs) { entry, word in
      tags[entry].assignment(of: word)
    }
    maxParameters = tags.map(\.parameters.count).max() ?? 0
  }

  /// The same in objects of its own. Threads that count references to the same objects wait for each other.
  func copy() -> Catalogue { Catalogue(tags: specifications.map { $0.copy() }) }

  /// The index of the tag that has a name in other languages, whatever the case of its letters.
  func entry(ofAlias alias: String) -> Int? {
    let alias = alias.lowercased()
    return specifications.firstIndex { $0.aliases.contains(alias) }
  }
}
