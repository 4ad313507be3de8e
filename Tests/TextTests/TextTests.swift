import InkText
import Testing

@Suite struct LineIndexTests {
  @Test func placesCountScalarsAndKnowEveryLineEnd() {
    let lines = LineIndex(SourceText(name: "", text: "a\nñé\r\nx\rlast"))
    #expect(lines.lineCount == 4)
    #expect(lines.position(at: 0) == (1, 1))
    #expect(lines.position(at: 2) == (2, 1))
    #expect(lines.position(at: 4) == (2, 2))
    #expect(lines.position(at: 8) == (3, 1))
    #expect(lines.position(at: 10) == (4, 1))
    #expect(lines.position(at: 999) == (4, 5))
    #expect(lines.range(ofLine: 1) == ByteRange(2, 6))
    #expect(lines.range(ofLine: 9).isEmpty)
  }
}

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("😀", 2), ("\t", 4), ("a\tb", 5), ("\u{1B}", 6), ("👨‍👩‍👧", 2),
  ])
  func textTakesTheColumnsOfATerminal(text: String, width: Int) {
    #expect(DisplayWidth.printable(text).width == width)
  }

  @Test func controlCharactersAreNotPassedOn() {
    #expect(DisplayWidth.printable("a\u{1B}[31m").text == "a\\u{1B}[31m")
  }
}

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("ab", "ab", 0), ("tts", "tst", 1), ("", "abc", 3), ("pauze", "pause", 1), ("kitten", "sitting", 3),
  ])
  func distances(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8)) == distance)
  }

  @Test func nothingFarIsOffered() {
    #expect(EditDistance.nearest(to: "laughs", among: ["tts", "music", "pause"]) == nil)
    #expect(EditDistance.nearest(to: "musc", among: ["tts", "music", "pause"]) == "music")
    #expect(EditDistance.nearest(to: "TTS", among: ["tts", "its"]) == "tts")
  }
}

@Suite struct UTF8ValidatorTests {
  @Test func everyRunOfBadBytesIsFoundOnce() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xFE, 0x62, 0, 0, 0xC3, 0xA9, 0xED, 0xA0, 0x80, 0xF0, 0x9F, 0x98]
    let faults = UTF8Validator.issues(in: SourceText(name: "", bytes: bytes))
    #expect(
      faults == [
        .invalid(ByteRange(1, 3)), .nul(ByteRange(4, 6)), .invalid(ByteRange(8, 14)),
      ]
    )
  }

  @Test func agreesWithTheStandardLibrary() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let bytes = (0..<5).map { _ in
        UInt8.random(in: 0...3, using: &numbers) == 0
          ? UInt8.random(in: 1...0x7F, using: &numbers) : UInt8.random(in: 0x80...0xFF, using: &numbers)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let faults = UTF8Validator.issues(in: SourceText(name: "", bytes: bytes))
      #expect(faults.isEmpty == isValid, "\(bytes)")
    }
  }
}
