import InkJSON

/// How a client shows help.
enum MarkupKind: String, Sendable {
  case markdown, plaintext

  /// - Parameter formats: Those that the client knows, the one it prefers first. One that names none shows text as
  ///   it is.
  init(preferred formats: [JSONNode]?) {
    self = formats?.lazy.compactMap { $0.string.flatMap(MarkupKind.init) }.first ?? .plaintext
  }
}
