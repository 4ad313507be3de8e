import FoundationEssentials
import InkMessages
import InkPlan
import TestSupport
import Testing

@Suite(.enabled(if: KokoroProgram.isInstalled, KokoroProgram.reason))
struct SpeakingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// One entry a word, none overlapping another, all within the speech.
  private func expectOrder(_ reply: VoiceReply, of text: String) throws {
    let words = try #require(reply.words, "\(reply.error?.message ?? "") \(text)")
    let speech = try #require(reply.speech)
    #expect(words.map(\.text) == PlanWords.of(text).map(String.init))
    var end = speech.start
    for word in words {
      #expect(word.start >= end && word.end >= word.start, "\(word) in \(text)")
      end = word.end
    }
    #expect(end <= speech.end, "\(text)")
  }

  @Test func answersARequestOfVersion1() throws {
    let text = "Hello there, world."
    let request = VoiceRequest(
      text: text,
      voice: "af_heart",
      language: "en-US",
      speed: 1,
      output: folder.file("a.wav")
    )
    let outcome = try KokoroProgram.run(
      input: String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(outcome.standardError.isEmpty)
    let answer = try JSONDecoder().decode(VoiceAnswer.self, from: Data(outcome.output))
    #expect(answer.version.contains("ONNX Runtime"))
    #expect(answer.words?.map(\.text) == ["Hello", "there,", "world."])
    let clip = try #require(WaveHeader(try folder.read("a.wav")))
    #expect(clip.sampleRate == 24_000 && clip.channels == 1 && clip.bitsPerSample == 16)
    #expect((0.8...2.5).contains(clip.duration))
    #expect((8_000...32_112).contains(clip.peak))
    #expect(try folder.names == ["a.wav"])
  }

  /// The runtime would keep a record of its use and send it.
  @Test func theRuntimeKeepsNoRecordOfItsUse() throws {
    let home = try TemporaryFolder()
    let outcome = try RunProgram.run(
      [KokoroProgram.path],
      input: try JSONEncoder().encode(KokoroProgram.request("Hello.", to: folder.file("a.wav"))).map(\.self),
      environment: ["INKREEL_VOICES=\(InstalledVoices.folder)", "HOME=\(home.path)"]
    )
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(try home.names.allSatisfy { $0 == ".cache" })
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.file(".cache")) == ["inkreel"])
  }

  private static let cases: [(text: String, voice: String, language: String, speed: Double)] = [
    ("The peacock mantis shrimp sees sixteen kinds of colour.", "af_heart", "en-US", 1),
    ("Fire 🔥🔥 and 👨‍👩‍👧‍👦 family — a dash, “quoted” words; done!", "am_michael", "en-US", 1),
    ("Slowly now.", "bf_emma", "en-GB", 0.5), ("And very fast, if you please.", "bm_george", "en-GB", 2),
    ("A blend of two voices says this.", "af_bella(2)+af_sky(1)", "en-US", 1.2),
    ("Loud voices stay whole!", "am_fenrir", "en-US", 1), ("Yes", "af_nicole", "en-US", 1),
  ]

  /// What is measured is what is spoken, to the sample; and two runs give the same bytes.
  @Test func measuresAsItSpeaks() throws {
    let requests = Self.cases.enumerated().flatMap { index, item in
      [
        KokoroProgram.request(item.text, voice: item.voice, language: item.language, speed: item.speed),
        KokoroProgram.request(
          item.text,
          voice: item.voice,
          language: item.language,
          speed: item.speed,
          to: folder.file("\(index).wav")
        ),
      ]
    }
    let first = try KokoroProgram.serve(requests)
    let sounds = try Self.cases.indices.map { try folder.read("\($0).wav") }
    for (index, item) in Self.cases.enumerated() {
      let (measured, spoken) = (first[2 * index], first[2 * index + 1])
      try expectOrder(spoken, of: item.text)
      #expect(measured.words == spoken.words, "\(item.text)")
      #expect(measured.speech == spoken.speech, "\(item.text)")
      let clip = try #require(WaveHeader(sounds[index]))
      #expect((0...0.2001).contains(clip.duration - (spoken.speech?.end ?? 0)))
      #expect(clip.peak > 3_000)
    }
    let again = Array(requests.prefix(6).reversed())
    #expect(try KokoroProgram.serve(again).reversed().map(\.words) == first.prefix(6).map(\.words))
    #expect(try (0..<3).map { try folder.read("\($0).wav") } == Array(sounds.prefix(3)))
  }

  /// espeak-ng says how these sound.
  @Test(arguments: [
    ("Hola, ¿qué tal estás? — Muy bien.", "ef_dora", "es"), ("Bonjour, c’est l’été !", "ff_siwis", "fr-FR"),
    ("नमस्ते, आप कैसे हैं?", "hf_alpha", "hi"), ("Ciao a tutti, come state?", "if_sara", "it"),
    ("Olá, tudo bem?", "", "pt-BR"),
  ])
  func readsOtherLanguages(text: String, voice: String, language: String) throws {
    let reply = try KokoroProgram.serve([KokoroProgram.request(text, voice: voice, language: language)])[0]
    try expectOrder(reply, of: text)
    for word in reply.words ?? [] {
      #expect((word.start < word.end) == word.text.contains(where: \.isLetter), "\(word)")
    }
  }

  /// The words follow the sound: a pause is between those that it parts.
  @Test func timesFollowTheSound() throws {
    let text = "One. Two. Three."
    let reply = try KokoroProgram.serve([KokoroProgram.request(text, to: folder.file("a.wav"))])[0]
    let bytes = try folder.read("a.wav")
    let samples = stride(from: 44, to: bytes.count - 1, by: 2).map {
      abs(Int(Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8)))
    }
    for word in try #require(reply.words) {
      let range = Int(word.start * 24_000)..<min(Int(word.end * 24_000), samples.count)
      #expect((samples[range].max() ?? 0) > 3_000, "\(word)")
    }
  }

  @Test func speedChangesTheLength() throws {
    let text = "The quick brown fox jumps over the lazy dog, and then it sleeps."
    let ends = try KokoroProgram.serve([1, 0.5, 2].map { KokoroProgram.request(text, speed: $0) }).map {
      try #require($0.speech?.end)
    }
    #expect((1.7...2.2).contains(ends[1] / ends[0]))
    #expect((0.42...0.65).contains(ends[2] / ends[0]))
  }

  @Test func speaksATextThatIsTooLongForOneCall() throws {
    let text = String(repeating: "one word and another, ", count: 50) + "and the end."
    let outcome = try KokoroProgram.serve([KokoroProgram.request(text)])[0]
    try expectOrder(outcome, of: text)
    #expect((45...120).contains(outcome.speech?.end ?? 0))
  }

  @Test func takesTheSoundsOfWords() throws {
    var request = KokoroProgram.request("Say Nguyen twice.")
    let plain = try KokoroProgram.serve([request])[0]
    request.phonemes = [WordPhonemes(word: 1, ipa: "ˈwɪn")]
    let given = try KokoroProgram.serve([request])[0]
    try expectOrder(given, of: request.text)
    #expect(given.words?[1] != plain.words?[1])
  }

  @Test func describesItself() throws {
    let outcome = try KokoroProgram.run(["--describe"])
    let description = try JSONDecoder().decode(VoiceDescription.self, from: Data(outcome.output))
    #expect(description.protocols == [1, 2])
    #expect(description.serves == true && description.measures == true && description.phonemes == true)
    #expect(description.voices?.contains(.init(name: "af_heart", language: "en-US", sex: "woman")) == true)
    #expect(description.voices?.contains { $0.name.hasPrefix("j") } == false)
  }

  /// Each is answered with its error, and the next one is spoken.
  @Test func goesOnAfterAnError() throws {
    let requests = [
      KokoroProgram.request("🔥 —"), KokoroProgram.request("日本語です"),
      KokoroProgram.request("Hi", voice: "jf_alpha", language: "ja-JP"),
      KokoroProgram.request("Hi", voice: "af_nobody"),
      KokoroProgram.request("Hi", speed: 7), KokoroProgram.request("Hi", to: folder.file("no/a.wav")),
      KokoroProgram.request("Hi"),
    ]
    let replies = try KokoroProgram.serve(requests)
    let parts = [
      "nothing that the voice",
      "does not read Chinese characters; the voice `ja` of the engine `espeak` does",
      "does not read Japanese yet; the voice `ja`", "no voice `af_nobody`", "not between 0.5 and 2",
      "folder does not exist",
    ]
    for (reply, part) in zip(replies, parts) {
      #expect(reply.error?.status == 1)
      #expect(reply.error?.message.contains(part) == true, "\(reply.error?.message ?? "")")
    }
    try expectOrder(replies[6], of: "Hi")
    #expect(try folder.names.isEmpty)
  }

  // MARK: Any words

  /// `INKREEL_FUZZ` sets more of them; the same ones each time.
  private static let count = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] == nil ? 60 : 5_000
  private static let pieces = [
    "word", "Dr.", "NASA", "I", "a", "don’t", "1998", "$3.50", "½", "50%", "a@b.org", "https://a.b/c?d=e&f",
    "**bold**", "_x_", "`c`", "# ", "😀", "👩‍👩‍👧‍👦", "🇺🇸", "1️⃣", "❤️", "™", "→", "…", "...", "—", "–", "-", "?!", "。",
    "日本語",
    "Привет", "مرحبا", "한국어", "e\u{301}", "\u{200B}", "\u{FE0F}", "\u{202E}", "\u{0}", "\u{A0}", "\n", "\t",
    "'", "\"", "“", "(",
    ")", "[", "]", "{", "/", "\\", "<break>", "C++", "@", "&", "1/2", "zzyzx", "ſ", "Ω", "ñandú", "x̂",
  ]

  @Test func everyWordHasATime() throws {
    var random = RandomNumbers(seed: 14)
    let requests = (0..<Self.count).map { index in
      let words = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? ""
        }
        .joined()
      }
      return KokoroProgram.request(
        (words + ["heard"]).shuffled(using: &random).joined(separator: " "),
        voice: ["af_heart", "bm_george", "am_adam+af_sky"][index % 3],
        language: index % 3 == 1 ? "en-GB" : "en-US",
        speed: [1, 0.5, 2, 1.3][index % 4]
      )
    }
    for (request, reply) in zip(requests, try KokoroProgram.serve(requests)) {
      try expectOrder(reply, of: request.text)
      #expect(
        reply.words?.contains { $0.text.contains("heard") && $0.start < $0.end } == true,
        "\(request.text)"
      )
    }
  }
}
