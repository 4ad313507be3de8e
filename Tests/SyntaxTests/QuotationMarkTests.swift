import InkCompiler
import InkDiagnostics
import InkSyntax
import InkText
import TestSupport
import Testing

/// Values in other marks than straight double quotes lose them, whatever they are.
@Suite struct QuotationMarkTests {
  @Test(arguments: [
    "‘x’", "‚x‘", "“x”", "„x“", "„x”", "”x”", "«x»", "»x«", "‹x›", "`x`", "´x´", "′x′", "″x″", "「x」", "『x』",
    "＂x＂",
    "'x'", "''x''", "\"\"x\"\"", "\\\"x\\\"", "&quot;x&quot;", "&#34;x&#34;", "&#x22;x&#x22;",
    "&ldquo;x&rdquo;",
    "&#39;x&#39;", "&apos;x&apos;", "&laquo;x&raquo;", "\"x”", "“x\"", "x”", "x\"", "x", "“\"x\"”",
  ])
  func allAreTakenOff(value: String) {
    for text in [
      "[tts voice=\(value) id=\"a\"]Say \"so\".[/tts]", "[tts id=\"a\" voice=\(value)]Say \"so\".[/tts]",
      "[tts id=\"a\" voice = \(value) ]Say ”so“.[/tts]",
    ] {
      let fixed = Scripts.compiler.fix(SourceText(name: "", text: text), resolve: nil).checked.source.bytes
      let expected = text.replacing(value, with: "\"x\"")
      #expect(String(decoding: fixed, as: UTF8.self) == expected)
    }
  }

  /// An apostrophe is none, nor is an empty value.
  @Test(arguments: [
    ("'it's'", "\"it's\""), ("‘it’s here’", "\"it’s here\""), ("''", "\"\""), ("““", "\"\""),
    ("“a \"b\" c”", "\"a \\\"b\\\" c\""),
  ])
  func whatIsInThemStays(value: String, expected: String) {
    let text = "[tts voice=\(value)]a[/tts]"
    let fixed = Scripts.compiler.fix(SourceText(name: "", text: text), resolve: nil).checked.source.bytes
    #expect(String(decoding: fixed, as: UTF8.self) == "[tts voice=\(expected)]a[/tts]")
  }
}
