import InkJSON

/// What a client's user has set: the section `inkreel` of its configuration. All of it goes before what
/// `inkreel.json` says.
package struct ClientSettings: Hashable, Sendable {
  /// A configuration to be read in the place of the first `inkreel.json` from the script's folder upwards.
  package var configuration: String?
  /// Folders to look for media in, in addition to those of the configuration.
  package var libraries: [String] = []
  /// By name.
  package var variables: [String: String] = [:]

  package init() {}

  /// Members of other types are passed over.
  ///
  /// - Parameter folder: Where its paths start; `nil` for where the server runs.
  init(_ node: JSONNode?, from folder: String?) {
    func path(_ text: String) -> String? {
      guard !text.isEmpty else { return nil }
      guard let folder, !text.hasPrefix("/") else { return text }
      return folder.hasSuffix("/") ? folder + text : "\(folder)/\(text)"
    }
    configuration = node?["config"]?.string.flatMap(path)
    libraries = node?["libraries"]?.items?.compactMap(\.string).compactMap(path) ?? []
    for member in node?["variables"]?.members ?? [] {
      if let text = member.node.string { variables[member.name] = text }
    }
  }
}
