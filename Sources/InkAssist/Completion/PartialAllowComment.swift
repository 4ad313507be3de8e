import InkText

/// The comment `# inkreel: allow CODE, CODE` as it is being written.
struct PartialAllowComment {
  /// What is after the colon, word by word: `allow`, then the codes.
  let words: [ByteRange]
  /// After the colon.
  let start: Int

  static let marker = "inkreel:"
  static let verb = "allow"

  /// `nil` for any other comment.
  init?(_ comment: ByteRange, in source: SourceText) {
    let bytes = source.bytes
    let marker = bytes.blankEnd(from: comment.start + 1)
    guard marker < comment.end, bytes[marker..<comment.end].starts(with: PartialAllowComment.marker.utf8)
    else {
      return nil
    }
    start = marker + PartialAllowComment.marker.utf8.count
    let separators = " \t,".utf8
    words = bytes[start..<comment.end].split(whereSeparator: separators.contains)
      .map { ByteRange($0.startIndex, $0.endIndex) }
    isAllow = words.first.map { source.string($0) == PartialAllowComment.verb } ?? false
  }

  let isAllow: Bool

  var codes: ArraySlice<ByteRange> { isAllow ? words.dropFirst() : [] }
}
