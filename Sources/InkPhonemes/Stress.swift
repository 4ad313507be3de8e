/// How strongly a word is stressed compared with how its entry is.
///
/// Follows misaki 0.9.4 by hexgrad as hibari-tts 0.2.1 by Maureese Williams has it, both under the Apache License 2.0
/// (docs/licences.md).
enum Stress {
  /// Without any stress.
  case none
  /// A primary stress becomes a secondary one.
  case reduced
  /// The same; and a word without stress gets a secondary one.
  case secondary
  /// A word without stress gets a secondary one.
  case raised
  /// The stress of a word becomes a primary one.
  case primary

  /// Whether a word is stressed more than its entry says.
  var isEmphasis: Bool { self == .raised || self == .primary }

  func apply(to phonemes: Phonemes) -> Phonemes {
    let isStressed = phonemes.symbols.contains(where: Phonemes.isStress)
    switch self {
    case .none: return Phonemes(phonemes.symbols.filter { !Phonemes.isStress($0) })
    case .reduced, .secondary:
      if phonemes.hasPrimaryStress { return Stress.demoted(phonemes) }
      return self == .secondary && !isStressed ? Stress.marked(phonemes, Phonemes.secondaryStress) : phonemes
    case .raised: return isStressed ? phonemes : Stress.marked(phonemes, Phonemes.secondaryStress)
    case .primary:
      if !isStressed { return Stress.marked(phonemes, Phonemes.primaryStress) }
      return phonemes.hasPrimaryStress ? phonemes : Stress.promoted(phonemes)
    }
  }

  private static func demoted(_ phonemes: Phonemes) -> Phonemes {
    Phonemes(
      phonemes.symbols.filter { $0 != Phonemes.secondaryStress }
        .map { $0 == Phonemes.primaryStress ? Phonemes.secondaryStress : $0 }
    )
  }

  private static func promoted(_ phonemes: Phonemes) -> Phonemes {
    Phonemes(phonemes.symbols.map { $0 == Phonemes.secondaryStress ? Phonemes.primaryStress : $0 })
  }

  private static func marked(_ phonemes: Phonemes, _ mark: Unicode.Scalar) -> Phonemes {
    phonemes.hasVowel ? beforeVowels(Phonemes([mark] + phonemes.symbols)) : phonemes
  }

  /// Each stress mark moved to the next vowel; one that no vowel follows is left out.
  static func beforeVowels(_ phonemes: Phonemes) -> Phonemes {
    var moved: [Unicode.Scalar] = []
    var waiting: [Unicode.Scalar] = []
    for symbol in phonemes.symbols {
      if Phonemes.isStress(symbol) {
        waiting.append(symbol)
      } else {
        if Phonemes.isVowel(symbol) {
          moved += waiting
          waiting = []
        }
        moved.append(symbol)
      }
    }
    return Phonemes(moved)
  }
}
