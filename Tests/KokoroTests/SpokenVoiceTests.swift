import InkKokoro
import InkMessages
import InkVoiceProgram
import InkVoices
import Testing

@Suite struct SpokenVoiceTests {
  private let voices: Set<String> = ["af_heart", "bf_emma", "ff_siwis", "jf_alpha", "pf_dora"]

  private func voice(_ name: String, _ language: String) throws -> SpokenVoice {
    let request = VoiceRequest(text: "a", voice: name, language: language, speed: 1, output: nil)
    return try SpokenVoice(request, voices: voices)
  }

  @Test(arguments: [
    ("af_heart", "en-US", KokoroLanguage.americanEnglish), ("af_heart", "en-GB", .britishEnglish),
    ("bf_emma", "", .britishEnglish), ("af_heart", "fr-CA", .french),
    ("af_heart", "pt", .brazilianPortuguese),
    ("af_heart", "es-MX", .spanish), ("jf_alpha", "en", .americanEnglish),
  ])
  func readsTheLanguageThatIsAskedFor(name: String, tag: String, language: KokoroLanguage) throws {
    #expect(try voice(name, tag).language == language)
  }

  /// `check` refuses what the program does.
  @Test(arguments: [
    "en", "en-US", "en-GB", "es-MX", "fr", "hi-IN", "it", "pt-PT", "de", "ja-JP", "cmn-CN", "zh", "xx", "",
  ])
  func theTableOfEnginesSaysTheSame(tag: String) {
    #expect(KnownEngine.kokoro.reads(tag) == (KokoroLanguage(tag: tag) != nil))
  }

  @Test func aLanguageHasAVoice() throws {
    #expect(try voice("", "en-GB").name == "bf_emma")
    #expect(try voice("", "fr-FR").name == "ff_siwis")
    #expect(try voice("", "").name == "af_heart")
  }

  @Test(arguments: [
    ("jf_alpha", "ja-JP", "does not read Japanese yet; the voice `ja`"),
    ("jf_alpha", "", "does not read Japanese yet; the voice `ja`"),
    ("af_heart", "cmn-CN", "does not read Mandarin yet; the voice `cmn`"),
    ("af_heart", "de-DE", "the voice `de`"),
    ("af_heart", "xx", "choose another engine"),
  ])
  func namesAVoiceThatReadsIt(name: String, tag: String, part: String) {
    let error = #expect(throws: VoiceError.self) { try voice(name, tag) }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    #expect(error?.fault == .request)
  }

  @Test(arguments: [
    ("日本語です", "does not read Chinese characters; the voice `ja`"),
    ("Привет", "does not read Cyrillic letters"),
    ("🔥 —", "nothing that the voice `af_heart` can say"),
  ])
  func saysWhichLettersAreNotRead(text: String, part: String) throws {
    #expect(try voice("af_heart", "en-US").silence(of: text).message.contains(part))
  }
}
