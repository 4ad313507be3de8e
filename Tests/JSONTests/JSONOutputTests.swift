import FoundationEssentials
import InkJSON
import InkText
import Testing

@Suite struct JSONOutputTests {
  /// What text for people has escaped is escaped here as well, and read back as it was.
  @Test func noCharacterIsHidden() throws {
    for value in Array(UInt32(1)...0x3000) + [0xFEFF, 0xFFFD, 0x1F600, 0x10FFFF] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      let json = String(decoding: try JSONOutput.line([text]), as: UTF8.self)
      let isHidden = VisibleText.escape(scalar) != nil && PathText.byte(of: scalar) == nil
      #expect(!isHidden || json.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(value): \(json)")
      #expect(isHidden || value < 0x80 || json.contains(text), "\(value): \(json)")
      #expect(
        try JSONDecoder().decode([String].self, from: Data(json.utf8)).map(ExactText.init) == [
          ExactText(text)
        ]
      )
    }
  }
}
