package enum SayTag {
  package static let spoken = Parameter(
    "as",
    TextType(),
    required: true,
    aliases: ["alias", "ph", "pronunciation", "spoken", "text"],
    "what is spoken in place of the words in it; if it is empty, nothing is"
  )

  package static let alphabet = Parameter(
    "alphabet",
    KeywordType<SayAlphabet>(),
    default: .text,
    "whether `as` is text or sounds in the International Phonetic Alphabet"
  )

  static let specification = TagSpecification(
    .say,
    role: .say,
    form: .narration,
    content: .words,
    timing: .content,
    rendering: .full,
    origin: .own,
    aliases: ["phoneme", "pronounce"],
    summary: "shows the words in it and speaks others",
    example: "[tts]A query in [say as=\"sequel\"]SQL[/say].[/tts]"
  ) {
    spoken
    alphabet
  }
}

package enum SayAlphabet: String, Keyword {
  case text, ipa
}
