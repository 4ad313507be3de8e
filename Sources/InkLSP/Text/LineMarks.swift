import InkText

/// The characters of a long line at places that lie evenly in it, so that none is counted from the line's start.
struct LineMarks {
  /// In bytes.
  static let spacing = 512

  let line: Int
  private let content: ByteRange
  /// How many units of the encoding lie before each place.
  private let characters: [Int]

  init(line: Int, _ content: ByteRange, of bytes: [UInt8], _ encoding: PositionEncoding) {
    self.line = line
    self.content = content
    var characters = [0]
    characters.reserveCapacity(content.count / LineMarks.spacing + 1)
    var start = content.start
    while start + LineMarks.spacing <= content.end {
      let end = start + LineMarks.spacing
      characters.append(
        characters[characters.count - 1] + encoding.units(in: ByteRange(start, end), of: bytes)
      )
      start = end
    }
    self.characters = characters
  }

  /// - Parameter offset: Within the line.
  func nearest(before offset: Int) -> (offset: Int, character: Int) {
    let number = (offset - content.start) / LineMarks.spacing
    return (content.start + number * LineMarks.spacing, characters[number])
  }

  /// - Parameter character: In the line or after it.
  func nearest(beforeCharacter character: Int) -> (offset: Int, character: Int) {
    let number = max(0, characters.partitioningIndex { $0 > character } - 1)
    return (content.start + number * LineMarks.spacing, characters[number])
  }
}
