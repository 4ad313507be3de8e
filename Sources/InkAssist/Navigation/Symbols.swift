import InkLanguage
import InkSyntax
package import InkText

extension ScriptSnapshot {
  /// The symbol whose name a cursor is in or next to, with all places where it is.
  package func symbol(at offset: Int) -> (symbol: ScriptSymbol, range: ByteRange)? {
    guard offset >= 0, offset <= source.bytes.count else { return nil }
    let token = tree.token(at: offset)
    // Of two tokens that meet at the cursor the one after it comes first.
    let candidates = tree.tokens.start(token) == offset && token > 0 ? [token, token - 1] : [token]
    for candidate in candidates {
      if let found = symbol(in: candidate, at: offset) { return found }
    }
    return nil
  }

  /// Where the symbol at an offset is defined: the name that defines it, and the whole element.
  package func definition(at offset: Int) -> (name: ByteRange, element: ByteRange)? {
    guard let (symbol, _) = symbol(at: offset),
      let name = symbol.occurrences.first(where: { $0.role == .definition })?.range
    else { return nil }
    let element = tree.path(to: name.start).last { tree.kind($0) == .element }
    return (name, element.map(tree.trimmedRange) ?? name)
  }

  /// - Parameter includesDefinition: Whether the place where it is defined is reported too.
  package func references(at offset: Int, includesDefinition: Bool) -> [ByteRange] {
    let occurrences = symbol(at: offset)?.symbol.occurrences ?? []
    return occurrences.filter { includesDefinition || $0.role == .reference }.map(\.range)
  }

  /// All places of the symbol at an offset.
  package func highlights(at offset: Int) -> [ScriptSymbol.Occurrence] {
    symbol(at: offset)?.symbol.occurrences ?? []
  }

  /// The names of an opening and its closing tag, to be edited together; `nil` where the cursor is in
  /// neither, or they are not the same already.
  package func linkedRanges(at offset: Int) -> (open: ByteRange, close: ByteRange)? {
    guard let (symbol, _) = symbol(at: offset), symbol.kind == .tag, symbol.occurrences.count == 2 else {
      return nil
    }
    let (open, close) = (symbol.occurrences[0].range, symbol.occurrences[1].range)
    guard source.bytes[open.start..<open.end] == source.bytes[close.start..<close.end] else { return nil }
    return (open, close)
  }

  // MARK: What is at a place

  private func symbol(in token: Int, at offset: Int) -> (symbol: ScriptSymbol, range: ByteRange)? {
    switch tree.tokens.kinds[token] {
    case .name: tagSymbol(token)
    case .string, .misquoted, .bareValue, .unterminated:
      variableSymbol(token, offset) ?? idSymbol(token, offset)
    case .text: variableSymbol(token, offset)
    default: nil
    }
  }

  private func tagSymbol(_ token: Int) -> (symbol: ScriptSymbol, range: ByteRange)? {
    let range = tree.range(ofToken: token)
    let path = tree.path(to: range.start)
    guard let tag = path.last, tree.kind(tag) != .strayTag, tree.tokenRange(tag).lowerBound == token - 1,
      let element = path.last(where: { tree.kind($0) == .element })
    else { return nil }
    let open = tree.nameRange(ofTag: element + 1)
    var occurrences = [ScriptSymbol.Occurrence(range: open, role: .definition, isLiteral: true)]
    if let close = tree.closeTag(of: element).map(tree.nameRange), !close.isEmpty {
      occurrences.append(.init(range: close, role: .reference, isLiteral: true))
    }
    return (ScriptSymbol(kind: .tag, name: source.string(open), occurrences: occurrences), range)
  }

  private func idSymbol(_ token: Int, _ offset: Int) -> (symbol: ScriptSymbol, range: ByteRange)? {
    let value = Attribute.contentRange(ofToken: token, in: tree)
    let mentions = IDMention.all(in: script, of: source)
    guard
      let chosen = mentions.first(where: { mention in
        value.start <= mention.range.start && mention.range.end <= value.end && mention.range.touches(offset)
      })
    else { return nil }
    // An id that is given twice is the first one's; the second is no one's.
    let isDouble = chosen.role == .definition && !chosen.isFirst
    let same =
      isDouble
      ? [chosen] : mentions.filter { $0.name == chosen.name && ($0.isFirst || $0.role == .reference) }
    let occurrences = same.map {
      ScriptSymbol.Occurrence(range: $0.range, role: $0.role, isLiteral: $0.isLiteral)
    }
    return (ScriptSymbol(kind: .id, name: chosen.name, occurrences: occurrences), chosen.range)
  }

  private func variableSymbol(_ token: Int, _ offset: Int) -> (symbol: ScriptSymbol, range: ByteRange)? {
    let chosen = variables(in: token).first { $0.touches(offset) }
    guard let chosen else { return nil }
    let name = source.string(chosen)
    let occurrences = (0..<tree.tokens.count).flatMap(variables).filter { source.string($0) == name }.map {
      ScriptSymbol.Occurrence(range: $0, role: .reference, isLiteral: true)
    }
    return (ScriptSymbol(kind: .variable, name: name, occurrences: occurrences), chosen)
  }

  /// The names of the variables in a token.
  private func variables(in token: Int) -> [ByteRange] {
    let range: ByteRange
    switch tree.tokens.kinds[token] {
    case .text: range = tree.range(ofToken: token)
    case .string, .misquoted, .bareValue, .unterminated:
      range = Attribute.contentRange(ofToken: token, in: tree)
    default: return []
    }
    guard VariableScanner.hasBraces(range, in: source) else { return [] }
    return VariableScanner.pieces(of: range, in: source).compactMap { piece in
      if case .variable(let name, _) = piece { name } else { nil }
    }
  }
}
