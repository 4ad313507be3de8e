import InkAssist
import InkText

enum SemanticTokenWriting {
  /// - Parameter range: `nil` for the whole script.
  static func data(of script: OpenScript, _ encoding: PositionEncoding, in range: ByteRange? = nil)
    -> [UInt32]
  {
    let tokens = script.snapshot.semanticTokens(in: range)
    let first = tokens.first?.range.start ?? 0
    return SemanticTokenData.encode(
      tokens,
      of: script.snapshot.source,
      in: unit(of: encoding),
      from: script.positions.line(at: first)
    )
  }

  private static func unit(of encoding: PositionEncoding) -> SemanticTokenData.ColumnUnit {
    switch encoding {
    case .utf8: .utf8
    case .utf16: .utf16
    case .utf32: .utf32
    }
  }
}

extension JSONWriter {
  mutating func numbers(_ numbers: [UInt32]) {
    array { writer in for number in numbers { writer.integer(Int(number)) } }
  }
}
