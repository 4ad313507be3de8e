package import InkText

extension SyntaxTree {
  /// Where reading an element's tag goes astray, so that something there may be read otherwise than it is
  /// meant: of all that is wrong in such a stretch, only the first is worth reporting. Empty for a tag in good
  /// order.
  ///
  /// A stretch starts where the one without white space does that the misfit is in, because the mistake
  /// may lie before the misfit, and goes on to where reading is sure again.
  package func derailments(ofElement element: NodeID) -> [ByteRange] {
    isRegular(tag: element) ? [] : derailments(ofTag: element + 1)
  }

  func derailments(ofTag openTag: NodeID) -> [ByteRange] {
    var found: [ByteRange] = []
    let range = tokenRange(openTag)
    let end = self.range(openTag).end
    /// Starts of the stretches of this token, and of the last one that is not white space.
    var stretch = range.lowerBound
    var previousStretch = stretch
    var previous = TokenKind.leftBracket
    /// Whether the last of those found goes on.
    var isOpen = false
    for token in range.dropFirst(2) {
      let kind = tokens.kinds[token]
      if kind == .space {
        stretch = token + 1
        continue
      }
      if shiftsQuotes(kind, after: previous) {
        // Quotes may have changed places: nothing after it is sure.
        let start =
          isOpen ? found.removeLast().start : tokens.start(previous == .equals ? previousStretch : stretch)
        return found + [ByteRange(start, end)]
      }
      let isLoneName = previous == .name && (kind == .name || endsTag(kind))
      if isLoneName || kind == .unexpected, !isOpen {
        // It may be the first half of a name: the parameter after it is not sure.
        found.append(ByteRange(tokens.start(isLoneName ? previousStretch : stretch), end))
        isOpen = true
      } else if isOpen, previous == .equals {
        found[found.count - 1].end = tokens.end(token)
        isOpen = false
      }
      previous = kind
      previousStretch = stretch
    }
    return found
  }

  private func shiftsQuotes(_ kind: TokenKind, after previous: TokenKind) -> Bool {
    switch kind {
    case .unterminated: true
    case .equals: previous != .name
    case .string, .misquoted, .bareValue: previous != .equals && previous != .name
    case .name, .unexpected, .rightBracket, .slashRightBracket: previous == .equals
    default: false
    }
  }

  private func endsTag(_ kind: TokenKind) -> Bool { kind == .rightBracket || kind == .slashRightBracket }
}

extension [ByteRange] {
  /// Of ranges in order that do not overlap, the one that holds an offset.
  package func holding(_ offset: Int) -> ByteRange? {
    let range = self[partitioningIndex { $0.end > offset }...].first
    return range?.contains(offset) == true ? range : nil
  }
}
