import InkCompiler
import InkDiagnostics
import InkEstimate
import InkLanguage
import InkPlan
import InkSyntax
package import InkText
import InkTime

/// What an editor shows of a place.
package struct Hover: Hashable, Sendable {
  /// Markdown.
  package var text: String
  /// What it is about.
  package var range: ByteRange
}

extension ScriptSnapshot {
  /// What there is to say of a place; `nil` where there is nothing.
  package func hover(at offset: Int) -> Hover? {
    guard offset >= 0, offset < source.bytes.count else { return nil }
    guard let node = tree.leaf(before: offset + 1) else { return nil }
    if tree.kind(node) == .comment { return comment(tree.range(node), at: offset) }
    if let variable = variable(at: offset) { return variable }
    switch tree.kind(node) {
    case .openTag, .closeTag, .strayTag: return tag(node, at: offset)
    case .text: return narration(at: offset)
    case .script, .element, .comment: return nil
    }
  }

  // MARK: Comments and variables

  private func comment(_ range: ByteRange, at offset: Int) -> Hover? {
    guard let allowance = PartialAllowComment(range, in: source) else { return nil }
    for word in allowance.codes where word.contains(offset) {
      guard let code = DiagnosticCode(rawValue: source.string(word)) else { return nil }
      return Hover(text: "`\(code.rawValue)`: \(code.title)", range: word)
    }
    return nil
  }

  private func variable(at offset: Int) -> Hover? {
    let bytes = source.bytes
    var start = offset
    // On the braces too.
    while start < bytes.count, start < offset + 2, bytes[start] == UInt8(ascii: "{") { start += 1 }
    if start == offset, offset > 0, bytes[offset] == UInt8(ascii: "}") {
      start = bytes[offset - 1] == UInt8(ascii: "}") ? offset - 1 : offset
    }
    guard let name = CursorPlace.variable(at: start, in: bytes), !name.isEmpty, name.end + 1 < bytes.count,
      bytes[name.end] == UInt8(ascii: "}"), bytes[name.end + 1] == UInt8(ascii: "}"),
      let text = help(on: .variable(source.string(name)))
    else { return nil }
    let range = ByteRange(name.start - 2, name.end + 2)
    return range.contains(offset) ? Hover(text: text, range: range) : nil
  }

  // MARK: Tags

  private func tag(_ node: SyntaxTree.NodeID, at offset: Int) -> Hover? {
    guard let specification = tree.specification(node) else { return nil }
    let name = tree.nameRange(ofTag: node)
    if offset < name.end {
      var text = CatalogueHelp.text(of: specification)
      if tree.kind(node) == .openTag, let index = element(of: node) {
        let narration = specification.kind == .tag(.tts) ? meaning(of: index) : nil
        text =
          (narration.map { spoken(index, $0) } ?? timeHelp(index) + placeHelp(index, node)) + "\n\n" + text
      }
      return Hover(text: text, range: ByteRange(tree.range(node).start, name.end))
    }
    guard tree.kind(node) == .openTag else { return nil }
    for attribute in tree.attributes(ofTag: node) where attribute.range(in: tree).contains(offset) {
      return self.attribute(attribute, of: specification, node, at: offset)
    }
    return nil
  }

  /// What an element is of those that its tag can be, and where it is shown; empty for most tags.
  private func placeHelp(_ index: Int, _ openTag: SyntaxTree.NodeID) -> String {
    guard let tag = timed[index].tag else { return "" }
    if tag.specification.role.isPicture {
      return timed[index].layoutPlace == LayoutPlace.frame.rawValue
        ? " It fills the frame." : " It is an overlay."
    }
    guard tag == .style, let element = tree.element(at: timed.place(of: index)) else { return "" }
    guard tree.holdsText(element) else { return " It is a block around other tags." }
    guard let attributes = meaning(of: index)?.elements[0].attributes else { return "" }
    return " It is a text, shown at `\(PositionType().written(StyleTag.position(in: attributes)))`."
  }

  /// The index of the script's element whose opening tag a node is.
  func element(of openTag: SyntaxTree.NodeID) -> Int? {
    let start = tree.range(openTag).start
    let index = timed.firstElement(from: start)
    return index < timed.count && timed.place(of: index) == start && timed[index].tag != nil ? index : nil
  }

  /// What an element means with what is in it, as if the script had nothing else: it is the first of the elements.
  private func meaning(of index: Int) -> Script? {
    guard let node = tree.element(at: timed.place(of: index)) else { return nil }
    let script = checked.meaning(of: node)
    return script.elements.isEmpty ? nil : script
  }

  private func attribute(
    _ attribute: Attribute,
    of tag: TagSpecification,
    _ node: SyntaxTree.NodeID,
    at offset: Int
  ) -> Hover? {
    guard let name = attribute.nameRange(in: tree), let parameter = tag.parameter(source.string(name)) else {
      return nil
    }
    let help = CatalogueHelp.text(of: parameter, in: tag)
    guard let value = attribute.valueRange(in: tree), !name.contains(offset), value.contains(offset) else {
      return Hover(text: help, range: name.contains(offset) ? name : attribute.range(in: tree))
    }
    let known = valueHelp(source.string(value), parameter, of: node)
    // Of the parameter there is little to say then.
    let text = known.map { $0 + "\n\n" + CatalogueHelp.heading(of: parameter, in: tag) } ?? help
    return Hover(text: text, range: value)
  }

  /// What is known about a value, apart from its parameter's purpose.
  private func valueHelp(
    _ written: String,
    _ parameter: ParameterSpecification,
    of node: SyntaxTree.NodeID
  ) -> String? {
    guard let subject = parameter.type.subject else { return nil }
    if subject == .color {
      return ColorType.rgba(written).map { "The colour `\(HexText.shortColor($0))`." }
    }
    guard let index = element(of: node), let attributes = meaning(of: index)?.elements[0].attributes,
      let given = attributes.given.first(where: { $0.parameter.name == parameter.name })
    else { return nil }
    switch subject {
    case .file: return help(on: .file(given.text))
    case .id: return help(on: .id(given.text))
    case .edge: return startHelp(attributes[SharedParameters.start], index)
    case .voice, .engine: return voiceHelp(attributes)
    case .language, .color: return nil
    }
  }

  private func startHelp(_ start: StartValue?, _ index: Int) -> String? {
    let other = start?.id.flatMap { help(on: .id($0)) }
    return [timeHelp(index), other].compactMap { $0 }.joined(separator: "\n\n")
  }

  private func voiceHelp(_ attributes: Attributes) -> String? {
    let choice = compiler.options.speaker(attributes)
    let asked = choice.asked
    let name = asked.voice.isEmpty ? "the engine's default voice" : "voice \(ShownText.quoted(asked.voice))"
    var text = ""
    if attributes.speaker != nil, let name = attributes[SpeechTag.voice] {
      text = "\(ShownText.quoted(name)) of the cast. "
    }
    text +=
      "Engine \(ShownText.quoted(asked.engine)), \(name), language \(ShownText.quoted(asked.language))."
    if choice.isFallback {
      text +=
        " This engine is not configured, so \(ShownText.quoted(choice.speaker.voice)) of "
        + "`\(choice.speaker.engine)` speaks instead."
    }
    return text
  }

  // MARK: Narration

  private func narration(at offset: Int) -> Hover? {
    let index = timed.firstElement(from: offset + 1) - 1
    guard index >= 0, timed[index].tag == nil, let parent = timed.parent(of: index),
      let narration = meaning(of: parent), narration.elements.indices.contains(index - parent),
      case .speech(let text) = narration.elements[index - parent].content,
      narration.elements[index - parent].range.contains(offset)
    else { return nil }
    var lines = spoken(parent, narration)
    if NarrationFigures(0, of: narration).characters > text.count {
      lines += "\n\nThis part runs from \(figures.start(index)) to \(figures.end(index))."
    }
    return Hover(text: lines, range: narration.elements[index - parent].range)
  }

  /// What there is to say of a narration.
  ///
  /// - Parameter index: Of its `tts`.
  private func spoken(_ index: Int, _ meaning: Script) -> String {
    let narration = NarrationFigures(0, of: meaning)
    let speech = FigureText.length(narration.length(options: compiler.options))
    return """
      Narration: \(speech), \(PluralText.count(narration.words, "word")), \
      \(PluralText.count(narration.characters, "character")), \
      \(FigureText.share(figures.credits(index), rate)) at the rate \(ShownText.quoted(rate.name)).

      \(timeHelp(index))
      """
  }
}
