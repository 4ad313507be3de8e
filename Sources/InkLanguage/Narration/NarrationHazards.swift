import InkDiagnostics
import InkSyntax
import InkText

/// Finds what is shown or spoken otherwise than it looks in narration: marks that are no words, and what is left to
/// the voice because the spoken form of the language is not known.
///
/// One pass over the bytes, eight at a time; what plain prose is made of is passed over.
struct NarrationHazards {
  private let source: SourceText
  /// Whether the rules of English hold for what is read.
  var isEnglish: Bool
  /// Whether numbers and addresses are left to the voice.
  var isLeftToVoice: Bool
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether something looks like a variable in what was read last.
  private(set) var hasBraces = false
  /// Up to here all is said.
  private var position = 0
  /// After the last `]` that was looked at.
  private(set) var hasBrackets = false
  /// The closing tags of HTML that were reported with their opening ones.
  private var toldClosings: Set<Int> = []

  init(source: SourceText, isEnglish: Bool, isLeftToVoice: Bool = false) {
    self.source = source
    self.isEnglish = isEnglish
    self.isLeftToVoice = isLeftToVoice
  }

  private enum Trait {
    static let mark: UInt16 = 1
    static let hash: UInt16 = 1 << 1
    static let digit: UInt16 = 1 << 2
    static let slash: UInt16 = 1 << 3
    static let bullet: UInt16 = 1 << 6
    static let brace: UInt16 = 1 << 7
    /// Of HTML: `<` and `&`.
    static let markup: UInt16 = 1 << 8
    static let bracket: UInt16 = 1 << 9
  }

  private static func traits(_ byte: UInt8) -> UInt16 {
    switch byte {
    case UInt8(ascii: "*"): Trait.mark | Trait.bullet
    case UInt8(ascii: "_"), UInt8(ascii: "`"): Trait.mark
    case UInt8(ascii: "-"), UInt8(ascii: ">"): Trait.bullet
    case UInt8(ascii: "#"): Trait.hash
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Trait.digit
    case UInt8(ascii: "/"): Trait.slash
    case UInt8(ascii: "{"): Trait.brace
    case UInt8(ascii: "<"), UInt8(ascii: "&"): Trait.markup
    case UInt8(ascii: "]"): Trait.bracket
    default: 0
    }
  }

  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  /// Looks through a text token.
  ///
  /// - Parameter bytes: The source.
  mutating func check(_ token: ByteRange, _ bytes: borrowing Span<UInt8>) {
    position = token.start
    hasBraces = false
    hasBrackets = false
    while let (range, found) = nextWord(in: token, bytes) {
      // Bytes that are not UTF-8 have been reported, and have no letters to count by.
      guard String(validating: source.bytes[range.start..<range.end], as: UTF8.self) != nil else { continue }
      word(range, found, in: token)
    }
  }

  /// The next word that may be or hold a hazard, with its traits.
  private mutating func nextWord(
    in token: ByteRange,
    _ bytes: borrowing Span<UInt8>
  ) -> (range: ByteRange, traits: UInt16)? {
    while position < token.end {
      var unusual = bytes.nextUnusual(from: position, to: token.end)
      while unusual < token.end, bytes[unusual] <= 0x20 { unusual += 1 }
      guard unusual < token.end else { break }
      var start = unusual
      while start > position, bytes[start - 1] > 0x20 { start -= 1 }
      var found = NarrationHazards.traits(bytes[start])
      var end = start + 1
      while end < token.end, bytes[end] > 0x20 {
        found |= NarrationHazards.traits(bytes[end])
        end += 1
      }
      position = end
      if found & Trait.brace != 0, VariableScanner.hasBraces(ByteRange(start, end), in: source) {
        hasBraces = true
      }
      if found & Trait.bracket != 0 { hasBrackets = true }
      if found & ~(Trait.brace | Trait.bracket) != 0 || startsLikeURL(bytes, at: start, end: end) {
        return (ByteRange(start, end), found)
      }
    }
    position = token.end
    return nil
  }

  /// `www.`
  private func startsLikeURL(_ bytes: borrowing Span<UInt8>, at start: Int, end: Int) -> Bool {
    end - start > 4 && bytes[start] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 1] | 0x20 == UInt8(ascii: "w")
      && bytes[start + 2] | 0x20 == UInt8(ascii: "w") && bytes[start + 3] == UInt8(ascii: ".")
  }

  private mutating func word(_ range: ByteRange, _ traits: UInt16, in token: ByteRange) {
    if traits & Trait.markup != 0, html(range, in: token) { return }
    if traits & (Trait.bullet | Trait.hash) != 0, lineMark(range) { return }
    if traits & Trait.mark != 0, markdown(range, in: token) { return }
    if isLeftToVoice,
      traits & Trait.slash != 0 || startsLikeURL(source.bytes.span, at: range.start, end: range.end),
      url(range)
    {
      return
    }
    if traits & Trait.hash != 0 { hash(range) }
    if traits & Trait.digit != 0, NumberHazard.isLikely(source.bytes.span, range),
      let hazard = NumberHazard(source.string(range), isEnglish: isEnglish),
      isLeftToVoice || hazard.isDecimalComma
    {
      diagnostics.append(hazard.diagnostic(wordAt: range.start))
    }
  }

  // MARK: Markdown

  /// `- `, `* `, `> ` or `## ` at the start of a line.
  private mutating func lineMark(_ range: ByteRange) -> Bool {
    let mark = source.string(range)
    let isHeading = mark.count > 1 && mark.allSatisfy { $0 == "#" }
    guard isHeading || mark == "-" || mark == "*" || mark == ">", isAtLineStart(range.start) else {
      return false
    }
    // With the space after it, where the script does not end first.
    let withSpace = ByteRange(range.start, min(range.end + 1, source.bytes.count))
    diagnostics.append(
      Diagnostic(
        .markdownInNarration,
        "`\(mark)` at the start of a line is Markdown, which scripts do not use",
        at: range,
        notes: ["it appears in the subtitles"],
        fixes: [FixIt("delete it", [TextEdit(withSpace, "")], isSafe: false)]
      )
    )
    return true
  }

  private func isAtLineStart(_ offset: Int) -> Bool {
    var offset = offset
    while offset > 0, source.bytes[offset - 1].isBlank { offset -= 1 }
    return offset == 0 || source.bytes[offset - 1].isNewline
  }

  private mutating func markdown(_ range: ByteRange, in token: ByteRange) -> Bool {
    guard let emphasis = MarkdownEmphasis(source.bytes, wordAt: range, in: token) else { return false }
    let whole = ByteRange(emphasis.opening.start, emphasis.closing.end)
    let words = source.string(ByteRange(emphasis.opening.end, emphasis.closing.start))
    diagnostics.append(
      Diagnostic(
        .markdownInNarration,
        "`\(source.string(whole))` is Markdown, which scripts do not use",
        at: whole,
        notes: ["the marks appear in the subtitles"],
        fixes: [
          FixIt(
            "write `\(words)`",
            [TextEdit(emphasis.opening, ""), TextEdit(emphasis.closing, "")],
            isSafe: false
          )
        ]
      )
    )
    position = max(position, whole.end)
    return true
  }

  // MARK: HTML

  /// Tags and character references; those of one word are reported together with what else is in it.
  private mutating func html(_ word: ByteRange, in token: ByteRange) -> Bool {
    var isFound = false
    var offset = word.start
    while offset < word.end {
      switch source.bytes[offset] {
      case UInt8(ascii: "<"):
        if toldClosings.remove(offset) != nil {
          isFound = true
        } else if let tag = HTMLTag(source.bytes.span, at: offset, in: token) {
          htmlTag(tag, in: token)
          isFound = true
          position = max(position, tag.range.end)
          offset = tag.range.end
          continue
        }
      case UInt8(ascii: "&"):
        if let reference = CharacterReference(source.bytes.span, at: offset, in: token) {
          self.reference(reference)
          isFound = true
        }
      default: break
      }
      offset += 1
    }
    return isFound
  }

  private mutating func htmlTag(_ tag: HTMLTag, in token: ByteRange) {
    let closing = tag.closing(source.bytes.span, in: token)
    if let closing { toldClosings.insert(closing.start) }
    var edits = [TextEdit(tag.range, tag.replacement)]
    if let closing { edits.append(TextEdit(closing, "")) }
    let title =
      tag.replacement.contains("[")
      ? "write `\(tag.replacement)`"
      : tag.replacement == " " ? "write a space" : closing == nil ? "delete it" : "delete both tags"
    diagnostics.append(
      Diagnostic(
        .htmlInNarration,
        "\(ShownText.quoted(source.string(tag.range))) is HTML, which scripts do not use",
        at: tag.range,
        related: closing.map { [.init($0, "its other half")] } ?? [],
        notes: ["it appears in the subtitles, and voices read it aloud"],
        fixes: [FixIt(title, edits, isSafe: false)]
      )
    )
  }

  private mutating func reference(_ reference: CharacterReference) {
    diagnostics.append(
      Diagnostic(
        .htmlInNarration,
        "\(ShownText.quoted(source.string(reference.range))) is HTML, which scripts do not use",
        at: reference.range,
        notes: ["it appears in the subtitles, and voices read it aloud"],
        fixes: [
          FixIt(
            reference.character == " " ? "write a space" : "write `\(reference.written)`",
            [TextEdit(reference.range, reference.written)],
            isSafe: false
          )
        ]
      )
    )
  }

  // MARK: Signs

  private mutating func url(_ word: ByteRange) -> Bool {
    guard let address = WebAddress(source.string(word)) else { return false }
    let range = ByteRange(word.start + address.offset, word.start + address.offset + address.text.utf8.count)
    diagnostics.append(
      Diagnostic(
        .urlInNarration,
        "the address `\(address.text)` is read aloud character by character",
        at: range,
        notes: ["write it as people say it, or move it to the video's description"],
        fixes: address.spoken.map { [FixIt("write `\($0)`", [TextEdit(range, $0)], isSafe: false)] } ?? []
      )
    )
    return true
  }

  /// `#1` in narration looks like a comment and is read aloud.
  private mutating func hash(_ word: ByteRange) {
    let bytes = source.bytes
    for offset in word.start..<word.end - 1 where bytes[offset] == UInt8(ascii: "#") {
      guard offset == word.start || bytes[offset - 1] != UInt8(ascii: "\\") else { continue }
      let end = bytes[offset..<word.end].firstIndex(of: UInt8(ascii: "[")) ?? word.end
      diagnostics.append(
        Diagnostic(
          .hashReadAloud,
          "`\(source.string(ByteRange(offset, end)))` is read aloud; it is not a comment here",
          at: ByteRange(offset, end),
          notes: ["in narration, a comment is a `#` at the start of a line, followed by a space"],
          fixes: [
            FixIt(
              "write `\\#` if this is intended",
              [TextEdit(ByteRange(at: offset), "\\")],
              isSafe: false
            )
          ]
        )
      )
      return
    }
  }
}
