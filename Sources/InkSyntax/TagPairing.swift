import InkText

/// What becomes of each tag: which closing tag belongs to it, or why it has none.
enum TagMatch: Hashable, Sendable {
  /// A leaf, closed by itself or by its nature.
  case leaf
  /// A block closed by the tag of this index.
  case closed(by: Int32)
  /// A block that nothing closes; it ends before the tag of this index, or with the file.
  case unclosed(before: Int32)
  /// The closing tag of a block.
  case closes(Int32)
  /// A closing tag that closes nothing.
  case stray
}

/// Finds the pairs of opening and closing tags in one pass with one stack, so that the parser can descend
/// without guessing. All decisions about wrong nesting are made here.
struct TagPairing {
  /// Blocks within blocks, at most. Real scripts have three or four.
  static let deepest = 128

  private(set) var matches: [TagMatch]
  /// How many blocks were open at once, at most.
  private var depth = 0
  private(set) var issues: [SyntaxIssue] = []
  /// The tags, those with a mistake in the name or a slash too many as they are meant.
  private(set) var tags: [TagRecord]
  private let tokens: TokenTable
  private let names: TagNames
  private let vocabulary: Vocabulary
  private var open: [Int] = []
  /// Those of the open tags that must be closed.
  private var openBlocks: [Int] = []
  /// Made when it is asked for: few scripts need it.
  private var balanced: [Bool]?
  /// The same.
  private var closed: [Bool]?
  /// How often each name is among the open tags, so that a stray closing tag costs no search.
  private var openCounts: TagCounts

  init(tags: [TagRecord], tokens: TokenTable, names: TagNames, vocabulary: Vocabulary) {
    self.tags = tags
    self.tokens = tokens
    self.names = names
    self.vocabulary = vocabulary
    openCounts = TagCounts(vocabulary)
    matches = [TagMatch](repeating: .leaf, count: tags.count)
    for index in tags.indices {
      switch tags[index].shape {
      case .selfClosing: selfClosing(index)
      case .open: open(index)
      case .close: close(index)
      }
    }
    while let top = open.last { abandon(top, before: tags.count) }
    if depth > TagPairing.deepest { limitDepth() }
  }

  /// `[tts]…[tts/]`, where nothing else closes the first: the slash is in the wrong place.
  private mutating func selfClosing(_ tag: Int) {
    guard tags[tag].entry >= 0, form(tag) != .leaf, isBare(tag), openCounts[names.key(tag)] > 0,
      nextOfSameName(after: tag).map({ tags[$0].shape == .open }) ?? true
    else { return }
    while let top = open.last, names.key(top) != names.key(tag) { abandon(top, before: tag) }
    issues.append(SyntaxIssue(.misspelledClose, tag: tag, other: open.last))
    pair(tag)
  }

  private mutating func open(_ tag: Int) {
    guard form(tag) != .leaf, !isProse(tag) else { return }
    if closesByMistake(tag) {
      while let top = open.last, names.key(top) != names.key(tag) { abandon(top, before: tag) }
      issues.append(SyntaxIssue(.misspelledClose, tag: tag, other: open.last))
      pair(tag)
      return
    }
    if let last = openBlocks.last, form(tag).hasWords, tags[last].entry == tags[tag].entry,
      !isNested(tag, in: last)
    {
      while let top = open.last, top != last { abandon(top, before: tag) }
      if isBare(tag), nextOfSameName(after: tag).map({ tags[$0].shape == .open }) ?? true {
        // `[tts]…[tts]`: the slash was forgotten.
        issues.append(SyntaxIssue(.misspelledClose, tag: tag, other: last))
        pair(tag)
        return
      }
      abandon(last, before: tag)
    }
    push(tag)
  }

  /// `[tts]Press [TTS].[/tts]`: the closing tag belongs to the tag that is written like it.
  private mutating func isProse(_ tag: Int) -> Bool {
    guard form(tag).hasWords, !tags[tag].isRegular, isBare(tag), isBracketed(tag),
      openCounts[names.key(tag)] > 0
    else { return false }
    let closed = closed ?? tagsBeforeRegularClose()
    self.closed = closed
    return closed[tag]
  }

  /// Whether of the tags of its name after a tag, those opened in the wrong case left out, the first is a closing
  /// one as it should be.
  private func tagsBeforeRegularClose() -> [Bool] {
    var found = [Bool](repeating: false, count: tags.count)
    var closes = [Bool](repeating: false, count: vocabulary.names.count)
    for (index, tag) in tags.enumerated().reversed() where tag.entry >= 0 {
      found[index] = closes[Int(tag.entry)]
      switch tag.shape {
      case .close: closes[Int(tag.entry)] = tag.isRegular
      case .open where tag.isRegular: closes[Int(tag.entry)] = false
      case .open, .selfClosing: break
      }
    }
    return found
  }

  /// `[music]…[music]`, where nothing else closes the first: the slash was forgotten.
  private func closesByMistake(_ tag: Int) -> Bool {
    guard form(tag) == .blockOrLeaf, tags[tag].entry >= 0, isBare(tag),
      openCounts[names.key(tag)] > 0
    else { return false }
    return nextOfSameName(after: tag).map { tags[$0].shape == .open } ?? true
  }

  /// Narration within narration of the same name, as one style within another, is taken for that when both
  /// have their closing tags; else the first one's is missing.
  private mutating func isNested(_ tag: Int, in outer: Int) -> Bool {
    let balanced = balanced ?? balancedTags()
    self.balanced = balanced
    return balanced[outer] && balanced[tag]
  }

  /// Whether each opening tag of narration has a closing one when the tags of its name are looked at alone.
  private func balancedTags() -> [Bool] {
    var balanced = [Bool](repeating: false, count: tags.count)
    var open = [[Int]](repeating: [], count: vocabulary.names.count)
    for (index, tag) in tags.enumerated() where tag.entry >= 0 && form(index).hasWords {
      switch tag.shape {
      case .open: open[Int(tag.entry)].append(index)
      case .close: if let opening = open[Int(tag.entry)].popLast() { balanced[opening] = true }
      case .selfClosing: break
      }
    }
    return balanced
  }

  private func nextOfSameName(after tag: Int) -> Int? {
    tags[(tag + 1)...].firstIndex { $0.entry == tags[tag].entry && $0.shape != .selfClosing }
  }

  /// Whether a tag is its name and nothing else.
  private func isBare(_ tag: Int) -> Bool { tags[tag].endToken - tags[tag].firstToken == 3 }

  private func isBracketed(_ tag: Int) -> Bool {
    let last = Int(tags[tag].endToken) - 1
    return tokens.kinds[last] == .rightBracket && tokens.end(last) - tokens.start(last) == 1
  }

  private func form(_ tag: Int) -> TagForm {
    tags[tag].entry < 0 ? .blockOrLeaf : vocabulary.forms[Int(tags[tag].entry)]
  }

  private mutating func push(_ tag: Int) {
    open.append(tag)
    depth = max(depth, open.count)
    if form(tag) != .blockOrLeaf { openBlocks.append(tag) }
    openCounts[names.key(tag)] += 1
  }

  private mutating func pop() {
    guard let tag = open.popLast() else { return }
    if openBlocks.last == tag { openBlocks.removeLast() }
    openCounts[names.key(tag)] -= 1
  }

  private mutating func close(_ tag: Int) {
    if names.isEmpty(tag) {
      closeNameless(tag)
    } else if openCounts[names.key(tag)] > 0 {
      while let top = open.last, names.key(top) != names.key(tag) { abandon(top, before: tag) }
      pair(tag)
    } else if let top = misspelled(by: tag) {
      while let above = open.last, above != top { abandon(above, before: tag) }
      issues.append(SyntaxIssue(.misspelledClose, tag: tag, other: top))
      pair(tag)
    } else if let top = open.last, tags[tag].entry >= 0, tags[top].entry < 0, names.resemble(tag, top) {
      tags[top].entry = tags[tag].entry
      tags[top].isRegular = false
      issues.append(SyntaxIssue(.misspelledOpen, tag: top, other: tag))
      pair(tag)
    } else if tags[tag].entry >= 0, opensByMistake(tag) {
      tags[tag].shape = .open
      tags[tag].isRegular = false
      issues.append(SyntaxIssue(.slashInOpening, tag: tag))
      open(tag)
    } else {
      let isLeafName = tags[tag].entry >= 0 && form(tag) == .leaf
      issues.append(SyntaxIssue(isLeafName ? .closedLeaf : .strayClose, tag: tag))
      matches[tag] = .stray
    }
  }

  /// The open tag that an unknown closing tag means: the innermost, or the innermost that must be closed.
  private func misspelled(by tag: Int) -> Int? {
    guard tags[tag].entry < 0 else { return nil }
    if let top = open.last, tags[top].entry >= 0, names.resemble(top, tag) { return top }
    guard let top = openBlocks.last, names.resemble(top, tag) else { return nil }
    return top
  }

  /// Whether a closing tag that closes nothing is an opening one with a slash too many: it has parameters, or
  /// is narration's and another closing tag follows.
  private func opensByMistake(_ tag: Int) -> Bool {
    let range = Int(tags[tag].firstToken)..<Int(tags[tag].endToken)
    if range.contains(where: { tokens.kinds[$0] == .equals }) { return true }
    guard form(tag).hasWords, let next = nextOfSameName(after: tag) else { return false }
    return tags[next].shape == .close
  }

  /// `[/]` closes the innermost block.
  private mutating func closeNameless(_ tag: Int) {
    while let top = open.last, form(top) == .blockOrLeaf { abandon(top, before: tag) }
    issues.append(SyntaxIssue(.misspelledClose, tag: tag, other: open.last))
    if open.isEmpty { matches[tag] = .stray } else { pair(tag) }
  }

  private mutating func pair(_ tag: Int) {
    guard let top = open.last else { return }
    matches[top] = .closed(by: Int32(tag))
    matches[tag] = .closes(Int32(top))
    pop()
  }

  /// Ends an open tag that has no closing tag: no fault for one that may be a leaf.
  private mutating func abandon(_ tag: Int, before end: Int) {
    if form(tag) == .blockOrLeaf {
      matches[tag] = .leaf
    } else {
      matches[tag] = .unclosed(before: Int32(end))
      issues.append(SyntaxIssue(.unclosed, tag: tag, other: end < tags.count ? end : nil))
    }
    pop()
  }

  /// Takes the pairs beyond the depth limit apart; the first one is reported.
  private mutating func limitDepth() {
    var ends: [Int] = []
    var isReported = false
    for tag in matches.indices {
      while let end = ends.last, end <= tag { ends.removeLast() }
      let end: Int
      switch matches[tag] {
      case .closed(let close): end = Int(close)
      case .unclosed(let before): end = Int(before)
      default: continue
      }
      if ends.count < TagPairing.deepest {
        ends.append(end)
      } else {
        if !isReported { issues.append(SyntaxIssue(.tooDeep, tag: tag)) }
        isReported = true
        if case .closed(let close) = matches[tag] { matches[Int(close)] = .stray }
        matches[tag] = .leaf
      }
    }
  }
}
