import InkLanguage
import InkSyntax
package import InkText

extension ScriptSnapshot {
  /// What the stretches of a script mean, in the order of the source, without overlap. The rest is brackets,
  /// quotes and prose.
  ///
  /// - Parameter range: Only tokens that share a byte with it are reported, in time proportional to it.
  package func semanticTokens(in range: ByteRange? = nil) -> [SemanticToken] {
    let range = range ?? ByteRange(0, source.bytes.count)
    var reader = SemanticTokenReader(tree)
    reader.read(range)
    return reader.tokens.filter { $0.range.end > range.start && $0.range.start < range.end }
  }
}

/// Walks over the tokens of a tree.
private struct SemanticTokenReader {
  private let tree: SyntaxTree
  private let source: SourceText
  private(set) var tokens: [SemanticToken] = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    source = tree.source
  }

  mutating func read(_ range: ByteRange) {
    guard !range.isEmpty else { return }
    var token = tree.token(at: range.start)
    var tag = tree.firstTag(endingAfter: token)
    let end = tree.token(at: range.end - 1) + 1
    if tag < tree.tags.count { token = min(token, Int(tree.tags[tag].firstToken)) }
    while token < end {
      if tag < tree.tags.count, token == Int(tree.tags[tag].firstToken) {
        readTag(tree.tags[tag])
        token = Int(tree.tags[tag].endToken)
        tag += 1
      } else {
        readContent(token)
        token += 1
      }
    }
  }

  private mutating func readContent(_ token: Int) {
    let range = tree.range(ofToken: token)
    switch tree.tokens.kinds[token] {
    case .comment: append(range, .comment)
    case .text: written(range, nil, isValue: false)
    default: break
    }
  }

  private mutating func readTag(_ tag: TagRecord) {
    let specification = tag.entry >= 0 ? Catalogue.standard.specifications[Int(tag.entry)] : nil
    var parameter: ParameterSpecification?
    let first = Int(tag.firstToken)
    for token in first..<Int(tag.endToken) {
      let range = tree.range(ofToken: token)
      switch tree.tokens.kinds[token] {
      case .name where token == first + 1: append(range, .tag)
      case .name:
        append(range, .parameter)
        parameter = specification?.parameter(source.string(range))
      case .string, .misquoted, .bareValue, .unterminated:
        value(token, parameter?.type)
        parameter = nil
      default: break
      }
    }
  }

  // MARK: Values

  private mutating func value(_ token: Int, _ type: (any ValueType)?) {
    let range = Attribute.contentRange(ofToken: token, in: tree)
    guard !range.isEmpty else { return }
    if source.bytes[range.start..<range.end].contains(where: { $0 == UInt8(ascii: "\\") })
      || VariableScanner.hasBraces(range, in: source)
    {
      written(range, .string, isValue: true)
      return
    }
    guard let type else {
      append(range, .string)
      return
    }
    for part in type.parts(range, of: source) {
      append(part.range, SemanticToken.Kind(part.kind), part.kind == .newID ? .declaration : [])
    }
  }

  // MARK: Text

  /// Text with its variables and escapes.
  ///
  /// - Parameter rest: What lies between them.
  private mutating func written(_ range: ByteRange, _ rest: SemanticToken.Kind?, isValue: Bool) {
    guard VariableScanner.hasBraces(range, in: source) else {
      escapes(in: range, rest, isValue)
      return
    }
    var end = range.start
    for piece in VariableScanner.pieces(of: range, in: source) {
      switch piece {
      case .written(let part):
        escapes(in: part, rest, isValue)
        end = part.end
      case .braces:
        append(ByteRange(end, end + 3), .escape)
        end += 3
      case .variable(_, let part):
        append(part, .filled)
        end = part.end
      case .malformed(let part):
        append(part, rest)
        end = part.end
      }
    }
  }

  private mutating func escapes(in range: ByteRange, _ rest: SemanticToken.Kind?, _ isValue: Bool) {
    let bytes = source.bytes
    var pending = range.start
    var offset = range.start
    while let backslash = bytes[offset..<range.end].firstIndex(of: UInt8(ascii: "\\")) {
      guard backslash + 1 < range.end, isEscaped(bytes[backslash + 1], isValue) else {
        offset = backslash + 1
        continue
      }
      append(ByteRange(pending, backslash), rest)
      append(ByteRange(backslash, backslash + 2), .escape)
      offset = backslash + 2
      pending = offset
    }
    append(ByteRange(pending, range.end), rest)
  }

  private func isEscaped(_ byte: UInt8, _ isValue: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"): true
    case UInt8(ascii: "\""): isValue
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"): !isValue
    default: false
    }
  }

  /// In parts where it goes on over several lines: editors want tokens on one.
  private mutating func append(
    _ range: ByteRange,
    _ kind: SemanticToken.Kind?,
    _ modifiers: SemanticToken.Modifiers = []
  ) {
    guard let kind else { return }
    var start = range.start
    while start < range.end {
      let end = source.bytes[start..<range.end].firstIndex(where: \.isNewline) ?? range.end
      if start < end {
        tokens.append(SemanticToken(range: ByteRange(start, end), kind: kind, modifiers: modifiers))
      }
      start = end + 1
    }
  }
}
