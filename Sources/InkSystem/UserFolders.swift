/// The folders that belong to the user and not to a script: <https://specifications.freedesktop.org/basedir-spec/>
package enum UserFolders {
  /// The variable that names the cache, before all others.
  package static let cacheVariable = "INKREEL_CACHE"

  /// Where the cache is, and why it is not where it would be looked for; that is for people.
  package struct Cache: Hashable, Sendable {
    package let path: String
    package let warning: String?
  }

  /// `$INKREEL_CACHE`, `$XDG_CACHE_HOME/inkreel` or `~/.cache/inkreel`, the first that is given. Where nothing can be
  /// written there, a folder of the user's among the system's temporary ones; `nil` where there is none either.
  ///
  /// Nothing is created: whoever writes creates it.
  package static var cache: Cache? {
    let wanted = value(cacheVariable) ?? folder("XDG_CACHE_HOME", inHome: ".cache")
    if let wanted, Folder.canBeMade(wanted) { return Cache(path: wanted, warning: nil) }
    let spare = "\(value("TMPDIR") ?? "/tmp")/inkreel-\(getuid())"
    guard isOwn(spare) else { return nil }
    let reason = wanted.map { "nothing can be written in `\($0)`" } ?? "there is no home folder"
    return Cache(path: spare, warning: "\(reason): the cache is in `\(spare)`")
  }

  /// `$XDG_CONFIG_HOME/inkreel`, else `~/.config/inkreel`; `nil` where there is no home.
  package static var configuration: String? { folder("XDG_CONFIG_HOME", inHome: ".config") }

  /// Where installed voices are looked for, in order: `$INKREEL_VOICES` alone if it is given, else
  /// `$XDG_DATA_HOME/inkreel/voices` or `~/.local/share/inkreel/voices`, and the folder that belongs to these programs.
  /// New ones are installed in the first.
  package static var voices: [String] {
    if let folder = value("INKREEL_VOICES") { return [folder] }
    let own = folder("XDG_DATA_HOME", inHome: ".local/share").map { "\($0)/voices" }
    return [own, InstalledProgram.path("../share/inkreel/voices")].compactMap(\.self)
  }

  /// Has this program and those that it starts keep their cache in a folder.
  ///
  /// - Parameter folder: Absolute.
  package static func useCache(_ folder: String) {
    _ = folder.withSystemPath { unsafe setenv(cacheVariable, $0, 1) }
  }

  /// A home that is not there is none: it is not made.
  private static func folder(_ variable: String, inHome name: String) -> String? {
    if let folder = value(variable) { return "\(folder)/inkreel" }
    guard let home = value("HOME"), FileStatus(of: home)?.kind == .folder else { return nil }
    return "\(home)/\(name)/inkreel"
  }

  /// A relative path in a variable is passed over, as the specification asks.
  private static func value(_ variable: String) -> String? {
    guard let text = unsafe getenv(variable) else { return nil }
    let path = unsafe String(systemPath: text)
    return path.hasPrefix("/") ? path : nil
  }

  /// Makes a folder that others can write next to, and see nothing of.
  private static func isOwn(_ path: String) -> Bool {
    _ = path.withSystemPath { unsafe mkdir($0, 0o700) }
    var facts = stat()
    return path.withSystemPath { unsafe lstat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFDIR
      && facts.st_uid == getuid()
      && facts.st_mode & 0o022 == 0
  }
}
