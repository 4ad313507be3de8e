/// Texts that are spoken in the place of what is shown.
extension SpokenFormReader {
  mutating func readReplacement(_ index: Int) -> Int {
    let number = Int(text[index].value)
    guard replacements.indices.contains(number) else { return index + 1 }
    let start = text[index]
    // The shown words that it touches; what goes on after it says the last of them too.
    let next = text[index + 1]
    let goesOn = next.kind != .end && !next.flags.contains(.afterSpace)
    let words = Int(start.word)..<max(Int(start.word), lastWord(of: index, goesOn: goesOn)) + 1
    writer.start(start.range, words: words, start.flags)
    switch replacements[number].spoken {
    case .text(let spoken):
      let read = SpokenText(spoken, language: language)
      if read.words.isEmpty { break }
      if joinsBefore(index) { writer.join() }
      insert(read, before: index + 1)
      return joinAfter(index)
    case .ipa(let sounds):
      let shown = String(decoding: text.bytes[start.range], as: UTF8.self)
      copy(SpokenText(shown, language: language), sounds: sounds)
    }
    return index + 1
  }

  /// Says words as they are shown, with the sounds of each, or of all with the first.
  private mutating func copy(_ shown: SpokenText, sounds: String) {
    let parts = sounds.split(separator: " ").map(String.init)
    for (index, word) in shown.words.enumerated() {
      let own = parts.count == shown.words.count ? parts[index] : index == 0 ? sounds : ""
      writer.word(shown.text(of: word), isSpelled: word.isSpelled, ipa: own)
    }
  }

  /// What directly follows goes on with the last word: `SQLs`, `SQL's`.
  private mutating func joinAfter(_ index: Int) -> Int {
    let next = index + 1
    guard text.isAttached(next) else { return next }
    if text[next].kind == .letters || text[next].kind == .digits {
      writer.join()
    } else if text[next].is("'") || text[next].is("’"), text.isAttached(next + 1),
      text[next + 1].kind == .letters
    {
      writer.join("'")
      return next + 1
    }
    return next
  }

  private func joinsBefore(_ index: Int) -> Bool {
    let before = text[index - 1]
    return text.isAttached(index) && (before.kind == .letters || before.kind == .digits)
  }

  private func lastWord(of index: Int, goesOn: Bool) -> Int {
    let next = text[index + 1]
    if next.kind == .end { return text.wordCount - 1 }
    return goesOn ? Int(next.word) : Int(next.word) - 1
  }

  private mutating func insert(_ spoken: SpokenText, before next: Int) {
    for (index, word) in spoken.words.enumerated() {
      writer.word(spoken.text(of: word), isSpelled: word.isSpelled, ipa: spoken.sounds[index])
      guard let mark = word.mark else { continue }
      // Its end is a sentence's where the text after it starts one.
      let mayEnd = index + 1 < spoken.words.count || startsSentence(next)
      writer.mark(mark, endsSentence: word.endsSentence && mayEnd, end: 0)
    }
  }
}
