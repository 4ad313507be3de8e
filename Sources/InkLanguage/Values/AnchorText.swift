import InkText

/// The parts of an anchor as it is written: `intro.end+500ms`.
struct AnchorText {
  let id: ByteRange
  /// Empty where it is missing.
  let edge: ByteRange
  /// With its sign; empty where there is none.
  let offset: ByteRange

  /// `nil` for a value that is not of this form, as a time.
  init?(_ range: ByteRange, in source: SourceText) {
    let value = source.bytes[range.start..<range.end]
    guard let first = value.first, first.isASCIILetter,
      let dot = value.firstIndex(of: UInt8(ascii: "."))
    else { return nil }
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    let end = value[(dot + 1)...].firstIndex(where: signs.contains) ?? range.end
    id = ByteRange(range.start, dot)
    edge = ByteRange(dot + 1, end)
    offset = ByteRange(end, range.end)
  }
}
