import InkText

/// The names of the tags of one source, comparable without making strings for those that are known.
struct TagNames {
  enum Key: Hashable {
    case entry(Int16)
    case unknown(String)
  }

  private let source: SourceText
  private let tokens: TokenTable
  private let tags: [TagRecord]

  init(source: SourceText, tokens: TokenTable, tags: [TagRecord]) {
    self.source = source
    self.tokens = tokens
    self.tags = tags
  }

  func isEmpty(_ tag: Int) -> Bool {
    let token = Int(tags[tag].firstToken) + 1
    return token >= Int(tags[tag].endToken) || tokens.kinds[token] != .name
  }

  func string(_ tag: Int) -> String {
    guard !isEmpty(tag) else { return "" }
    let token = Int(tags[tag].firstToken) + 1
    return source.string(ByteRange(tokens.start(token), tokens.end(token)))
  }

  func key(_ tag: Int) -> Key {
    tags[tag].entry >= 0 ? .entry(tags[tag].entry) : .unknown(string(tag))
  }

  /// Whether the second is likely a misspelling of the first.
  func resemble(_ tag: Int, _ other: Int) -> Bool {
    EditDistance.nearest(to: string(other), among: [string(tag)]) != nil
  }
}
