/// What can be explained.
package enum HelpTopic: Hashable, Sendable {
  case tag(String)
  case parameter(String, tag: String)
  case value(String, parameter: String, tag: String)
  /// Of an element of the script.
  case id(String)
  case variable(String)
  /// By its path, as it was resolved.
  case file(String)
  /// Of a diagnostic.
  case code(String)

  /// As a list of words, for those who hand topics to an editor and get them back.
  package var words: [String] {
    switch self {
    case .tag(let name): ["tag", name]
    case .parameter(let name, let tag): ["parameter", name, tag]
    case .value(let value, let parameter, let tag): ["value", value, parameter, tag]
    case .id(let id): ["id", id]
    case .variable(let name): ["variable", name]
    case .file(let path): ["file", path]
    case .code(let code): ["code", code]
    }
  }

  /// `nil` for words that are no topic's.
  package init?(words: [String]) {
    switch (words.first, words.count) {
    case ("tag", 2): self = .tag(words[1])
    case ("parameter", 3): self = .parameter(words[1], tag: words[2])
    case ("value", 4): self = .value(words[1], parameter: words[2], tag: words[3])
    case ("id", 2): self = .id(words[1])
    case ("variable", 2): self = .variable(words[1])
    case ("file", 2): self = .file(words[1])
    case ("code", 2): self = .code(words[1])
    default: return nil
    }
  }
}
