package import InkText

/// Where reading a tag goes astray, so that the rest may be read otherwise than it is meant.
package struct Derailment: Hashable, Sendable {
  /// From the begin of the stretch without white space that the first misfit stands in, because the mistake
  /// may lie before the misfit, to where reading is sure again.
  package var range: ByteRange
  /// Whether quotes may have changed places, so that even the form of what follows is not sure.
  var isTotal: Bool
}

extension SyntaxTree {
  /// `nil` for an element whose tag is in good order.
  package func derailment(ofElement element: NodeID) -> Derailment? {
    let openTag = element + 1
    return openTag < nodeCount && kind(openTag) == .openTag ? derailment(ofTag: openTag) : nil
  }

  func derailment(ofTag openTag: NodeID) -> Derailment? {
    let range = tokenRange(openTag)
    let end = self.range(openTag).end
    /// Begins of the stretches of this token, and of the last one that is not white space.
    var stretch = range.lowerBound
    var previousStretch = stretch
    var previous = TokenKind.leftBracket
    var loneName: ByteRange?
    for token in range.dropFirst(2) {
      let kind = tokens.kinds[token]
      if kind == .space {
        stretch = token + 1
        continue
      }
      if isMisfit(kind, after: previous) {
        let first = tokens.start(previous == .equals ? previousStretch : stretch)
        return Derailment(range: ByteRange(loneName?.start ?? first, end), isTotal: true)
      }
      if previous == .name, kind == .name || kind == .rightBracket || kind == .slashRightBracket {
        // It may be the first half of a name: the parameter behind it is not sure.
        loneName = ByteRange(loneName?.start ?? tokens.start(previousStretch), end)
      } else if loneName?.end == end, previous == .equals {
        loneName?.end = tokens.end(token)
      }
      previous = kind
      previousStretch = stretch
    }
    return loneName.map { Derailment(range: $0, isTotal: false) }
  }

  private func isMisfit(_ kind: TokenKind, after previous: TokenKind) -> Bool {
    switch kind {
    case .junk, .unterminated: true
    case .equals: previous != .name
    case .string, .misquoted, .bareValue: previous != .equals && previous != .name
    case .name, .rightBracket, .slashRightBracket: previous == .equals
    default: false
    }
  }
}
