import InkText
import Testing

/// Paths of any bytes.
@Suite struct PathTextTests {
  @Test(
    arguments: [
      [], Array("plain/name".utf8), Array("é/日本".utf8), [0xFF], [0x63, 0xE9, 0x2E], [0xC3, 0xA9, 0xC3],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], Array("\u{10FFFF}\u{10FF80}".utf8),
      Array("\u{10FF7F}".utf8),
    ] as [[UInt8]]
  )
  func everyPathComesBackFromItsText(_ bytes: [UInt8]) {
    #expect(PathText.bytes(of: PathText.text(of: bytes)) == bytes)
  }

  @Test func anyBytesComeBack() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<9, using: &numbers)).map { _ in
        [0x61, 0x80, 0xBF, 0xC3, 0xE2, 0xF4, 0x8F, 0xBE, UInt8.random(in: 1 ... .max)].randomElement() ?? 0
      }
      #expect(PathText.bytes(of: PathText.text(of: bytes)) == bytes, "\(bytes)")
    }
  }

  @Test func whatIsUTF8IsItsOwnText() {
    #expect(PathText.text(of: Array("dé/日本.wav".utf8)) == "dé/日本.wav")
    #expect(PathText.isPlain("dé/\u{1F600}\u{10FF7F}") && !PathText.isPlain(PathText.text(of: [0xE9])))
  }

  @Test func aPathIsShownWithItsBytesAndAddressedByThem() {
    let path = PathText.text(of: [0x2F, 0x63, 0xE9, 0x1B])
    #expect(VisibleText.line(path) == "/c\\xE9\\u{1B}")
    #expect(FileURI.text(ofPath: path) == "file:///c%E9%1B")
    #expect(FileURI.path(of: "file:///c%E9%1B").map(ExactText.init) == ExactText(path))
  }
}

/// What text from outside may not do to those who read it.
@Suite struct VisibleTextTests {
  @Test func nothingHiddenIsLeft() {
    let hidden =
      Array(UInt32(0)...0x1F) + Array(0x7F...0x9F) + [0x61C, 0x200E, 0x200F, 0x2028, 0x2029]
      + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    for value in hidden {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(VisibleText.escape(scalar)?.allSatisfy { $0.isASCII && !$0.isWhitespace } == true, "\(value)")
    }
    #expect(VisibleText.line("a\u{1B}[31m\r\n\tb\u{202E}c") == "a\\u{1B}[31m\\r\\n\\tb\\u{202E}c")
    #expect(VisibleText.lines("a\r\nb\u{9B}\n") == "a\\r\nb\\u{9B}\n")
  }

  @Test func lettersOfAllScriptsStay() {
    for text in ["שלום", "日本語", "e\u{301}", "👨‍👩‍👧", "ไทย", "a\u{A0}b", "\u{FEFF}"] {
      #expect(VisibleText.line(text) == text)
    }
  }
}
