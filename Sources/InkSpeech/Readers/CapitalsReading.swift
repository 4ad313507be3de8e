/// How a word in capitals is said.
enum CapitalsReading {
  /// A word that is only loud; a word as it is; letters.
  case word, acronym, letters

  /// - Parameters:
  ///   - key: `nil` for a word that is too long for tables.
  ///   - letters: In UTF-8.
  ///   - isShout: Whether the words around are in capitals too.
  init(_ key: WordKey?, _ letters: ArraySlice<UInt8>, _ spelt: SpeltWords, isShout: Bool) {
    guard let key else {
      self = .word
      return
    }
    if spelt.acronyms.contains(key) {
      self = .acronym
    } else if spelt.initialisms.contains(key) || (!isShout && spelt.quietInitialisms.contains(key)) {
      self = .letters
    } else if spelt.shortWords.contains(key) {
      self = .word
    } else if isShout || letters.count > 3 || Pronounceable.isSyllable(letters) {
      self = Pronounceable.check(letters) ? .word : .letters
    } else {
      self = .letters
    }
  }
}

/// Whether letters could be a word of a European language.
enum Pronounceable {
  private static let starts: Set<[UInt8]> = Set(
    """
    bl br bh ch cl cr cz dr dh dw fj fl fr gh gl gn gr gw kh kl kn kr ll ph pl pn pr ps qu rh sc sh sk sl sm sn sp sq
    st sv sw sz th tr ts tw wh wr pf zw zh
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  )

  /// A consonant, a vowel, and a consonant.
  static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count == 3 && zip(letters, [false, true, false]).allSatisfy { "AEIOU".utf8.contains($0) == $1 }
  }

  static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.contains { $0 >= 0x80 || "aeiouyAEIOUY".utf8.contains($0) }
  }

  static func check(_ letters: ArraySlice<UInt8>) -> Bool {
    var vowels = 0
    var consonants = 0
    var longest = 0
    for letter in letters {
      // Letters beyond ASCII are accented vowels, or belong to words of other scripts.
      if letter >= 0x80 || "aeiouyAEIOUY".utf8.contains(letter) {
        vowels += 1
        consonants = 0
      } else {
        consonants += 1
        longest = max(longest, consonants)
      }
    }
    let small = letters.prefix(2).map { $0 | 0x20 }
    let startsWell =
      small.contains { $0 >= 0x80 || "aeiouy".utf8.contains($0) } || starts.contains(small)
    return vowels > 0 && longest < 5 && startsWell
  }
}
