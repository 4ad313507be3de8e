import FoundationEssentials
import InkMessages
import TestSupport
import Testing

/// `inkreel-espeak --phonemes`.
@Suite struct PhonemeTests {
  private static func replies(to lines: [String]) throws -> [PhonemeReply] {
    let outcome = try VoiceProgram.run(Array(lines.joined(separator: "\n").utf8), arguments: ["--phonemes"])
    #expect(outcome.status == .exit(0))
    #expect(outcome.standardError.isEmpty)
    return try String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").map {
      try JSONDecoder().decode(PhonemeReply.self, from: Data($0.utf8))
    }
  }

  private static func line(_ id: Int, _ text: String, _ voice: String) throws -> String {
    String(
      decoding: try JSONEncoder().encode(PhonemeRequest(id: id, text: text, voice: voice)),
      as: UTF8.self
    )
  }

  @Test(arguments: [
    ("es", "¿Qué es esto?", ["kˈe", "ˈes", "ˈesto"]),
    ("fr-fr", "C'est l'ami d'un homme.", ["sɛ", "lamˈi", "dœ̃n", "ˈɔm"]),
    // espeak makes one word of two.
    ("fr-fr", "Qu'est-ce que les enfants ont dit ?", ["kɛskˌə", "", "le-z", "ɑ̃fˈɑ̃z", "ˈɔ̃", "dˈi", ""]),
    ("it", "Ciò che l'ho vista; più.", ["t^ʃˈɔ", "ke", "lo", "vˈista", "pjˈu"]),
    ("pt-br", "Eu não sei — outro.", ["e^ʊ", "nˌɐ̃^ʊ̃", "sˈe^ɪ", "", "ˈowtrʊ"]),
    ("hi", "यह एक वाक्य है।", ["jˌəh", "ˈeːk", "ʋˈaːkːjə", "hɛː"]),
    // To espeak the word after a dash starts at the dash.
    ("es", "Un simple - implica.", ["ˈun", "sˈimple", "", "implˈika"]),
    // A word of another language, without the marks that say so.
    ("fr-fr", "Facebook marche", ["fˈe^ɪsbʊk", "mˈaʁʃ"]),
  ]) func everyWordHasItsSounds(voice: String, text: String, sounds: [String]) throws {
    let reply = try #require(try PhonemeTests.replies(to: [try PhonemeTests.line(7, text, voice)]).first)
    #expect(reply.id == 7)
    #expect(reply.words?.map(\.text) == text.split(separator: " ").map(String.init))
    #expect(reply.words?.map(\.ipa) == sounds)
  }

  @Test func requestsAreAnsweredOneByOneInAnyVoice() throws {
    let lines = try [("es", "casa"), ("it", "casa"), ("es", "casa")].enumerated().map { index, request in
      try PhonemeTests.line(index, request.1, request.0)
    }
    let replies = try PhonemeTests.replies(to: lines)
    #expect(replies.map(\.id) == [0, 1, 2])
    #expect(replies[0].words == replies[2].words)
  }

  @Test func aRequestAtFaultIsAnsweredAndTheNextOneToo() throws {
    let replies = try PhonemeTests.replies(to: [
      try PhonemeTests.line(1, "casa", "nope"), "{}", try PhonemeTests.line(3, "", "es"),
      try PhonemeTests.line(4, "una casa", "es"),
    ])
    #expect(replies.map(\.id) == [1, nil, 3, 4])
    #expect(replies[0].error?.message == "espeak-ng has no voice `nope`; try `en-us`, or `en-us+f3`")
    #expect(replies[1].error?.message == "the line is not a JSON object with `id`, `text` and `voice`")
    #expect(replies[2].words == [])
    #expect(replies[3].words?.map(\.ipa) == ["ˈuna", "kˈasa"])
  }

  /// Nothing is lost, and nothing is given to a word that has it not.
  @Test(arguments: ["es", "fr-fr", "hi", "it", "pt-br"]) func anyTextGivesAllItsWords(voice: String) throws {
    let pieces = [
      "casa", "l'ami", "d'un", "12", "$3.50", "—", "…", "(", ")", "da(s)", "Facebook", "यह", "है।", "🙂",
      "\u{1}", "<b>", "[[k]]",
      "¿", "!", ".", ",", "É", "ñ", "Qu'est-ce", "que", "e\u{301}", "日本", "x_y", "a/b", "www.x.de", "...",
      "&amp;", "%",
    ]
    var random = RandomNumbers(seed: 7)
    let texts = (0..<200).map { _ in
      (0..<Int.random(in: 0...10, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "  ")
    }
    let replies = try PhonemeTests.replies(
      to: try texts.enumerated().map { try PhonemeTests.line($0, $1, voice) }
    )
    #expect(replies.count == texts.count)
    for (text, reply) in zip(texts, replies) {
      let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      #expect(reply.words?.map { ExactWord($0.text) } == words.map(ExactWord.init))
      #expect(reply.words?.contains { $0.ipa.unicodeScalars.contains("(") } != true)
    }
  }

  /// Compared by scalars.
  private struct ExactWord: Equatable {
    var scalars: [UInt32]

    init(_ text: String) {
      scalars = text.unicodeScalars.map(\.value)
    }
  }
}
