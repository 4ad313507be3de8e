/// How a word is read: usually, and as some parts of speech.
struct LexiconEntry: Hashable, Sendable {
  var usual: Phonemes?
  /// By the part of speech, or by `None` for a word before nothing that is spoken; a variant without phonemes is spelled.
  var variants: [String: Phonemes?] = [:]

  private static let variantMark: UInt8 = 1
  private static let phonemesMark: UInt8 = 2

  init(usual: Phonemes?) {
    self.usual = usual
  }

  init(bytes: [UInt8]) {
    let parts = bytes.split(separator: LexiconEntry.variantMark, omittingEmptySubsequences: false)
    usual = parts.first.flatMap { $0.isEmpty ? nil : Phonemes(String(decoding: $0, as: UTF8.self)) }
    for part in parts.dropFirst() {
      let fields = part.split(separator: LexiconEntry.phonemesMark, omittingEmptySubsequences: false)
      let name = String(decoding: fields[0], as: UTF8.self)
      variants[name] = .some(fields.count > 1 ? Phonemes(String(decoding: fields[1], as: UTF8.self)) : nil)
    }
  }

  /// The usual phonemes; for each variant a mark, its name, and a mark and its phonemes where it has any.
  var bytes: [UInt8] {
    var bytes = usual.map { Array($0.description.utf8) } ?? []
    for (name, phonemes) in variants.sorted(by: { $0.key < $1.key }) {
      bytes.append(LexiconEntry.variantMark)
      bytes += Array(name.utf8)
      if let phonemes { bytes += [LexiconEntry.phonemesMark] + Array(phonemes.description.utf8) }
    }
    return bytes
  }
}
