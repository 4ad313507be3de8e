import InkText

/// The name that follows a bracket, as far as it can be made out.
struct TagName {
  /// Where it ends; it starts after the bracket.
  var end: Int
  /// Index in the vocabulary; -1 for an unknown name or none.
  var entry: Int16
  var closes: Bool
}

/// Says a bracket that starts a tag from one that is text, by what follows it.
struct TagNameReader {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Whether what follows a bracket could start a tag.
  func opensTag(_ bytes: borrowing Span<UInt8>, at bracket: Int) -> Bool {
    guard bracket + 1 < bytes.count else { return false }
    return bytes[bracket + 1] == UInt8(ascii: "/") || bytes[bracket + 1].isASCIILetter
  }

  /// The name of the tag that starts at a bracket, or `nil` where none does.
  func read(_ bytes: borrowing Span<UInt8>, after bracket: Int) -> TagName? {
    guard opensTag(bytes, at: bracket) else { return nil }
    let closes = bytes[bracket + 1] == UInt8(ascii: "/")
    let start = bracket + (closes ? 2 : 1)
    var end = nameEnd(bytes, from: start)
    if end < bytes.count, bytes[end] == UInt8(ascii: "=") { end = partedNameEnd(bytes, from: start, to: end) }
    if end > start, let entry = vocabulary.entry(in: bytes, from: start, to: end) {
      // `[blue, because …`: a word of the text after a stray bracket.
      if !closes, end < bytes.count, bytes[end].isPunctuation, !hasRest(bytes, from: end) { return nil }
      return TagName(end: end, entry: Int16(entry), closes: closes)
    }
    if let broken = brokenName(bytes, from: start, to: end, closes: closes) { return broken }
    guard closes || hasRest(bytes, from: end) else { return nil }
    return TagName(end: end, entry: -1, closes: closes)
  }

  /// Where the tag's name ends in a name that runs into its first parameter, as in `[ttsvoice="…"`.
  private func partedNameEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var shorter = min(end - 1, start + vocabulary.longestName)
    while shorter > start, vocabulary.entry(in: bytes, from: start, to: shorter) == nil { shorter -= 1 }
    return shorter > start ? shorter : end
  }

  /// A known name with one byte in it that has no place there, as in `[mu"sic` and `[/ tts]`, or with a
  /// letter before the slash, as in `[x/tts]`.
  private func brokenName(
    _ bytes: borrowing Span<UInt8>,
    from start: Int,
    to end: Int,
    closes: Bool
  ) -> TagName? {
    guard end < bytes.count, end - start <= vocabulary.longestName else { return nil }
    let limit = min(bytes.count, end + vocabulary.longestName + 2)
    var next = end + 1
    while next < limit, bytes[next].isNameByte { next += 1 }
    guard next > end + 1 else { return nil }
    let name = (start..<end).map { bytes[$0] } + (end + 1..<next).map { bytes[$0] }
    if let entry = vocabulary.entry(in: name.span, from: 0, to: name.count) {
      return TagName(end: next, entry: Int16(entry), closes: closes)
    }
    guard !closes, bytes[end] == UInt8(ascii: "/"), next < bytes.count, bytes[next] == UInt8(ascii: "]"),
      let entry = vocabulary.entry(in: bytes, from: end + 1, to: next)
    else { return nil }
    return TagName(end: next, entry: Int16(entry), closes: true)
  }

  /// Whether an unknown name is followed by what makes it a tag, on its line: a bracket, or a parameter.
  private func hasRest(_ bytes: borrowing Span<UInt8>, from start: Int) -> Bool {
    var offset = start
    while offset < bytes.count, !bytes[offset].isNewline, bytes[offset] != UInt8(ascii: "[") {
      if bytes[offset] == UInt8(ascii: "]") || bytes[offset] == UInt8(ascii: "=") { return true }
      offset += 1
    }
    return false
  }
}
