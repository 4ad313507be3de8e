import FoundationEssentials

/// The folders that belong to the user and not to a script: <https://specifications.freedesktop.org/basedir-spec/>
package enum UserFolders {
  /// `$XDG_CACHE_HOME/inkreel`, else `~/.cache/inkreel`; `nil` where there is no home.
  package static var cache: String? { folder("XDG_CACHE_HOME", inHome: ".cache") }

  /// `$XDG_CONFIG_HOME/inkreel`, else `~/.config/inkreel`; `nil` where there is no home.
  package static var configuration: String? { folder("XDG_CONFIG_HOME", inHome: ".config") }

  /// A relative path in a variable is passed over, as the specification asks.
  private static func folder(_ variable: String, inHome name: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment[variable], folder.hasPrefix("/") { return "\(folder)/inkreel" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(name)/inkreel"
  }
}
