import FoundationEssentials

/// Where spoken clips are kept between runs.
enum SpeechCache {
  /// The folder that was asked for, else `$XDG_CACHE_HOME/inkreel`, else `~/.cache/inkreel`.
  static func folder(_ asked: String?) throws(UsageError) -> String {
    if let asked { return asked }
    let environment = ProcessInfo.processInfo.environment
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return "\(cache)/inkreel" }
    if let home = environment["HOME"], home.hasPrefix("/") { return "\(home)/.cache/inkreel" }
    throw UsageError("there is no home folder to keep spoken clips in: name one with `--cache-dir`")
  }
}
