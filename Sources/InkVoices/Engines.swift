import InkText

/// The engines that can speak here: the built-in one, those that are installed, and those that are configured.
package struct Engines: Hashable, Sendable {
  /// By their names, none of which is one of the built-in engine's.
  private var added: [String: VoiceEngine]

  /// - Parameters:
  ///   - configured: By the names that the configuration gives them, none of which is one of the built-in engine's.
  ///   - installed: One of these speaks unless an engine of its name is configured.
  package init(_ configured: [String: VoiceEngine] = [:], installed: Set<KnownEngine> = []) {
    added = configured
    for engine in installed
    where engine != .builtIn && !engine.names.contains(where: { configured[$0] != nil }) {
      added[engine.name] = .installed(engine)
    }
  }

  /// Of all but the built-in one, in order.
  package var names: [String] { added.keys.sorted() }

  /// The name under which the engine speaks here that a script calls by this name, or by another of its names;
  /// `nil` where it does not.
  package func name(of asked: String) -> String? {
    if added[asked] != nil { return asked }
    guard let engine = KnownEngine(named: asked) else { return nil }
    return engine == .builtIn ? engine.name : engine.names.first { added[$0] != nil }
  }

  /// The engine that a script calls so; `nil` where it cannot speak here.
  package subscript(asked: String) -> VoiceEngine? {
    name(of: asked).map { added[$0] ?? .builtIn }
  }

  /// Whether any of them measures unasked.
  package var measureUnasked: Bool { added.values.contains(where: \.measuresUnasked) }

  /// The engine whose name is most like this one, if one is like it.
  package func nearest(to name: String) -> String? {
    EditDistance.nearest(to: name, among: names)
  }

  /// Whether a name is the built-in engine's, so that no configuration may give it to another one.
  package static func isReserved(_ name: String) -> Bool { KnownEngine(named: name) == .builtIn }
}
