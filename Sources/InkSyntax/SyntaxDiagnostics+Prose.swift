import InkDiagnostics
import InkText

// Brackets that may be prose, and tags that have lost theirs.
extension SyntaxDiagnostics {
  /// Makes a bracket in narration text; nothing outside.
  func escape(_ tag: Int) -> [FixIt] {
    guard tree.tags[tag].isNarrated else { return [] }
    let (name, range) = node(ofTag: tag)
    return [.escape(name, closes: tree.lexedTags[tag].shape == .close, at: [range.start])]
  }

  /// To delete a closing tag that closes nothing, or to make it text: a name in the wrong case is more likely a word.
  func inLikelyOrder(_ tag: Int, _ deletion: FixIt) -> [FixIt] {
    let entry = Int(tree.tags[tag].entry)
    let isExact = entry < 0 || tree.vocabulary.names[entry] == node(ofTag: tag).name
    return isExact ? [deletion] + escape(tag) : escape(tag) + [deletion]
  }

  func isMeantDespiteItsPlace(_ tag: Int) -> Bool {
    guard tree.tags[tag].isNarrated else { return true }
    let tokens = Int(tree.tags[tag].firstToken)..<Int(tree.tags[tag].endToken)
    return tokens.contains { tree.tokens.kinds[$0] == .equals }
  }

  /// Whether a leaf of the same name comes right before a closing tag.
  func followsItsLeaf(_ tag: Int) -> Bool {
    guard tree.tags[tag].isNarrated else { return true }
    guard tag > 0, tree.tags[tag - 1].entry == tree.tags[tag].entry else { return false }
    let between = Int(tree.tags[tag - 1].endToken)..<Int(tree.tags[tag].firstToken)
    return tree.tags[tag - 1].shape == .open && tree.isMeant(record: tag - 1)
      && node(ofTag: tag - 1).name == node(ofTag: tag).name
      && between.allSatisfy { tree.tokens.kinds[$0] == .blank }
  }

  /// Whether what is read as a closing tag can hardly be anything else: nothing else closes its block, and, if it
  /// is written as an opening one, nothing follows it on its line.
  func isCertain(closing tag: Int, of opening: Int) -> Bool {
    if tree.lexedTags[tag].shape != .close {
      let isExact = tree.vocabulary.names[Int(tree.tags[tag].entry)] == node(ofTag: tag).name
      return isExact && !tree.tags[opening].isNarrated && endsLine(tag)
    }
    guard diagnostics.count < SyntaxDiagnostics.mostSearches else { return false }
    let entry = tree.tags[opening].entry
    let next = tree.tags[(tag + 1)...].prefix(SyntaxDiagnostics.mostSearches).first { $0.entry == entry }
    return next?.shape != .close
  }

  private func endsLine(_ tag: Int) -> Bool {
    var offset = wholeRange(ofTag: tag).end
    let bytes = tree.source.bytes
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    return offset == bytes.count || bytes[offset].isNewline || bytes[offset] == UInt8(ascii: "[")
  }

  // MARK: Lost brackets

  /// With more mistakes than this, what was meant is not looked for; nor is it farther away than so many tags.
  private static let mostSearches = 1000

  /// The tag without its first bracket that a closing tag belongs to.
  func lostOpening(_ tag: Int) -> LostBracket? {
    let entry = tree.tags[tag].entry
    guard entry >= 0, diagnostics.count < SyntaxDiagnostics.mostSearches else { return nil }
    let before = tree.tags[..<tag].suffix(SyntaxDiagnostics.mostSearches)
    let first = before.last { $0.entry == entry }?.endToken ?? before.first?.firstToken ?? 0
    let tokens = Int(first)..<Int(tree.tags[tag].firstToken)
    return LostBracket.last(in: tokens, of: tree, entry: Int(entry), closes: false)
  }

  /// The closing tag without its first bracket that belongs to an opening one.
  func lostClosing(_ tag: Int, before end: Int?) -> LostBracket? {
    guard diagnostics.count < SyntaxDiagnostics.mostSearches else { return nil }
    let last = end.map { Int(tree.tags[$0].firstToken) } ?? tree.tokens.count - 1
    let tokens = Int(tree.tags[tag].endToken)..<last
    return LostBracket.first(in: tokens, of: tree, entry: Int(tree.tags[tag].entry), closes: true)
  }

  mutating func lostBracket(_ lost: LostBracket, _ other: Diagnostic.Label) {
    var diagnostic = Diagnostic.lostBracket(lost, in: tree.source)
    diagnostic.related = [other]
    diagnostics.append(diagnostic)
  }

  /// Where the text starts that lies before a closing tag of narration, outside all narration.
  func textStart(before tag: Int) -> Int? {
    guard !tree.tags[tag].isNarrated, tree.tags[tag].entry >= 0,
      tree.vocabulary.forms[Int(tree.tags[tag].entry)].hasWords
    else { return nil }
    var token = Int(tree.tags[tag].firstToken) - 1
    var start: Int?
    while token >= 0, tree.tokens.kinds[token] == .text || tree.tokens.kinds[token] == .blank {
      if tree.tokens.kinds[token] == .text { start = tree.tokens.start(token) }
      token -= 1
    }
    return start
  }
}
