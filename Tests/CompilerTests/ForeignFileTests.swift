import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// A file that is no script is reported as what it is, once.
@Suite struct ForeignFileTests {
  private static func utf16(_ text: String, mark: [UInt8]) -> [UInt8] {
    mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let script = "[tts]Hello, this is a script of some words.[/tts]\n[pause duration=\"1s\"/]\n"

  /// Of a file's name for people and its bytes, of which `%` starts a byte in two hexadecimal digits.
  private static let files: [(String, String)] = [
    ("a WAV sound", "RIFF%24%00%00%00WAVEfmt %10%00%00%00%01%00%02%00%80%BB%00%00"),
    ("an Ogg sound", "OggS%00%02%00%00%00%00%F8%F8%F8%F8"),
    ("a PNG picture", "%89PNG%0D%0A%1A%0A%00%00%00%0D"),
    ("an MP4 file", "%00%00%00%18ftypisom%00%00%02%00"),
    ("an RTF document", "{\\rtf1\\ansi [tts]Hello[/tts]}"),
    ("a ZIP archive or an office document", "PK%03%04%14%00%06%00%08%00"),
    (
      "text in an older encoding, such as Windows-1252",
      "[tts]Sch%F6ne Gr%FC%DFe, H%F6rer in K%F6ln, M%FCnchen und %DCberlingen.[/tts]"
    ),
  ]

  private static func bytes(_ text: String) -> [UInt8] {
    let parts = text.split(separator: "%", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { index, part in
      index == 0 ? Array(part.utf8) : [UInt8(part.prefix(2), radix: 16) ?? 0] + Array(part.dropFirst(2).utf8)
    }
  }

  private static let encoded: [(String, [UInt8])] = [
    ("UTF-16 text", utf16(script, mark: [0xFF, 0xFE])), ("UTF-16 text", utf16(script, mark: [])),
  ]

  @Test(arguments: encoded + files.map { ($0.0, bytes($0.1)) })
  func isToldOnce(name: String, bytes: [UInt8]) {
    let checked = Scripts.compiler.check(SourceText(name: "", bytes: bytes), resolve: nil)
    #expect(checked.diagnostics.map(\.message) == ["this file is \(name), not a script"])
    let formatted = Compiler.format(SourceText(name: "", bytes: bytes))
    #expect(formatted.errors.count == 1 && !formatted.isChanged)
  }

  @Test func aFewBadBytesAreToldWhereTheyAre() {
    let bytes = Array("[tts]caf".utf8) + [0xE9] + Array(" and \0 more[/tts]".utf8)
    let codes = Scripts.compiler.check(SourceText(name: "", bytes: bytes), resolve: nil).diagnostics.map(
      \.code
    )
    #expect(codes == [.invalidUTF8, .nulByte])
  }
}
