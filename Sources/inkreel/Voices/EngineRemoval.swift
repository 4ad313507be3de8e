import InkSystem
import InkText
import InkVoiceFiles
import InkVoices

/// `inkreel voices remove`: takes an installed engine off the disk.
struct EngineRemoval {
  private let engine: KnownEngine

  init(_ engine: KnownEngine) {
    self.engine = engine
  }

  private struct Report: Encodable {
    let engine: String
    /// `nil` where it was not installed.
    let folder: String?
    /// In bytes.
    let freed: Int64
  }

  func run(isJSON: Bool) throws {
    let place = try InstallationPlace(engine)
    guard FileStatus(of: place.folder.path, followsLinks: false) != nil || hasDownloads(place) else {
      return try report(nil, freed: 0, isJSON)
    }
    let lock = try place.lock()
    defer { withExtendedLifetime(lock) {} }
    place.sweep()
    let isThere = FileStatus(of: place.folder.path, followsLinks: false) != nil
    var freed = FolderTree.size(of: place.downloads)
    if isThere {
      try place.refuseForeign()
      freed += FolderTree.size(of: place.folder.path)
      try place.remove()
    }
    FolderTree.remove(place.downloads)
    try report(place.folder.path, freed: freed, isJSON)
  }

  private func hasDownloads(_ place: InstallationPlace) -> Bool {
    FileStatus(of: place.downloads, followsLinks: false) != nil
  }

  private func report(_ folder: String?, freed: Int64, _ isJSON: Bool) throws {
    if isJSON {
      JSONResult.set(Report(engine: engine.name, folder: folder, freed: freed))
    } else if let folder {
      let size = InstallationPlace.megabytes(freed)
      try Console.result(
        "\(engine.title) is removed from `\(VisibleText.line(folder))`: \(size) are free again.\n"
      )
    } else {
      try Console.result("\(engine.title) is not installed.\n")
    }
  }
}
