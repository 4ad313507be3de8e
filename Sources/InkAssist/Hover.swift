import InkCompiler
import InkDiagnostics
import InkEstimate
import InkLanguage
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
    guard let allowance = WrittenAllowance(range, in: source) else { return nil }
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
    return Hover(text: text, range: ByteRange(name.start - 2, name.end + 2))
  }

  // MARK: Tags

  private func tag(_ node: SyntaxTree.NodeID, at offset: Int) -> Hover? {
    guard let specification = tree.specification(node) else { return nil }
    let name = tree.nameRange(ofTag: node)
    if offset < name.end {
      var text = CatalogueHelp.text(of: specification)
      if tree.kind(node) == .openTag, let index = element(of: node) { text = timeHelp(index) + "\n\n" + text }
      return Hover(text: text, range: ByteRange(tree.range(node).start, name.end))
    }
    guard tree.kind(node) == .openTag else { return nil }
    for attribute in tree.attributes(ofTag: node) where attribute.range(in: tree).contains(offset) {
      return self.attribute(attribute, of: specification, node, at: offset)
    }
    return nil
  }

  /// The index of the script's element whose opening tag a node is.
  func element(of openTag: SyntaxTree.NodeID) -> Int? {
    let start = tree.range(openTag).start
    let index = firstElement(from: start)
    guard index < script.elements.count, script.elements[index].range.start == start,
      case .tag = script.elements[index].content
    else { return nil }
    return index
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
      return Hover(text: help, range: name)
    }
    let given = element(of: node).flatMap { script.elements[$0].attributes.given(parameter.name) }
    let known = given.flatMap { valueHelp($0, parameter, of: node) }
    return Hover(text: [known, help].compactMap { $0 }.joined(separator: "\n\n"), range: value)
  }

  /// What is known of a value beside what its parameter is for.
  private func valueHelp(
    _ given: Attributes.Given,
    _ parameter: ParameterSpecification,
    of node: SyntaxTree.NodeID
  ) -> String? {
    switch given.value {
    case .file: return help(on: .file(given.text))
    case .identifier: return help(on: .id(given.text))
    case .start: return startHelp(given, of: node)
    case .color(let rgba): return "The colour `\(CatalogueHelp.hexadecimal(rgba))`."
    case .string where parameter.name == "voice" || parameter.name == "engine": return voiceHelp(node)
    case .string, .boolean, .number, .time, .duck, .keyword: return nil
    }
  }

  private func startHelp(_ given: Attributes.Given, of node: SyntaxTree.NodeID) -> String? {
    guard let index = element(of: node) else { return nil }
    let other = given.start?.id.flatMap { help(on: .id($0)) }
    return [timeHelp(index), other].compactMap { $0 }.joined(separator: "\n\n")
  }

  private func voiceHelp(_ node: SyntaxTree.NodeID) -> String? {
    guard let index = element(of: node) else { return nil }
    let choice = SpeakerChoice(script.elements[index].attributes, compiler.options)
    let asked = choice.asked
    let name = asked.voice.isEmpty ? "the engine's own voice" : "the voice \(ShownText.quoted(asked.voice))"
    var text =
      "Engine \(ShownText.quoted(asked.engine)), \(name), language \(ShownText.quoted(asked.language))."
    if choice.isFallback {
      text +=
        " No such engine is configured: \(ShownText.quoted(choice.speaker.voice)) of "
        + "`\(choice.speaker.engine)` speaks in its place."
    }
    return text
  }

  // MARK: Narration

  private func narration(at offset: Int) -> Hover? {
    let after = firstElement(from: offset + 1)
    guard after > 0, case .speech(let text) = script.elements[after - 1].content,
      let parent = script.elements[after - 1].parent, script.elements[after - 1].range.contains(offset)
    else { return nil }
    let speech = script.elements[after - 1]
    let whole = NarrationFigures(parent, of: script, options: compiler.options)
    var lines = [
      "Narration: \(FigureText.length(whole.length)), \(FigureText.count(whole.words, "word")), "
        + "\(FigureText.count(whole.characters, "character")), "
        + "\(FigureText.share(figures.credits[parent], rate)) at the rate \(ShownText.quoted(rate.name)).",
      timeHelp(parent),
    ]
    if whole.characters > text.count {
      lines.append("This part of it: \(figures.begin(after - 1)) to \(figures.end(after - 1)).")
    }
    return Hover(text: lines.joined(separator: "\n\n"), range: speech.range)
  }
}
