import InkLanguage
import InkSyntax

/// The part of the grammar that the catalogue decides: its tags, their parameters and their nesting.
enum CatalogueGrammar {
  private static let tags = Catalogue.standard.specifications
  private static let named = tags.filter { if case .tag = $0.kind { true } else { false } }
  private static let colors = tags.filter { if case .color = $0.kind { true } else { false } }

  static var text: String {
    var lines: [String] = []
    let blocks = named.filter { hasContent($0) && $0.isAllowed(in: .tags, asBlock: true) }.flatMap {
      $0.form == .wordsOrBlock
        ? ["\(production($0))Text", "\(production($0))Around"] : ["\(production($0))Block"]
    }
    add("Block", blocks, to: &lines)
    let leaves = leaves(in: .narration)
    add("Leaf", ["NarrationLeaf"] + self.leaves(in: .tags).filter { !leaves.contains($0) }, to: &lines)
    add("NarrationLeaf", leaves, to: &lines)
    add("Span", self.blocks(in: .narration) + ["ColorSpan"], to: &lines)
    add("WordSpan", self.blocks(in: .words) + ["ColorSpan"], to: &lines)
    for tag in named {
      let atLeast = tag.parameters.contains(where: \.isRequired) ? "+" : "*"
      let start = "'[\(tag.name)' \(production(tag))Parameter\(atLeast) S?"
      lines.append("")
      if hasContent(tag) {
        add("\(production(tag))Block", ["\(start) ']' \(content(tag)) '[/\(tag.name)' S? ']'"], to: &lines)
      }
      if tag.form == .wordsOrBlock {
        for (name, content) in [("Text", "ShownWords"), ("Around", "Around")] {
          add("\(production(tag))\(name)", ["\(start) ']' \(content) '[/\(tag.name)' S? ']'"], to: &lines)
        }
      }
      if isLeaf(tag) { add("\(production(tag))Leaf", ["\(start) ( '/]' | ']' )"], to: &lines) }
      add(
        "\(production(tag))Parameter",
        tag.parameters.map { "S '\($0.name)' Is \($0.type.wording.production)" },
        to: &lines
      )
    }
    lines.append("")
    add("ColorSpan", colors.map { "'[\($0.name)' S? ']' Words '[/\($0.name)' S? ']'" }, to: &lines)
    add("ColorName", colors.map { "'\($0.name)'" }, to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ name: String, _ alternatives: [String], to lines: inout [String]) {
    let head = name + String(repeating: " ", count: max(0, 18 - name.count))
    for (index, alternative) in alternatives.enumerated() {
      lines.append(
        index == 0 ? "\(head)::= \(alternative)" : "\(String(repeating: " ", count: 20))| \(alternative)"
      )
    }
  }

  private static func blocks(in content: TagSpecification.Content) -> [String] {
    named.filter { hasContent($0) && $0.isAllowed(in: content, asBlock: true) }.map {
      "\(production($0))Block"
    }
  }

  private static func leaves(in content: TagSpecification.Content) -> [String] {
    named.filter { isLeaf($0) && $0.isAllowed(in: content, asBlock: false) }.map { "\(production($0))Leaf" }
  }

  private static func hasContent(_ tag: TagSpecification) -> Bool { tag.form != .leaf }
  private static func isLeaf(_ tag: TagSpecification) -> Bool {
    tag.form == .leaf || tag.form == .blockOrLeaf
  }

  /// `AiImage` of `ai-image`.
  private static func production(_ tag: TagSpecification) -> String {
    tag.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func content(_ tag: TagSpecification) -> String {
    switch tag.content {
    case .nothing: ""
    case .tags: "Content"
    case .narration: "Narration"
    case .words: "Words"
    }
  }
}
