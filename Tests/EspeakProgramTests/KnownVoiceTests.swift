import FoundationEssentials
import InkVoices
import TestSupport
import Testing

/// The voices that InkReel knows of espeak-ng, against those that espeak-ng has.
@Suite struct KnownVoiceTests {
  private static let voices =
    KnownEngine.espeak.voices.map(\.name) + KnownEngine.espeak.variants.map { "en-us+\($0.name)" }
    + KnownEngine.kokoro.voices.map { voice in
      SpeakerChoice(
        AskedVoice(VoiceParameters(engine: "kokoro_tts", voice: voice.name), defaults: NarrationDefaults()),
        engines: Engines()
      ).speaker.voice
    }

  @Test(arguments: Set(voices).sorted())
  func espeakHasIt(voice: String) throws {
    let folder = try TemporaryFolder()
    let request = """
      {"protocol": 1, "text": "hello", "voice": "\(voice)", "language": "", "speed": 1,
       "output": "\(folder.file("clip.wav"))"}
      """
    let outcome = try VoiceProgram.run(Array(request.utf8))
    #expect(outcome.status == .exit(0), "\(outcome.standardError)")
  }
}
