@testable import InkLSP
import Testing

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("`[tts]` speaks text", "[tts] speaks text"),
    ("# A title\n\nWords.\n", "A title\n\nWords.\n"),
    ("One\n\n```inkslop\n[tts]`a` **b**[/tts]\n```\n\nTwo", "One\n\n[tts]`a` **b**[/tts]\n\nTwo"),
    ("`` a`b `` and `c`", "a`b and c"), ("an ` alone", "an ` alone"), ("`` two ` one", "`` two ` one"),
    ("see [the page](https://example.com), not [tts]", "see the page, not [tts]"),
    ("**bold** and 2 * 3", "bold and 2 * 3"), ("_Not rendered yet._", "Not rendered yet."),
    ("snake_case stays", "snake_case stays"), ("- `a`: b\n- `c`", "- a: b\n- c"), ("", ""),
  ])
  func marksAreTakenOff(markdown: String, plain: String) {
    #expect(PlainText.text(ofMarkdown: markdown) == plain)
  }
}
