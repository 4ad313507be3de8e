import InkSpeech
import InkText

/// A stretch of Japanese without a space or a mark, as espeak-ng reads it: as kana, or character by character.
///
/// It has no readings for Chinese characters and spells Latin letters. Where one of either is among the kana of a
/// stretch, it says all of them one by one: kana by their sounds, each mark of a voiced one by itself, and "Chinese
/// letter", or "Japanese letter", for what has no sound alone.
struct JapaneseStretch {
  /// In bytes.
  let range: Range<Int>
  let isSaidApart: Bool

  /// - Parameter position: The offset of a character of the stretch.
  init(around position: Int, in bytes: [UInt8]) {
    var start = position
    while start > 0 {
      let before = JapaneseStretch.start(of: start - 1, in: bytes)
      guard JapaneseStretch.character(bytes, before).isPart else { break }
      start = before
    }
    var (end, isSaidApart) = (start, false)
    while end < bytes.count {
      let character = JapaneseStretch.character(bytes, end)
      guard character.isPart else { break }
      isSaidApart = isSaidApart || !character.isKana
      end += character.length
    }
    range = start..<max(end, position + 1)
    self.isSaidApart = isSaidApart
  }

  private static func start(of position: Int, in bytes: [UInt8]) -> Int {
    var start = position
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func character(_ bytes: [UInt8], _ start: Int) -> (length: Int, isPart: Bool, isKana: Bool) {
    guard bytes[start] >= 0x80 else { return (1, bytes[start].isASCIILetter, false) }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard let scalar = Unicode.Scalar(utf8: bytes[start..<end]) else { return (end - start, false, false) }
    let isKana = (0x3041...0x30ff).contains(scalar.value)
    return (end - start, isKana || scalar.properties.isAlphabetic, isKana)
  }

  // MARK: Kana said apart

  /// What has no sound by itself: small vowels, the mark of a long vowel, marks of voiced sounds.
  static func isDescribed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x308e, 0x3095...0x309c: true
    case 0x30a1, 0x30a3, 0x30a5, 0x30a7, 0x30a9, 0x30ee, 0x30f5...0x30fc: true
    default: false
    }
  }

  /// The kana that a voiced one is without its mark; `nil` for others.
  static func unvoiced(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let hiragana = (0x30a1...0x30f4).contains(scalar.value) ? scalar.value - 0x60 : scalar.value
    let distance: UInt32
    switch hiragana {
    case 0x304b...0x3062: distance = hiragana % 2 == 0 ? 1 : 0
    case 0x3064...0x3069: distance = hiragana % 2 == 1 ? 1 : 0
    case 0x306f...0x307d: distance = hiragana % 3
    case 0x3094: distance = 0x4e
    default: distance = 0
    }
    return distance == 0 ? nil : Unicode.Scalar(scalar.value - distance)
  }
}
