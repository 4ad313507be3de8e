package import InkSpeech
import InkText
package import InkVoices
import Synchronization

/// What every script of a configuration is read with. It is shared: a context is copied several times for a script, and
/// with each copy every reference in it is counted.
package final class CheckSettings: Sendable {
  package let variables: Variables
  /// How narration is spoken where its tag does not say.
  package let narration: NarrationDefaults
  /// Whom `voice` may name.
  package let cast: Cast
  /// Who can speak here.
  package let engines: Engines
  /// How words are said in all narration.
  package let pronunciations: Pronunciations
  /// Whether, and for which service, what it may not have is reported.
  package let dialect: Dialect?

  /// The voice of narration whose tag says nothing.
  let unnamedVoice: AskedVoice
  /// The one that was asked for last: scripts of a folder mostly have the same.
  private let lastVoice: Mutex<AskedVoice>

  package init(
    variables: Variables = [:],
    narration: NarrationDefaults = NarrationDefaults(),
    cast: Cast = Cast(),
    engines: Engines = Engines(),
    pronunciations: Pronunciations = Pronunciations(),
    dialect: Dialect? = nil
  ) {
    self.variables = variables
    self.narration = narration
    self.cast = cast
    self.engines = engines
    self.pronunciations = pronunciations
    self.dialect = dialect
    unnamedVoice = AskedVoice(VoiceParameters(), defaults: narration)
    lastVoice = Mutex(unnamedVoice)
  }

  /// The voice that these parameters ask for.
  func voice(_ parameters: VoiceParameters) -> AskedVoice {
    if let voice = lastVoice.withLock({ $0.parameters == parameters ? $0 : nil }) { return voice }
    let voice = AskedVoice(parameters, defaults: narration)
    lastVoice.withLock { $0 = voice }
    return voice
  }
}
