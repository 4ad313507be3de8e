/// Reads English words that are in a lexicon, are made of one that is, or are spelled.
///
/// Follows misaki 0.9.4 by hexgrad as hibari-tts 0.2.1 by Maureese Williams has it, both under the Apache License 2.0
/// (docs/licences.md).
struct EnglishLexicon: Sendable {
  let dialect: EnglishDialect
  /// Checked by people, and made by a program.
  private let gold: Lexicon
  private let silver: Lexicon

  init(_ tables: EnglishTables, _ dialect: EnglishDialect) {
    self.dialect = dialect
    switch dialect {
    case .american:
      (gold, silver) = (Lexicon(table: tables[.americanGold]), Lexicon(table: tables[.americanSilver]))
    case .british:
      (gold, silver) = (Lexicon(table: tables[.britishGold]), Lexicon(table: tables[.britishSilver]))
    }
  }

  /// - Parameter word: A word, or several tokens of it, without punctuation around it.
  /// - Returns: `nil` where the word is unknown.
  func phonemes(of word: String, _ tag: PartOfSpeech, _ context: WordContext) -> Phonemes? {
    let stress: Stress? = word.isLowercased ? nil : word.isUppercased ? .primary : .raised
    if let phonemes = functionWord(word, tag, stress, context) { return phonemes }
    let word = readsInLowerCase(word, tag, context) ? word.lowercased() : word
    if isKnown(word) { return look(up: word, tag, stress, context) }
    if word.hasSuffix("s'"), isKnown(word.dropping(2) + "'s") {
      return look(up: word.dropping(2) + "'s", tag, stress, context)
    }
    if word.hasSuffix("'"), isKnown(word.dropping(1)) {
      return look(up: word.dropping(1), tag, stress, context)
    }
    return inflected(word, tag, stress, context)
  }

  /// Without stress rules of its own: for what stands for a sign or belongs to a number.
  func plain(_ word: String, _ stress: Stress? = nil) -> Phonemes? {
    look(up: word, nil, stress, nil)
  }

  // MARK: Known words

  private static let signs = ["%": "percent", "&": "and", "+": "plus", "@": "at"]

  private func isKnown(_ word: String) -> Bool {
    if gold.contains(word) || EnglishLexicon.signs[word] != nil || silver.contains(word) { return true }
    guard !word.isEmpty, word.unicodeScalars.allSatisfy(\.isASCIILetter) else { return false }
    if word.unicodeScalars.count == 1 { return true }
    if word.isUppercased, gold.contains(word.lowercased()) { return true }
    return word.dropFirst().isUppercased
  }

  /// Whether capitals say nothing of a word: all of them, or the first alone.
  private func readsInLowerCase(_ word: String, _ tag: PartOfSpeech, _ context: WordContext) -> Bool {
    let letters = word.unicodeScalars.filter { $0 != "'" }
    guard word.unicodeScalars.count > 1, !letters.isEmpty, letters.allSatisfy(\.isLetter), !word.isLowercased,
      tag != .properNoun || word.unicodeScalars.count > 7,
      !gold.contains(word), !silver.contains(word),
      word.isUppercased || word.dropFirst().isLowercased
    else { return false }
    let lower = word.lowercased()
    return gold.contains(lower) || silver.contains(lower) || inflected(lower, tag, nil, context) != nil
  }

  private func look(
    up word: String,
    _ tag: PartOfSpeech?,
    _ stress: Stress?,
    _ context: WordContext?
  ) -> Phonemes? {
    let isShouted = word.isUppercased && !gold.contains(word)
    let isName = isShouted && tag == .properNoun
    let word = isShouted ? word.lowercased() : word
    let entry = gold[word] ?? (isName ? nil : silver[word])
    let phonemes = entry.flatMap { variant(of: $0, tag, context) }
    if phonemes == nil || isName && phonemes?.hasPrimaryStress == false, let spelled = spelled(word) {
      return spelled
    }
    guard let phonemes else { return nil }
    return stress?.apply(to: phonemes) ?? phonemes
  }

  private func variant(of entry: LexiconEntry, _ tag: PartOfSpeech?, _ context: WordContext?) -> Phonemes? {
    if let context, context.vowelFollows == nil, let last = entry.variants["None"] { return last }
    guard let tag else { return entry.usual }
    return entry.variants[tag.name] ?? entry.variants[tag.group] ?? entry.usual
  }

  /// Letter by letter, with the stress on the last.
  private func spelled(_ word: String) -> Phonemes? {
    var phonemes: Phonemes = ""
    for letter in word.unicodeScalars where letter.isLetter {
      guard let name = gold[letter.properties.uppercaseMapping]?.usual else { return nil }
      phonemes = phonemes + name
    }
    phonemes = Stress.secondary.apply(to: phonemes)
    if let last = phonemes.symbols.lastIndex(of: Phonemes.secondaryStress) {
      phonemes.symbols[last] = Phonemes.primaryStress
    }
    return phonemes
  }

  // MARK: Words with rules of their own

  private func functionWord(
    _ word: String,
    _ tag: PartOfSpeech,
    _ stress: Stress?,
    _ context: WordContext
  ) -> Phonemes? {
    if let name = EnglishLexicon.signs[word] { return look(up: name, nil, nil, context) }
    if isInitials(word) { return spelled(word) }
    switch word {
    case ".", "/": return tag == "ADD" ? look(up: word == "." ? "dot" : "slash", nil, .reduced, context) : nil
    case "a", "A": return tag == "DT" ? "ɐ" : "ˈA"
    case "am", "Am", "AM":
      if tag.isNoun { return spelled(word) }
      let isStressed = context.vowelFollows == nil || word != "am" || stress?.isEmphasis == true
      return isStressed ? gold["am"]?.usual : "ɐm"
    case "an", "An", "AN": return word == "AN" && tag.isNoun ? spelled(word) : "ɐn"
    case "I": return tag == "PRP" ? "ˌI" : nil
    case "by", "By", "BY": return tag.group == "ADV" ? "bˈI" : nil
    case "to", "To", "TO":
      guard word != "TO" || tag == "TO" || tag == "IN" else { return nil }
      return context.vowelFollows.map { $0 ? "tʊ" : "tə" } ?? gold["to"]?.usual
    case "in", "In", "IN":
      guard word != "IN" || tag != .properNoun else { return nil }
      return context.vowelFollows == nil || tag != "IN" ? "ˈɪn" : "ɪn"
    case "the", "The", "THE":
      guard word != "THE" || tag == "DT" else { return nil }
      return context.vowelFollows == true ? "ði" : "ðə"
    case "used", "Used", "USED":
      let isHabit = (tag == "VBD" || tag == "JJ") && context.toFollows
      return gold["used"].flatMap { isHabit ? $0.variants["VBD"] ?? $0.usual : $0.usual }
    default:
      let isVersus = tag == "IN" && (word.lowercased() == "vs" || word.lowercased() == "vs.")
      return isVersus ? look(up: "versus", nil, nil, context) : nil
    }
  }

  /// `U.S`, `e.g.`: letters with points between, one or two before each.
  private func isInitials(_ word: String) -> Bool {
    let parts = word.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ $0.count < 3 && $0.allSatisfy(\.isLetter) }) else {
      return false
    }
    let inner = parts.drop { $0.isEmpty }
    return inner.count > 1 && inner.dropFirst().contains { !$0.isEmpty }
  }

  // MARK: Endings

  private func inflected(
    _ word: String,
    _ tag: PartOfSpeech,
    _ stress: Stress?,
    _ context: WordContext
  ) -> Phonemes? {
    let endings = EnglishEndings(dialect: dialect)
    if let stem = stem(ofPlural: word), let phonemes = look(up: stem, tag, stress, context), !phonemes.isEmpty
    {
      return endings.plural(phonemes)
    }
    if let stem = stem(ofPast: word), let phonemes = look(up: stem, tag, stress, context), !phonemes.isEmpty {
      return endings.past(phonemes)
    }
    if let stem = stem(ofParticiple: word), let phonemes = look(up: stem, tag, stress ?? .raised, context),
      !phonemes.isEmpty
    {
      return endings.participle(phonemes)
    }
    return nil
  }

  private func stem(ofPlural word: String) -> String? {
    let count = word.unicodeScalars.count
    guard count >= 3, word.hasSuffix("s") else { return nil }
    if !word.hasSuffix("ss"), isKnown(word.dropping(1)) { return word.dropping(1) }
    let isLong = count > 4
    if word.hasSuffix("'s") || isLong && word.hasSuffix("es") && !word.hasSuffix("ies"),
      isKnown(word.dropping(2))
    {
      return word.dropping(2)
    }
    guard isLong, word.hasSuffix("ies"), isKnown(word.dropping(3) + "y") else { return nil }
    return word.dropping(3) + "y"
  }

  private func stem(ofPast word: String) -> String? {
    let count = word.unicodeScalars.count
    guard count >= 4, word.hasSuffix("d") else { return nil }
    if !word.hasSuffix("dd"), isKnown(word.dropping(1)) { return word.dropping(1) }
    guard count > 4, word.hasSuffix("ed"), !word.hasSuffix("eed"), isKnown(word.dropping(2)) else {
      return nil
    }
    return word.dropping(2)
  }

  private func stem(ofParticiple word: String) -> String? {
    let count = word.unicodeScalars.count
    guard count >= 5, word.hasSuffix("ing") else { return nil }
    let stem = word.dropping(3)
    if count > 5, isKnown(stem) { return stem }
    if isKnown(stem + "e") { return stem + "e" }
    guard count > 5, EnglishLexicon.isDoubled(stem), isKnown(stem.dropping(1)) else { return nil }
    return stem.dropping(1)
  }

  private static let doubled = Set("bcdgklmnprstvxz".unicodeScalars)

  /// `run` in `running`, `panic` in `panicking`.
  private static func isDoubled(_ stem: String) -> Bool {
    let last = Array(stem.unicodeScalars.suffix(2))
    guard last.count == 2 else { return false }
    return last[0] == last[1] && doubled.contains(last[0]) || last[0] == "c" && last[1] == "k"
  }
}
