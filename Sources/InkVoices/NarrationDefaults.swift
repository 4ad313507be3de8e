/// How a narration is spoken where its tag does not say.
package struct NarrationDefaults: Hashable, Sendable {
  package var engine: String?
  /// One of `engine`'s voices: a narration by another engine does not take it.
  package var voice: String?
  /// Not taken by a narration whose own voice says its language.
  package var language: String?
  /// 0.5 to 2.
  package var speed: Double?

  package init() {}

  /// The voice, if it is one of this engine's.
  func voice(of engine: String) -> String? {
    let own = self.engine ?? KnownEngine.builtIn.name
    return KnownEngine.name(of: own) == KnownEngine.name(of: engine) ? voice : nil
  }
}
