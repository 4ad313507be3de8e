import InkMessages
import InkPlan

/// A sound that espeak made, and the word that it made it for.
struct PhonemeEvent {
  /// In code points from the text's start.
  let position: Int
  /// In the International Phonetic Alphabet, without stress.
  let ipa: String
}

/// Gives each word of a text its part of what espeak says for the whole.
///
/// The library gives the sounds of a text with their stress, and words in them that are not the text's: `de` and `un`
/// may become one, `C++` three. While it speaks it reports each sound again, without stress, and for which place of the
/// text it is. So both are walked side by side, and each sound of the first belongs where that of the second does.
struct WordPhonemesAlignment {
  private let words: [Substring]
  /// Where each word ends, in code points from the text's start.
  private let ends: [Int]

  init(_ text: String) {
    words = PlanWords.of(text)
    let scalars = text.unicodeScalars
    var (index, position) = (scalars.startIndex, 0)
    var ends: [Int] = []
    for word in words {
      position += scalars.distance(from: index, to: word.endIndex)
      index = word.endIndex
      ends.append(position)
    }
    self.ends = ends
  }

  /// - Parameters:
  ///   - ipa: The sounds of the whole text, with spaces between words.
  ///   - events: The same in order, where they belong.
  func align(_ ipa: String, _ events: [PhonemeEvent]) -> [PhonemeReply.Word] {
    let sounds = Sounds(ipa)
    let places = places(of: events)
    var parts = [String.UnicodeScalarView](repeating: String.UnicodeScalarView(), count: words.count)
    var last: Int?
    for (sound, owner) in zip(sounds.all, owners(of: sounds.all.map(\.letter), in: places)) {
      if last == owner, sound.startsWord, !parts[owner].isEmpty { parts[owner].append(" ") }
      parts[owner].append(contentsOf: sound.written)
      last = owner
    }
    giveToWords(&parts)
    return zip(words, parts).map { PhonemeReply.Word(text: String($0), ipa: String($1)) }
  }

  /// The library starts a word after a dash at the dash.
  private func giveToWords(_ parts: inout [String.UnicodeScalarView]) {
    for index in words.indices.dropLast() where parts[index + 1].isEmpty && !parts[index].isEmpty {
      if !isHeard(words[index]), isHeard(words[index + 1]) { parts.swapAt(index, index + 1) }
    }
  }

  private func isHeard(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private typealias Place = (letter: Unicode.Scalar, word: Int)

  private func places(of events: [PhonemeEvent]) -> [Place] {
    events.flatMap { event in
      let word = min(ends.partitioningIndex { $0 > event.position }, words.count - 1)
      return Sounds(event.ipa).all.map { ($0.letter, word) }
    }
  }

  /// The word of each letter. Where the two differ, the letters up to the next that agree belong with the one before.
  private func owners(of letters: [Unicode.Scalar], in places: [Place]) -> [Int] {
    var owners: [Int] = []
    var place = 0
    while owners.count < letters.count {
      let index = owners.count
      if place < places.count, letters[index] == places[place].letter {
        owners.append(places[place].word)
        place += 1
      } else if let (skipped, added) = nextAgreement(letters[index...], places[place...]) {
        let word = place < places.count && owners.isEmpty ? places[place].word : owners.last ?? 0
        owners += [Int](repeating: word, count: skipped)
        place += added
      } else {
        owners.append(owners.last ?? places.first?.word ?? 0)
      }
    }
    return owners
  }

  /// How many letters to pass over on each side until some agree: as few as there can be.
  private func nextAgreement(
    _ letters: ArraySlice<Unicode.Scalar>,
    _ places: ArraySlice<Place>
  ) -> (skipped: Int, added: Int)? {
    for total in 1...24 {
      for skipped in 0...total {
        let rest = letters.dropFirst(skipped).prefix(2)
        let others = places.dropFirst(total - skipped).prefix(2)
        if !rest.isEmpty, rest.elementsEqual(others.map(\.letter)) { return (skipped, total - skipped) }
      }
    }
    return nil
  }
}

/// The letters of some IPA, each with the marks that belong to it.
private struct Sounds {
  struct Sound {
    let letter: Unicode.Scalar
    /// The stress before it, the letter, and what follows it up to the next.
    var written: [Unicode.Scalar]
    let startsWord: Bool
  }

  private(set) var all: [Sound] = []

  /// - Parameter ipa: A part in parentheses says that another language's rules apply from there on, and is no sound.
  init(_ ipa: String) {
    var stress: [Unicode.Scalar] = []
    var startsWord = true
    var isLanguage = false
    for scalar in ipa.unicodeScalars {
      switch scalar {
      case "(": isLanguage = true
      case ")": isLanguage = false
      case _ where isLanguage: continue
      case " ", "\n": startsWord = true
      case "ˈ", "ˌ": stress.append(scalar)
      case "ː", "^", "-":
        if !all.isEmpty, !startsWord { all[all.count - 1].written.append(scalar) }
      default:
        all.append(Sound(letter: scalar, written: stress + [scalar], startsWord: startsWord))
        (stress, startsWord) = ([], false)
      }
    }
  }
}
