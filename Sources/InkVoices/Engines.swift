import InkText

/// The engines that can speak here: the built-in one, and those that are configured.
package struct Engines: Hashable, Sendable {
  /// By the names that the configuration gives them, none of which is one of the built-in engine's.
  private let configured: [String: VoiceEngine]

  package init(_ configured: [String: VoiceEngine] = [:]) {
    self.configured = configured
  }

  /// Of the configured ones, in order.
  package var names: [String] { configured.keys.sorted() }

  /// The name under which the engine speaks here that a script calls by this name, or by another of its names;
  /// `nil` where it does not.
  package func name(of asked: String) -> String? {
    if configured[asked] != nil { return asked }
    guard let engine = KnownEngine(named: asked) else { return nil }
    return engine == .builtIn ? engine.name : engine.names.first { configured[$0] != nil }
  }

  /// The engine that a script calls so; `nil` where it cannot speak here.
  package subscript(asked: String) -> VoiceEngine? {
    name(of: asked).map { configured[$0] ?? .builtIn }
  }

  /// The configured engine whose name is most like this one, if one is like it.
  package func nearest(to name: String) -> String? {
    EditDistance.nearest(to: name, among: names)
  }

  /// Whether a name is the built-in engine's, so that no configuration may give it to another one.
  package static func isReserved(_ name: String) -> Bool { KnownEngine(named: name) == .builtIn }
}
