internal import CHyphen

/// The owner of a language's hyphenation patterns, as LibreOffice and Firefox have them.
package final class HyphenationDictionary {
  /// Where systems keep them.
  private static let folders = [
    "/usr/share/hyphen", "/usr/local/share/hyphen", "/opt/homebrew/share/hyphen", "/usr/share/myspell/dicts",
  ]
  /// Longer ones are no words.
  private static let longestWord = 1000

  private enum Encoding { case utf8, latin1 }

  private let dictionary: UnsafeMutablePointer<HyphenDict>
  private let encoding: Encoding

  /// `nil` where this machine has none of the language.
  ///
  /// - Parameter language: A BCP 47 tag.
  package init?(language: String) {
    for name in HyphenationDictionary.names(for: language) {
      for folder in HyphenationDictionary.folders {
        guard let loaded = hnj_hyphen_load("\(folder)/hyph_\(name).dic") else { continue }
        if loaded.pointee.utf8 != 0 {
          encoding = .utf8
        } else if HyphenationDictionary.isLatin1(loaded) {
          encoding = .latin1
        } else {
          hnj_hyphen_free(loaded)
          continue
        }
        dictionary = loaded
        return
      }
    }
    return nil
  }

  deinit {
    hnj_hyphen_free(dictionary)
  }

  private static func isLatin1(_ dictionary: UnsafeMutablePointer<HyphenDict>) -> Bool {
    withUnsafeBytes(of: dictionary.pointee.cset) { name in
      name.prefix { $0 != 0 }.elementsEqual("ISO8859-1".utf8)
    }
  }

  /// What a dictionary of the language may be called, the best first.
  private static func names(for language: String) -> [String] {
    let parts = language.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, first.utf8.count <= 3,
      first.utf8.allSatisfy({ $0 &- 0x41 < 26 || $0 &- 0x61 < 26 })
    else { return [] }
    let name = first.lowercased()
    var names: [String] = []
    if let region = parts.dropFirst().first(where: { $0.utf8.count == 2 }),
      region.utf8.allSatisfy({ $0 &- 0x41 < 26 || $0 &- 0x61 < 26 })
    {
      names.append("\(name)_\(region.uppercased())")
    }
    let usual = usualRegions[name] ?? [name.uppercased()]
    return names + [name] + usual.map { "\(name)_\($0)" }
  }

  /// Of languages whose dictionaries are not named after the language twice, as `de_DE` is.
  private static let usualRegions = [
    "en": ["US", "GB"], "pt": ["PT", "BR"], "cs": ["CZ"], "da": ["DK"], "sv": ["SE"], "el": ["GR"],
    "uk": ["UA"],
    "sl": ["SI"], "et": ["EE"],
  ]

  /// After how many scalars of a word a hyphen may come, in order.
  ///
  /// - Parameter word: Letters alone.
  package func points(in word: String) -> [Int] {
    let scalars = word.unicodeScalars
    // The patterns are in small letters.
    let small = word.lowercased().unicodeScalars
    guard small.count == scalars.count, word.utf8.count <= HyphenationDictionary.longestWord,
      let bytes = encoded(small)
    else { return [] }
    var marks = [CChar](repeating: 0, count: bytes.count + 5)
    let count = Int32(bytes.count)
    // Hyphens that change letters, as of old spellings.
    var changes: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var (places, cuts): (UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<Int32>?)
    let result = hnj_hyphen_hyphenate2(dictionary, bytes, count, &marks, nil, &changes, &places, &cuts)
    defer { inkreel_free_changes(changes, places, cuts, count) }
    guard result == 0 else { return [] }
    // Odd marks are the places for hyphens.
    return (0..<scalars.count - 1).filter { marks[$0] & 1 == 1 && changes?[$0] == nil }.map { $0 + 1 }
  }

  private func encoded(_ scalars: String.UnicodeScalarView) -> [CChar]? {
    var bytes: [CChar] = []
    for scalar in scalars {
      switch encoding {
      case .utf8: bytes += UTF8.encode(scalar).map { $0.map(CChar.init(bitPattern:)) } ?? []
      case .latin1:
        guard scalar.value < 0x100 else { return nil }
        bytes.append(CChar(bitPattern: UInt8(scalar.value)))
      }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
