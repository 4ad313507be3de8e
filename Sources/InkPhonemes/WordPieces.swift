/// Cuts a token where its parts are read one by one: at changes of case, at digits, signs and apostrophes.
///
/// Follows misaki 0.9.4 by hexgrad as hibari-tts 0.2.1 by Maureese Williams has it, both under the Apache License 2.0
/// (docs/licences.md).
struct WordPieces {
  private let text: [Unicode.Scalar]

  static func of(_ token: String) -> [String] {
    WordPieces(text: Array(token.unicodeScalars)).pieces
  }

  private var pieces: [String] {
    var pieces: [String] = []
    var index = 0
    while index < text.count {
      let length = length(at: index)
      if length > 0 { pieces.append(String(text[index..<index + length])) }
      index += max(1, length)
    }
    return pieces
  }

  /// 0 for an apostrophe that belongs to nothing.
  private func length(at index: Int) -> Int {
    let apostrophes = run(from: index, \.isApostrophe)
    if index == 0, apostrophes > 0 { return apostrophes }
    if startsName(at: index) { return 1 }
    let number = numberLength(at: index)
    if number > 0 { return number }
    let dashes = run(from: index) { $0 == "-" || $0 == "_" }
    if dashes > 0 { return dashes }
    if apostrophes >= 2 { return apostrophes }
    if let length = lengthBeforeCapital(at: index) { return length }
    let letters = run(from: index, \.isWordLetter)
    if letters > 0 { return letters + contractions(from: index + letters) }
    if apostrophes > 0 { return index + apostrophes == text.count ? apostrophes : 0 }
    return text[index].isWordCharacter ? 0 : 1
  }

  private func run(from index: Int, _ holds: (Unicode.Scalar) -> Bool) -> Int {
    text[min(index, text.count)...].prefix(while: holds).count
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? { index < text.count ? text[index] : nil }

  /// `P` of `PMs`: a capital before a capital and a small letter.
  private func startsName(at index: Int) -> Bool {
    text[index].isUpperLatin && scalar(index + 1)?.isUpperLatin == true
      && scalar(index + 2)?.isLowerLatin == true
  }

  /// Digits with single commas and points between, and a minus at the start.
  private func numberLength(at start: Int) -> Int {
    var index = start
    if index == 0, text[index] == "-" { index += 1 }
    let first = index
    while let next = scalar(index) {
      if next.isDecimalDigit {
        index += 1
      } else if next == "," || next == ".", scalar(index + 1)?.isDecimalDigit == true {
        index += 2
      } else {
        break
      }
    }
    return index > first ? index - start : 0
  }

  /// `i` of `iPhone`: letters to a small one before a capital, with letters after apostrophes at their end.
  private func lengthBeforeCapital(at start: Int) -> Int? {
    var index = start
    while let next = scalar(index) {
      var end = index
      repeat {
        if text[end].isLowerLatin, scalar(end + 1)?.isUpperLatin == true { return end + 1 - start }
        guard text[end].isApostrophe, scalar(end + 1)?.isWordLetter == true else { break }
        end += 2
      } while end < text.count
      guard next.isWordLetter else { return nil }
      index += 1
    }
    return nil
  }

  /// Single letters after apostrophes.
  private func contractions(from start: Int) -> Int {
    var index = start
    while scalar(index)?.isApostrophe == true, scalar(index + 1)?.isWordLetter == true { index += 2 }
    return index - start
  }
}
