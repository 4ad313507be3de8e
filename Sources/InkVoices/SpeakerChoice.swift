/// Who speaks a narration: the engine that it asks for, where that can speak here; else the built-in one, in the
/// same language and with a voice of the same sex.
package struct SpeakerChoice: Hashable, Sendable {
  package let asked: VoiceChoice
  package let speaker: VoiceChoice
  /// Whether another engine speaks than the one that is asked for.
  package let isFallback: Bool
  /// 0.5 to 2; 1 is the voice's own pace.
  package let speed: Double

  package init(_ voice: AskedVoice, engines: Engines) {
    asked = voice.choice
    speed = voice.speed
    var speaker = asked
    if let name = engines.name(of: asked.engine) {
      speaker.engine = name
      isFallback = false
    } else {
      speaker.engine = KnownEngine.builtIn.name
      speaker.voice = EspeakVoice.name(for: asked.language, sex: KokoroVoice(asked.voice)?.sex)
      isFallback = true
    }
    self.speaker = speaker
  }
}
