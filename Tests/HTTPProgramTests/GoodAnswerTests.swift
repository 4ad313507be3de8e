import InkVoices
import TestSupport
import Testing

/// What services send when all is well, in their various forms.
@Suite struct GoodAnswerTests {
  let server: SpeechServer

  init() throws {
    server = try SpeechServer()
  }

  @Test(arguments: [
    "good", "streamed", "signed-size", "no-size", "stereo", "chunks", "chunked", "short-once", "cut-once",
    "reset-once", "429-twice", "429-date", "503-once", "502-once",
  ])
  func isWrittenAsAWholeFile(voice: String) throws {
    let outcome = try server.speak(server.service(.openai), voice: voice)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let sound = try #require(outcome.sound)
    #expect(sound.sampleRate == 24_000 && sound.channels == (voice == "stereo" ? 2 : 1))
    #expect(sound.sampleCount == (voice == "stereo" ? 2 : 1) * 102_960)
    #expect(sound.peak > 8000 && outcome.words == nil)
  }

  @Test func samplesWithoutAHeaderGetOne() throws {
    var service = server.service(.openai)
    service.format = "pcm"
    let sound = try #require(try server.speak(service, voice: "good").sound)
    #expect(sound.sampleRate == 24_000 && sound.sampleCount == 102_960)
  }

  @Test func floatsStayFloats() throws {
    let outcome = try server.speak(server.service(.openai), voice: "float")
    #expect(outcome.status == 0 && outcome.bytes?.count == 44 + 4 * 102_960)
  }

  // MARK: What is sent

  @Test func openAIGetsItsMembersAlone() throws {
    var service = server.service(.openai)
    service.instructions = "Speak slowly."
    service.fields = ["seed": .number(7)]
    #expect(try server.speak(service, voice: "good", speed: 1.5).status == 0)
    #expect(
      try server.received().map(\.body) == [
        [
          "model": .text("tts-1"), "input": .text(SpeechServer.sentence), "voice": .text("good"),
          "speed": .number(1.5),
          "response_format": .text("wav"), "instructions": .text("Speak slowly."), "seed": .number(7),
        ]
      ]
    )
  }

  @Test(arguments: [
    ("en-US", "a"), ("en-GB", "b"), ("es-MX", "e"), ("fr-CA", "f"), ("hi", "h"), ("it-IT", "i"),
    ("ja-JP", "j"),
    ("pt-BR", "p"), ("cmn-CN", "z"), ("zh", "z"),
  ])
  func kokoroGetsTheLetterOfALanguage(language: String, letter: String) throws {
    let outcome = try server.speak(server.service(.kokoroFastAPI), voice: "good", language: language)
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(try server.received().map { $0.body["lang_code"] } == [.text(letter)])
  }

  @Test func piperGetsTheLengthOfAWordForASpeed() throws {
    let voice = "en_US-lessac-medium#3"
    let outcome = try server.speak(server.service(.piper), voice: voice, speed: 1.25)
    #expect(outcome.sound?.sampleRate == 22_050, "\(outcome.standardError)")
    let received = try server.received()
    #expect(received.map(\.path) == ["/voices", "/synthesize"])
    #expect(
      received.last?.body == [
        "text": .text(SpeechServer.sentence), "voice": .text("en_US-lessac-medium"), "speaker_id": .number(3),
        "length_scale": .number(0.8), "noise_scale": .number(0), "noise_w_scale": .number(0),
      ]
    )
  }

  @Test func anOlderPiperIsAskedAtItsRoot() throws {
    var service = server.service(.piper)
    service.url += "/old"
    #expect(try server.speak(service, voice: "").status == 0)
    #expect(try server.received().map(\.path) == ["/old/synthesize", "/old/"])
  }

  @Test func elevenLabsIsAskedForTheVoiceOfAName() throws {
    var service = server.service(.elevenlabs)
    service.fields = ["voice_settings": .object(["stability": .number(0.5)])]
    let outcome = try server.speak(service, voice: "rachel", speed: 1.1)
    #expect(outcome.sound?.sampleRate == 24_000, "\(outcome.standardError)")
    let received = try server.received()
    #expect(
      received.map(\.path) == [
        "/v1/voices", "/v1/text-to-speech/Rachel00000000000000/with-timestamps?output_format=pcm_24000",
      ]
    )
    #expect(
      received.last?.body == [
        "text": .text(SpeechServer.sentence), "model_id": .text("eleven_multilingual_v2"), "seed": .number(0),
        "voice_settings": .object(["stability": .number(0.5), "speed": .number(1.1)]),
      ]
    )
  }

  // MARK: Words

  @Test(arguments: [VoiceService.Preset.kokoroFastAPI, .elevenlabs])
  func wordsHaveTheTimesOfTheService(preset: VoiceService.Preset) throws {
    let outcome = try server.speak(server.service(preset), voice: preset == .elevenlabs ? "Rachel" : "pieces")
    let words = try #require(outcome.words, "\(outcome.standardError)")
    #expect(words.map(\.text) == SpeechServer.sentence.split(separator: " ").map(String.init))
    for (word, next) in zip(words, words.dropFirst()) {
      #expect(word.start <= word.end && word.end <= next.start)
    }
    let fox = try #require(words.first { $0.text == "fox," })
    switch preset {
    // The fourth of sixteen pieces.
    case .kokoroFastAPI:
      #expect(abs(fox.start - 3 * 4.29 / 16) < 1e-6 && abs(fox.end - 4 * 4.29 / 16) < 1e-6)
    // From the sixteenth character to the nineteenth.
    default: #expect(abs(fox.start - 16 * 0.065) < 1e-6 && abs(fox.end - 19 * 0.065) < 1e-6)
    }
  }

  @Test(arguments: ["no-times", "empty-times", "other-words"])
  func withoutTimesThereIsTheSoundAlone(voice: String) throws {
    let outcome = try server.speak(server.service(.kokoroFastAPI), voice: voice)
    #expect(outcome.status == 0 && outcome.words == nil && outcome.sound != nil)
  }
}
