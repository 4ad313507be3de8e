/// Text to be put in, with the places that are filled in one after the other.
package struct Snippet: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    /// A place to fill in, with what is there at first. Number 0 is where the cursor ends.
    case stop(Int, String)
  }

  package let pieces: [Piece]

  package init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  package init(_ text: String) {
    self.init([.text(text)])
  }

  /// Without places to fill in.
  package var plain: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .stop(_, let text): text
      }
    }.joined()
  }

  /// Where the cursor goes in `plain`, in bytes: to the first place to fill in, else after the text.
  package var cursor: Int {
    let first = pieces.compactMap { if case .stop(let number, _) = $0, number > 0 { number } else { nil } }
      .min()
    var offset = 0
    for piece in pieces {
      switch piece {
      case .text(let text): offset += text.utf8.count
      case .stop(let number, let text):
        if number == first ?? 0 { return offset }
        offset += text.utf8.count
      }
    }
    return offset
  }

  package var hasStops: Bool {
    pieces.contains { if case .stop = $0 { true } else { false } }
  }

  /// As TextMate writes snippets, which editors have taken over: `$1`, `${1:text}`, `$0`.
  /// <https://macromates.com/manual/en/snippets>
  package var textMate: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): Snippet.escaped(text)
      case .stop(let number, ""): "$\(number)"
      case .stop(let number, let text): "${\(number):\(Snippet.escaped(text))}"
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "$" || scalar == "}" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
