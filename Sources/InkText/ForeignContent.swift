/// What a file is that is no UTF-8 text, by its first bytes or by what most of it is.
package enum ForeignContent {
  /// In words for people, after "this file is"; `nil` for what may be a script.
  package static func name(of bytes: [UInt8]) -> String? {
    if let signature = signatures.first(where: { matches($0.bytes, bytes, at: $0.offset) }) {
      return signature.bytes == riff ? riffName(bytes) : signature.name
    }
    return encoding(bytes)
  }

  /// Whether a file is text in another encoding, and has only to be saved again.
  package static func isText(_ bytes: [UInt8]) -> Bool { encoding(bytes) != nil && !isBinary(bytes) }

  private static let riff = Array("RIFF".utf8)

  private static let signatures: [(name: String, offset: Int, bytes: [UInt8])] = [
    ("UTF-32 text", 0, [0xFF, 0xFE, 0, 0]), ("UTF-32 text", 0, [0, 0, 0xFE, 0xFF]),
    ("UTF-16 text", 0, [0xFF, 0xFE]), ("UTF-16 text", 0, [0xFE, 0xFF]),
    ("", 0, riff), ("an Ogg sound", 0, Array("OggS".utf8)), ("a FLAC sound", 0, Array("fLaC".utf8)),
    ("an MP3 sound", 0, Array("ID3".utf8) + [2]), ("an MP3 sound", 0, Array("ID3".utf8) + [3]),
    ("an MP3 sound", 0, Array("ID3".utf8) + [4]), ("an MP3 sound", 0, [0xFF, 0xFB]),
    ("an MP3 sound", 0, [0xFF, 0xF3]), ("an AAC sound", 0, [0xFF, 0xF1]), ("an AAC sound", 0, [0xFF, 0xF9]),
    ("an MP4 file", 4, Array("ftyp".utf8)), ("a Matroska or WebM video", 0, [0x1A, 0x45, 0xDF, 0xA3]),
    ("a PNG picture", 0, [0x89, 0x50, 0x4E, 0x47]), ("a JPEG picture", 0, [0xFF, 0xD8, 0xFF]),
    ("a GIF picture", 0, Array("GIF87a".utf8)), ("a GIF picture", 0, Array("GIF89a".utf8)),
    ("a PDF document", 0, Array("%PDF-".utf8)), ("an RTF document", 0, Array("{\\rtf".utf8)),
    ("a ZIP archive or an office document", 0, [0x50, 0x4B, 3, 4]),
    ("an office document", 0, [0xD0, 0xCF, 0x11, 0xE0]), ("a gzip archive", 0, [0x1F, 0x8B]),
    ("a program", 0, [0x7F, 0x45, 0x4C, 0x46]),
  ]

  private static func riffName(_ bytes: [UInt8]) -> String? {
    if matches(Array("WAVE".utf8), bytes, at: 8) { return "a WAV sound" }
    if matches(Array("WEBP".utf8), bytes, at: 8) { return "a WebP picture" }
    return matches(Array("AVI ".utf8), bytes, at: 8) ? "an AVI video" : nil
  }

  private static func matches(_ part: [UInt8], _ bytes: [UInt8], at offset: Int) -> Bool {
    bytes.count >= offset + part.count && bytes[offset..<offset + part.count].elementsEqual(part)
  }

  /// How much is looked at, in bytes.
  private static let sample = 1 << 14

  /// Text in UTF-16 has NUL in every other byte as far as it is of ASCII; in one byte a letter, bytes beyond ASCII
  /// are alone between letters. Else what has many bytes that are no text is none.
  private static func encoding(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(sample)
    let nuls = head.indices.filter { head[$0] == 0 }
    if nuls.count * 3 > head.count, head.count > 3 {
      let odd = nuls.count { $0 % 2 == 1 }
      return max(odd, nuls.count - odd) * 10 >= nuls.count * 9 ? "UTF-16 text" : "binary data"
    }
    if isBinary(bytes) { return "binary data" }
    let issues = UTF8Validator.issues(in: SourceText(name: "", bytes: Array(head)), limit: 100)
    guard issues.count >= 5, nuls.isEmpty else { return nil }
    let controls = head.count { $0 < 0x20 && !$0.isASCIIWhiteSpace }
    return controls == 0 && issues.allSatisfy { $0.range.count <= 2 }
      ? "text in an older encoding, such as Windows-1252" : "binary data"
  }

  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(sample)
    return head.count { $0 < 0x20 && !$0.isASCIIWhiteSpace } * 10 > head.count && head.count >= 16
  }
}
