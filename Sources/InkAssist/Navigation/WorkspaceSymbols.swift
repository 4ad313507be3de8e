import InkLanguage
package import InkText

/// A place in one of several scripts that can be found by its name.
package struct WorkspaceSymbol: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case id
    /// The first words of a narration.
    case narration
  }

  /// Index of its script among those that were looked through.
  package var script: Int
  package var name: String
  package var kind: Kind
  /// The tag that it belongs to.
  package var tag: String
  package var range: ByteRange
}

package enum WorkspaceSymbols {
  /// The ids and the starts of narrations whose name holds the letters of a query in their order,
  /// whatever their case; the best first, at most `limit`.
  package static func search(_ query: String, in scripts: [ScriptSnapshot], limit: Int = 256)
    -> [WorkspaceSymbol]
  {
    var matcher = FuzzyMatcher(query)
    var found: [(symbol: WorkspaceSymbol, score: Int)] = []
    for (number, snapshot) in scripts.enumerated() {
      for symbol in symbols(of: snapshot, number) {
        if let score = matcher.score(symbol.name) { found.append((symbol, score)) }
      }
    }
    let ranked = found.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return ranked.prefix(max(0, limit)).map(\.element.symbol)
  }

  private static func symbols(of snapshot: ScriptSnapshot, _ number: Int) -> [WorkspaceSymbol] {
    let script = snapshot.script
    return script.elements.flatMap { element -> [WorkspaceSymbol] in
      switch element.content {
      case .speech:
        guard let words = ElementName.words(element) else { return [] }
        return [
          WorkspaceSymbol(
            script: number,
            name: words,
            kind: .narration,
            tag: Tag.tts.rawValue,
            range: element.range
          )
        ]
      case .tag(let tag):
        guard let id = element.attributes.given(SharedParameters.id) else { return [] }
        return [
          WorkspaceSymbol(script: number, name: id.text, kind: .id, tag: tag.rawValue, range: id.range)
        ]
      }
    }
  }
}
