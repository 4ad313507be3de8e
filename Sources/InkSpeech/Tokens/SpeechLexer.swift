/// Cuts a text into tokens, in one pass.
struct SpeechLexer {
  private let bytes: [UInt8]
  /// Ascending, and none within another.
  private let replaced: [Range<Int>]
  private var offset = 0
  private var tokens: [Token] = []
  private var flags: Token.Flags = [.afterSpace]
  private var word: UInt32 = 0
  private var isInWord = false
  private var nextReplacement = 0
  /// Whether a straight quote's mark has been seen without its other one.
  private var isQuoted = false
  private var isSingleQuoted = false

  init(_ bytes: [UInt8], replaced: [Range<Int>]) {
    self.bytes = bytes
    self.replaced = replaced
  }

  static func lex(_ bytes: [UInt8], replaced: [Range<Int>] = []) -> TokenText {
    var lexer = SpeechLexer(bytes, replaced: replaced)
    lexer.tokens.reserveCapacity(bytes.count / 5 + 8)
    lexer.readAll()
    return TokenText(
      bytes: bytes,
      tokens: lexer.tokens,
      wordCount: Int(lexer.word) + (lexer.isInWord ? 1 : 0)
    )
  }

  private mutating func readAll() {
    while offset < bytes.count {
      if nextReplacement < replaced.count, offset >= replaced[nextReplacement].lowerBound {
        readReplacement(replaced[nextReplacement])
        continue
      }
      let (kind, value, length) = ScalarClass.at(offset, in: bytes)
      switch kind {
      case .space, .hardSpace, .lineBreak: readSpace(kind, value, length)
      case .letter, .unspacedLetter: readLetters(kind)
      case .digit: readDigits()
      case .superscript: readRun(.superscript, of: .superscript)
      case .subscript: readRun(.subscript, of: .subscript)
      case .number: add(.number, length: length, value: value)
      case .sign: readSign(value, length)
      case .mark, .silent: readRun(.silent, of: kind)
      }
    }
  }

  /// Where tokens must end: at the next replacement or the end.
  private var limit: Int {
    nextReplacement < replaced.count ? replaced[nextReplacement].lowerBound : bytes.count
  }

  private mutating func add(_ kind: Token.Kind, length: Int, value: UInt32 = 0, shape: Token.Shape = []) {
    let token = Token(
      kind: kind,
      flags: flags,
      shape: shape,
      value: value,
      start: UInt32(offset),
      end: UInt32(offset + length),
      word: word
    )
    tokens.append(token)
    offset += length
    flags = []
    isInWord = true
  }

  private mutating func readSpace(_ kind: ScalarClass, _ value: UInt32, _ length: Int) {
    if isInWord { word += 1 }
    isInWord = false
    if kind == .hardSpace, flags.isEmpty {
      flags = [.afterSpace, .afterHardSpace]
    } else {
      flags.remove(.afterHardSpace)
      flags.insert(.afterSpace)
    }
    // CR and LF are one end of a line.
    if kind == .lineBreak, value != 0x0D || offset + 1 >= bytes.count || bytes[offset + 1] != 0x0A {
      flags.insert(flags.contains(.afterLineBreak) ? .afterParagraph : .afterLineBreak)
    }
    offset += length
  }

  private mutating func readReplacement(_ range: Range<Int>) {
    add(.replacement, length: range.upperBound - offset, value: UInt32(nextReplacement))
    nextReplacement += 1
    // The words that it shows, of which the last may go on after it.
    var isInside = true
    var position = range.lowerBound
    while position < range.upperBound {
      let (kind, _, length) = ScalarClass.at(position, in: bytes)
      if kind.isSpace, isInside { word += 1 }
      isInside = !kind.isSpace
      position += length
    }
  }

  private mutating func readRun(_ token: Token.Kind, of kind: ScalarClass) {
    var end = offset
    while end < limit {
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: end)
      guard value >= 0x80 ? ScalarClass(value) == kind : ScalarClass.ascii[Int(value)] == kind else { break }
      end += length
    }
    add(token, length: max(end - offset, 1))
  }

  private mutating func readDigits() {
    var end = offset
    var shape: Token.Shape = [.isASCII]
    while end < limit {
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: end)
      guard value >= 0x80 ? ScalarClass(value) == .digit : ScalarClass.ascii[Int(value)] == .digit,
        !isKeycap(at: end, length)
      else { break }
      if value >= 0x80 { shape = [] }
      end += length
    }
    guard end > offset else { return add(.silent, length: keycapLength(at: offset)) }
    add(.digits, length: end - offset, shape: shape)
  }

  /// Whether a character is the face of a key, `1️⃣`, which is an emoji.
  private func isKeycap(at offset: Int, _ length: Int) -> Bool {
    let next = offset + length
    return next < bytes.count && (bytes[next] == 0xE2 || bytes[next] == 0xEF) && keycapLength(at: offset) > 0
  }

  private func keycapLength(at offset: Int) -> Int {
    var end = offset + UTF8Decoding.scalar(in: bytes, at: offset).length
    if end < bytes.count, UTF8Decoding.scalar(in: bytes, at: end).value == 0xFE0F { end += 3 }
    guard end + 3 <= limit, UTF8Decoding.scalar(in: bytes, at: end).value == 0x20E3 else { return 0 }
    return end + 3 - offset
  }

  private mutating func readSign(_ value: UInt32, _ length: Int) {
    if value == 0x23 || value == 0x2A, isKeycap(at: offset, length) {
      return add(.silent, length: keycapLength(at: offset))
    }
    if value == 0x22 || value == 0x27 { markQuote(value, length) }
    if [0x2032, 0x2033].contains(value) { flags.insert(.isPrime) }
    // What an emoji's selector follows is drawn as one.
    let next = offset + length
    let isEmoji =
      next + 3 <= bytes.count && bytes[next] == 0xEF && value >= 0x80
      && UTF8Decoding.scalar(in: bytes, at: next).value == 0xFE0F
    add(isEmoji ? .silent : .sign, length: length, value: value)
  }

  /// A straight mark opens a quote, closes one, or comes after digits and means a measure.
  private mutating func markQuote(_ value: UInt32, _ length: Int) {
    let isDouble = value == 0x22
    let isOpen = isDouble ? isQuoted : isSingleQuoted
    let next = offset + length
    let isBeforeText = next < bytes.count && bytes[next] > 0x20
    let afterDigits = tokens.last?.kind == .digits && flags.isEmpty
    if afterDigits, !isOpen {
      flags.insert(.isPrime)
    } else if flags.contains(.afterSpace) || tokens.last?.kind == .sign, isBeforeText, !isOpen {
      flags.insert(.opensQuote)
      if isDouble { isQuoted = true } else { isSingleQuoted = true }
    } else if isDouble {
      isQuoted = false
    } else {
      isSingleQuoted = false
    }
  }

  // MARK: Letters

  private mutating func readLetters(_ kind: ScalarClass) {
    var end = offset
    var shape: Token.Shape = kind == .unspacedLetter ? [.isUnspaced] : [.isASCII]
    let limit = limit
    while end < limit {
      let byte = bytes[end]
      if byte < 0x80 {
        guard kind == .letter else { break }
        if !addASCII(byte, at: end, limit, &shape, isFirst: end == offset) { break }
        end += 1
      } else {
        let (value, length) = UTF8Decoding.scalar(in: bytes, at: end)
        let next = ScalarClass(value)
        if next == .letter && kind == .letter {
          addOther(value, &shape, isFirst: end == offset)
        } else if isApostrophe(value), kind == .letter, isLetter(at: end + length, limit), end > offset {
          shape.insert(.hasApostrophe)
        } else if next != kind, !belongsToLetters(value, next) {
          break
        }
        shape.remove(.isASCII)
        end += length
      }
    }
    add(.letters, length: end - offset, shape: shape)
  }

  private func addASCII(
    _ byte: UInt8,
    at index: Int,
    _ limit: Int,
    _ shape: inout Token.Shape,
    isFirst: Bool
  ) -> Bool {
    if byte &- 0x61 < 26 {
      shape.insert(.hasSmall)
    } else if byte &- 0x41 < 26 {
      shape.insert(isFirst ? [.hasCapital, .startsWithCapital] : .hasCapital)
    } else if byte == UInt8(ascii: "'"), !isFirst, isLetter(at: index + 1, limit) {
      shape.insert(.hasApostrophe)
    } else {
      return false
    }
    return true
  }

  private func addOther(_ value: UInt32, _ shape: inout Token.Shape, isFirst: Bool) {
    guard let properties = Unicode.Scalar(value)?.properties else { return }
    if properties.isLowercase {
      shape.insert(.hasSmall)
    } else if properties.isUppercase {
      shape.insert(isFirst ? [.hasCapital, .startsWithCapital] : .hasCapital)
    } else {
      shape.insert(.hasOther)
    }
  }

  private func isApostrophe(_ value: UInt32) -> Bool { value == 0x2019 || value == 0x02BC }

  private func isLetter(at index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    let (value, _) = UTF8Decoding.scalar(in: bytes, at: index)
    return value < 0x80 ? ScalarClass.ascii[Int(value)] == .letter : ScalarClass(value) == .letter
  }

  /// Accents, joiners and soft hyphens within words.
  private func belongsToLetters(_ value: UInt32, _ kind: ScalarClass) -> Bool {
    kind == .mark || value == 0xAD || value == 0x200C || value == 0x200D || value == 0x30FC
  }
}
