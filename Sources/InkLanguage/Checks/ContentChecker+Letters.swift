import InkDiagnostics
import InkSyntax
import InkText
import InkVoices

/// Finds letters in narration that its voice does not read: it says their names, or only what they are.
extension ContentChecker {
  /// Which letters the narration's voice reads; `nil` where this is not known.
  private mutating func readableLetters() -> WritingSystems? {
    if let lettersOfVoice { return lettersOfVoice }
    let letters = ReadLetters.systems(of: SpeakerChoice(voice, engines: context.engines).speaker)
    lettersOfVoice = .some(letters)
    return letters
  }

  /// Reports the first of them in a text, if there are any whose like is not reported in the stretch of narration.
  mutating func unreadLetters(
    _ node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in stretch: inout NarrationStretch
  ) {
    for token in tree.tokenRange(node) where tree.tokens.kinds[token] == .text {
      let range = tree.range(ofToken: token)
      guard bytes.nextNonASCII(from: range.start, to: range.end) < range.end else { continue }
      guard let readable = readableLetters()?.union(stretch.unread) else { return }
      guard let first = UnreadRun(in: range, bytes, readable: readable) else { continue }
      guard let run = context.pronunciations.isEmpty ? first : unpronounced(first, in: range, readable) else {
        continue
      }
      stretch.unread = stretch.unread.union([run.system])
      return unread(run, tree.source.string(run.range), at: run.range)
    }
  }

  /// The first of a stretch that the list of pronunciations leaves.
  private func unpronounced(_ first: UnreadRun, in token: ByteRange, _ readable: WritingSystems) -> UnreadRun?
  {
    let bytes = tree.source.bytes
    let said = context.pronunciations.replacements(in: tree.source.string(token), with: []).map(\.shown)
    var ahead = said[...]
    var run: UnreadRun? = first
    while let found = run {
      let offset = found.range.start - token.start
      // In order, so that all are gone through once.
      while let next = ahead.first, next.upperBound <= offset { ahead = ahead.dropFirst() }
      guard let replaced = ahead.first, replaced.contains(offset) else { return found }
      let rest = ByteRange(max(token.start + replaced.upperBound, found.range.start + 1), token.end)
      run = UnreadRun(in: rest, bytes.span, readable: readable)
    }
    return nil
  }

  /// The same in a text that is spoken and no narration itself.
  ///
  /// - Parameter place: Where the text is filled in or given.
  mutating func unreadLetters(of text: SourceText, at place: ByteRange) {
    guard let readable = readableLetters() else { return }
    let whole = ByteRange(0, text.bytes.count)
    guard let run = UnreadRun(in: whole, text.bytes.span, readable: readable) else { return }
    unread(run, text.string(run.range), at: place)
  }

  /// Reports a narration in a language that its installed engine does not read at all, whatever letters it is in: the
  /// engine refuses it.
  mutating func unreadLanguage(_ node: SyntaxTree.NodeID) {
    let choice = voice.choice
    guard case .installed(let engine) = context.engines[choice.engine], !engine.reads(choice.language) else {
      return
    }
    let language = VoiceLanguage.nearest(to: choice.language)
    let espeak = KnownEngine.builtIn.voices.first { $0.language == language }?.name
    var diagnostic = Diagnostic(
      .unreadLetters,
      "\(engine.title) does not read \(language?.name ?? "`\(choice.language)`") yet",
      at: parameters.range(of: SpeechTag.language) ?? parameters.range(of: SpeechTag.voice) ?? tagRange(node),
      notes: [
        espeak.map { "the built-in voice does: `engine=\"\(KnownEngine.builtIn.name)\" voice=\"\($0)\"`" }
          ?? "choose another engine"
      ]
    )
    diagnostic.severity = .error
    found.diagnostics.append(diagnostic)
  }

  private mutating func unread(_ run: UnreadRun, _ text: String, at range: ByteRange) {
    let letters = text.count > 12 ? "\(text.prefix(12))…" : text
    found.diagnostics.append(
      Diagnostic(
        .unreadLetters,
        "the voice does not read the \(run.system.letters) \(ShownText.quoted(letters))",
        at: range,
        label: "spelled out, or named as letters",
        notes: [reader(of: run.system, text)]
      )
    )
  }

  /// Who would read them.
  private func reader(of system: WritingSystem, _ text: String) -> String {
    let speaker = SpeakerChoice(voice, engines: context.engines).speaker
    if system == .han, VoiceLanguage.primary(speaker.language) == "ja" {
      return "the built-in Japanese voice reads kana only: `[say as=\"…\"]` gives it the words in kana"
    }
    guard let language = ReadLetters.language(for: system, in: text) else {
      return "no built-in voice reads them; `[say as=\"…\"]` says what is spoken in their place"
    }
    if system == .han, language == "ja" {
      return "`language=\"ja\"` reads the kana in it; `[say as=\"…\"]` gives that voice the words in kana"
    }
    let isNamed = voice.parameters.voice != nil || context.narration.voice != nil
    let parameter = isNamed && voice.engine == .builtIn ? "voice" : "language"
    return "in a `[tts]` of their own, `\(parameter)=\"\(language)\"` reads them; "
      + "`[say as=\"…\"]` says what is spoken in their place"
  }
}

/// Letters of one writing system, up to the next white space.
private struct UnreadRun {
  let system: WritingSystem
  let range: ByteRange

  /// The first in a stretch of text.
  init?(in text: ByteRange, _ bytes: borrowing Span<UInt8>, readable: WritingSystems) {
    var offset = bytes.nextNonASCII(from: text.start, to: text.end)
    while offset < text.end {
      if let (scalar, length) = UnreadRun.scalar(bytes, at: offset) {
        if let system = WritingSystem(scalar), !readable.contains(system), scalar.properties.isAlphabetic {
          self.system = system
          range = ByteRange(offset, UnreadRun.end(of: system, from: offset, to: text.end, bytes))
          return
        }
        offset += length
      } else {
        offset += 1
      }
      offset = bytes.nextNonASCII(from: offset, to: text.end)
    }
    return nil
  }

  private static func end(
    of system: WritingSystem,
    from start: Int,
    to limit: Int,
    _ bytes: borrowing Span<UInt8>
  ) -> Int {
    var end = start
    while end < limit, let (scalar, length) = scalar(bytes, at: end) {
      let own = WritingSystem(scalar)
      // Chinese characters and kana are written together.
      guard own == system || own != nil && system.isUnspaced && own?.isUnspaced == true else { break }
      end += length
    }
    return end
  }

  /// Of a letter outside ASCII.
  private static func scalar(_ bytes: borrowing Span<UInt8>, at offset: Int) -> (Unicode.Scalar, length: Int)?
  {
    let first = bytes[offset]
    guard first >= 0xC2, first <= 0xF4 else { return nil }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
