package import InkDiagnostics
import InkText

/// Brackets in narration may be prose: `[Red]` and `[Pause]` are the names of keys as well as tags.
extension SyntaxTree {
  /// Whether a tag is certain to be meant as one: it lies outside narration, has its other half, a whole parameter,
  /// or the slash of a leaf. Only then may its form be fixed without asking.
  ///
  /// - Parameter node: An opening, closing or stray tag.
  package func isMeant(tag node: NodeID) -> Bool { isMeant(record: Int(nodes[node].tag)) }

  func isMeant(record tag: Int) -> Bool {
    guard tags[tag].isNarrated else { return true }
    guard tags[tag].entry >= 0 else { return false }
    // A tag that leaves the narration around it open may have taken its closing tag.
    if case .closed(let close) = matches[tag], lexedTags[tag].shape == .open, !interruptingTags.contains(tag),
      closesForCertain(Int(close)), isSpelled(tag, like: Int(close))
    {
      return true
    }
    if case .closes = matches[tag] { return closesForCertain(tag) }
    return tags[tag].shape == .selfClosing && isBare(tag) || hasWholeParameter(tag)
  }

  /// Whether an opening tag is written as it should be, or as its closing one is: `[Red]…[/Red]`.
  private func isSpelled(_ tag: Int, like close: Int) -> Bool {
    let name = nameBytes(tag)
    return name.elementsEqual(vocabulary.names[Int(tags[tag].entry)].utf8) || name == nameBytes(close)
  }

  private func nameBytes(_ tag: Int) -> ArraySlice<UInt8> {
    let token = Int(tags[tag].firstToken) + 1
    guard token < Int(tags[tag].endToken), tokens.kinds[token] == .name else { return [] }
    return source.bytes[tokens.start(token)..<tokens.end(token)]
  }

  /// Whether a closing tag is written as one, and none of its letters are lost in what it is read as.
  private func closesForCertain(_ tag: Int) -> Bool {
    let name = nameBytes(tag)
    guard lexedTags[tag].shape == .close, !name.isEmpty else { return false }
    let entry = lexedTags[tag].entry
    guard entry >= 0 else { return true }
    let letters = name.count(where: \.isNameByte)
    return letters == vocabulary.names[Int(entry)].utf8.count
  }

  /// The tags that have another pair of brackets around them: `[[tts]]`.
  var doubledTags: [Int] {
    let all = source.bytes
    let bytes = all.span
    var found: [Int] = []
    // By what is before it, few tags have to be looked at.
    for tag in tags.indices {
      let start = tokens.start(Int(tags[tag].firstToken))
      if start > 0, bytes[start - 1] == UInt8(ascii: "["), isDoubled(tag) { found.append(tag) }
    }
    return found
  }

  private func isDoubled(_ tag: Int) -> Bool {
    let bytes = source.bytes
    let start = tokens.start(Int(tags[tag].firstToken))
    let end = tokens.end(Int(tags[tag].endToken) - 1)
    guard start > 0, end < bytes.count, bytes[start - 1] == UInt8(ascii: "["),
      bytes[end] == UInt8(ascii: "]"),
      tags[tag].entry >= 0, bytes[end - 1] == UInt8(ascii: "]")
    else { return false }
    // An escaped bracket is shown.
    let escapes = bytes[..<(start - 1)].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return escapes % 2 == 0
  }

  /// Whether a text is what is left of the brackets around such tags.
  package func isOfDoubledTags(text node: NodeID) -> Bool {
    let range = range(node)
    let isBrackets = source.bytes[range.start..<range.end].allSatisfy { byte in
      byte <= 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
    }
    guard isBrackets else { return false }
    let first = tokenRange(node).lowerBound
    let next = tags.partitioningIndex { Int($0.firstToken) >= first }
    return [next - 1, next].contains { tags.indices.contains($0) && isDoubled($0) }
  }

  /// Whether there is nothing in a tag but its name.
  private func isBare(_ tag: Int) -> Bool {
    let afterName =
      (Int(tags[tag].firstToken) + 2)..<max(Int(tags[tag].firstToken) + 2, Int(tags[tag].endToken))
    return afterName.allSatisfy { tokens.kinds[$0] == .space || tokens.kinds[$0] == .slashRightBracket }
  }

  private func hasWholeParameter(_ tag: Int) -> Bool {
    let range = Int(tags[tag].firstToken)..<Int(tags[tag].endToken)
    // A stray bracket may have taken in another one.
    guard !range.contains(where: { tokens.kinds[$0] == .unexpected }) else { return false }
    return AttributeSequence(range, in: self).contains { attribute in
      guard let name = attribute.nameToken else { return false }
      if attribute.hasEquals { return attribute.valueToken != nil }
      return attribute.valueToken == nil && isValueAlone(name, of: tag)
    }
  }

  /// Whether a word is a value for its tag, such as `2s` in `[pause 2s]`.
  private func isValueAlone(_ token: Int, of tag: Int) -> Bool {
    let word = source.string(range(ofToken: token))
    return word.first?.isNumber == true && vocabulary.assignment(Int(tags[tag].entry), word) != nil
  }

  /// Makes the brackets of an element, or of a stray tag, text.
  package func escape(_ node: NodeID) -> FixIt {
    var brackets = [range(node).start]
    if kind(node) == .element, let close = children(node).first(where: { kind($0) == .closeTag }) {
      brackets.append(range(close).start)
    }
    let tag = kind(node) == .element ? node + 1 : node
    return .escape(source.string(nameRange(ofTag: tag)), closes: kind(tag) != .openTag, at: brackets)
  }
}

extension FixIt {
  /// - Parameters:
  ///   - closes: Whether it is a closing tag alone.
  ///   - brackets: Where its brackets are, and those of its other half.
  package static func escape(_ name: String, closes: Bool, at brackets: [Int]) -> FixIt {
    let edits = brackets.map { TextEdit(ByteRange(at: $0), "\\") }
    let shown = ShownText.plain((closes ? "/" : "") + name)
    return FixIt("write `\\[\(shown)]` to make it text", edits, isSafe: false)
  }
}
