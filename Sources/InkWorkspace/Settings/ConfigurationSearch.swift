import InkConfig
import InkSystem
import InkText

/// Finds the configuration of scripts: the first `inkreel.json` from the script's folder upwards. Each
/// folder is looked at, and each file read, once.
package final class ConfigurationSearch {
  package enum Choice {
    case upwards
    case file(String)
    case none
  }

  private let choice: Choice
  private var files: [ExactText: ConfigurationFile] = [:]
  /// By the folder as the script's path names it.
  private var paths: [ExactText: String?] = [:]

  package init(_ choice: Choice) {
    self.choice = choice
  }

  /// The same search, which has not looked at anything yet.
  package var renewed: ConfigurationSearch { ConfigurationSearch(choice) }

  /// - Parameter script: The path of a script or a plan; `-` for standard input.
  package func file(for script: String) -> ConfigurationFile? {
    switch choice {
    case .none: nil
    case .file(let path): read(path)
    case .upwards: path(from: Paths.folder(of: script)).map(read)
    }
  }

  private func read(_ path: String) -> ConfigurationFile {
    let key = ExactText(path)
    if let file = files[key] { return file }
    let file = ConfigurationFile(path: path)
    files[key] = file
    return file
  }

  private func path(from folder: String) -> String? {
    let key = ExactText(folder)
    if let known = paths[key] { return known }
    let path = ConfigurationSearch.search(from: folder)
    paths[key] = .some(path)
    return path
  }

  private static func search(from folder: String) -> String? {
    guard var place = Paths.real(folder) else { return nil }
    while true {
      let path = Paths.join(place, Configuration.fileName)
      if isThere(path) { return shown(path) }
      if place == "/" { return nil }
      place = Paths.folder(of: place)
    }
  }

  /// Nothing but a file is read unasked: a pipe would never end.
  private static func isThere(_ path: String) -> Bool {
    FileStatus(of: path)?.kind == .file
  }

  /// From the working folder on, where it lies there.
  private static func shown(_ path: String) -> String {
    guard let working = Paths.real("."), Paths.isBelow(path, working) else { return path }
    return Paths.fromWorkingFolder(path)
  }
}
