/// A family of letters: what shows which voice reads a text, which fonts have it, and whether spaces part its words.
package enum WritingSystem: UInt8, CaseIterable, Sendable {
  case latin, greek, cyrillic, armenian, hebrew, arabic, syriac, thaana, nko
  case devanagari, bengali, gurmukhi, gujarati, odia, tamil, telugu, kannada, malayalam, sinhala
  case thai, lao, tibetan, burmese, khmer, mongolian
  case georgian, ethiopic, cherokee
  case hangul, kana, han

  /// The one of a letter, a mark on it, or another sign of its blocks; `nil` for what is in none.
  package init?(_ scalar: Unicode.Scalar) {
    guard let system = WritingSystem.of(scalar.value) else { return nil }
    self = system
  }

  /// In English, for people: `Chinese characters`.
  package var letters: String {
    switch self {
    case .han: "Chinese characters"
    case .kana: "kana"
    case .nko: "N’Ko letters"
    default: "\("\(self)".prefix(1).uppercased())\("\(self)".dropFirst()) letters"
    }
  }

  /// Whether its words follow each other without a space, so that a dictionary parts them.
  package var isUnspaced: Bool { WritingSystem.unspaced.contains(self) }

  private static let unspaced: WritingSystems = [.thai, .lao, .burmese, .khmer, .kana, .han]

  // MARK: The table

  private static func of(_ value: UInt32) -> WritingSystem? {
    if value < 0x80 { return value | 0x20 >= 0x61 && value | 0x20 <= 0x7A ? .latin : nil }
    if value >= 0x10000 { return above(value) }
    // The only letters in a block of punctuation.
    if value & 0xFFF0 == 0x3000 { return (0x3005...0x3007).contains(value) ? .han : nil }
    return WritingSystem(rawValue: rows[Int(value >> 4)])
  }

  private static func above(_ value: UInt32) -> WritingSystem? {
    switch value {
    case 0x1B000...0x1B16F: .kana
    case 0x20000...0x3FFFD: .han
    case 0x1E000...0x1E08F: .cyrillic
    default: nil
    }
  }

  /// Of each sixteen scalars up to U+FFFF; blocks start and end at their edges, or so nearly that no other letter is in
  /// between. From Unicode's `Blocks.txt`.
  private static let rows: [UInt8] = {
    var rows = [UInt8](repeating: .max, count: 0x1000)
    for (system, blocks) in blocks {
      for block in blocks {
        for row in block.lowerBound >> 4...block.upperBound >> 4 { rows[row] = system.rawValue }
      }
    }
    return rows
  }()

  private static let blocks: KeyValuePairs<WritingSystem, [ClosedRange<Int>]> = [
    .latin: [
      0x00C0...0x02AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F,
      0xFB00...0xFB0F, 0xFF20...0xFF5F,
    ],
    .greek: [0x0370...0x03FF, 0x1F00...0x1FFF],
    .cyrillic: [0x0400...0x052F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F],
    .armenian: [0x0530...0x058F],
    .hebrew: [0x0590...0x05FF, 0xFB10...0xFB4F],
    .arabic: [0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF],
    .syriac: [0x0700...0x074F, 0x0860...0x086F],
    .thaana: [0x0780...0x07BF],
    .nko: [0x07C0...0x07FF],
    .devanagari: [0x0900...0x097F, 0xA8E0...0xA8FF],
    .bengali: [0x0980...0x09FF],
    .gurmukhi: [0x0A00...0x0A7F],
    .gujarati: [0x0A80...0x0AFF],
    .odia: [0x0B00...0x0B7F],
    .tamil: [0x0B80...0x0BFF],
    .telugu: [0x0C00...0x0C7F],
    .kannada: [0x0C80...0x0CFF],
    .malayalam: [0x0D00...0x0D7F],
    .sinhala: [0x0D80...0x0DFF],
    .thai: [0x0E00...0x0E7F],
    .lao: [0x0E80...0x0EFF],
    .tibetan: [0x0F00...0x0FFF],
    .burmese: [0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F],
    .georgian: [0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F],
    .hangul: [0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDF],
    .ethiopic: [0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F],
    .cherokee: [0x13A0...0x13FF, 0xAB70...0xABBF],
    .khmer: [0x1780...0x17FF, 0x19E0...0x19FF],
    .mongolian: [0x1800...0x18AF],
    .han: [
      0x2E80...0x2FDF, 0x3100...0x312F, 0x31A0...0x31BF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
    ],
    .kana: [0x3040...0x30FF, 0x31F0...0x31FF, 0xFF60...0xFF9F],
  ]
}

/// Some writing systems.
package struct WritingSystems: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  package init(arrayLiteral systems: WritingSystem...) {
    for system in systems { bits |= WritingSystems.bit(system) }
  }

  private static func bit(_ system: WritingSystem) -> UInt64 { 1 << UInt64(system.rawValue) }

  package func contains(_ system: WritingSystem) -> Bool { bits & WritingSystems.bit(system) != 0 }

  package func union(_ others: WritingSystems) -> WritingSystems {
    var union = self
    union.bits |= others.bits
    return union
  }

  package func subtracting(_ others: WritingSystems) -> WritingSystems {
    var rest = self
    rest.bits &= ~others.bits
    return rest
  }
}
