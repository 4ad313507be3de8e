import InkEstimate
import InkVoices
import TestSupport
import Testing

/// How fast voices speak, for people who choose one.
@Suite struct VoicePaceTests {
  @Test func paceIsThatOfTheEstimate() throws {
    let heart = try #require(SpeechModel.model(engine: "kokoro_tts", voice: "af_heart").wordsPerMinute)
    let nicole = try #require(SpeechModel.model(engine: "kokoro_tts", voice: "af_nicole").wordsPerMinute)
    #expect((130...230).contains(heart) && nicole < heart * 9 / 10)
    var slow = SpeechModel.model(engine: "kokoro_tts", voice: "af_heart")
    slow.pace *= 2
    #expect(try #require(slow.wordsPerMinute) < heart * 6 / 10)
  }

  @Test(arguments: ["jf_alpha", "zf_xiaobei", "hf_alpha"])
  func thereIsNoneWhereWordsAreNotWrittenApartOrThereAreNoSentences(voice: String) {
    #expect(SpeechModel.model(engine: "kokoro_tts", voice: voice).wordsPerMinute == nil)
  }

  @Test func thePageListsTheVoicesThatAreAskedForMost() throws {
    let page = "docs/voices.md"
    let rows = KnownEngine.kokoro.voices.compactMap { voice in
      voice.remark.map { remark in
        let model = SpeechModel.model(engine: KnownEngine.kokoro.name, voice: voice.name)
        let pace = model.wordsPerMinute.map(String.init) ?? ""
        let cells = ["`\(voice.name)`", voice.language?.name ?? "", voice.sex?.rawValue ?? "", pace, remark]
        return "| \(cells.joined(separator: " | ")) |\n"
      }
    }
    #expect(rows.count > 10)
    let text = try MarkedPart.replace(
      in: Repository.text(page),
      from: "<!-- From the voices that are remarked on, written by `make golden`. -->\n",
      to: "<!-- The end of the remarks. -->",
      with: "| voice | language | sex | words a minute | |\n|---|---|---|---|---|\n" + rows.joined()
    )
    try Golden.expect(text, page)
  }
}
