/// A text as the words of a list are looked for in it: its characters, however they are composed, and one space
/// where there is white space.
struct PronouncedText: Sendable {
  private(set) var characters: [Character] = []
  /// UTF-8 offsets of where each starts and ends.
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []

  init(_ text: String) {
    var offset = 0
    for character in text {
      let end = offset + character.utf8.count
      if !character.isWhitespace {
        append(character, offset, end)
      } else if characters.last != " " {
        append(" ", offset, end)
      } else {
        ends[ends.count - 1] = end
      }
      offset = end
    }
  }

  private mutating func append(_ character: Character, _ start: Int, _ end: Int) {
    characters.append(character)
    starts.append(start)
    ends.append(end)
  }

  /// In lower case; both forms of the small sigma are one.
  static func folded(_ character: Character) -> Character {
    if let value = character.asciiValue {
      return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= value
        ? Character(Unicode.Scalar(value + 32)) : character
    }
    let lower = character.lowercased()
    guard lower.count == 1, let folded = lower.first else { return character }
    return folded == "ς" ? "σ" : folded
  }

  /// Whether the character at an index is one word with its neighbour.
  func isJoined(_ index: Int, to neighbour: Int) -> Bool {
    guard characters.indices.contains(neighbour) else { return false }
    switch PronouncedText.kind(characters[neighbour]) {
    case .letter, .digit: return PronouncedText.kind(characters[index]) != .unspacedLetter
    default: return false
    }
  }

  private static func kind(_ character: Character) -> ScalarClass {
    let value = character.unicodeScalars.first?.value ?? 0
    return value < 0x80 ? ScalarClass.ascii[Int(value)] : ScalarClass(value)
  }
}
