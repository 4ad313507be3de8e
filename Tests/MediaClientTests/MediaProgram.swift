import InkMediaClient
import InkSystem
import TestSupport
import Testing

/// A folder with media files and an `inkreel-media` that counts how often it is started.
struct MediaProgram {
  let folder: TemporaryFolder
  let path: String
  let cache: MediaFactsCache

  /// - Parameter script: What the program does instead of its work; `nil` for its work.
  init(instead script: String? = nil) throws {
    folder = try TemporaryFolder()
    path = folder.file("inkreel-media")
    cache = MediaFactsCache(folder: folder.file("cache"))
    let work = script ?? "exec '\(RunProgram.folder)/inkreel-media' \"$@\""
    let text = "#!/bin/sh\necho x >>'\(folder.file("starts"))'\n\(work)\n"
    let original = try folder.write(text, to: "inkreel-media.sh")
    // Another process copies: what this one has open for writing may live on in children that are being started.
    try #require(try RunProgram.run(["install", "-m", "755", original, path]).status == 0)
  }

  /// A sound of 0.45 s.
  func sound(_ name: String) throws -> String {
    try folder.copy(Repository.path("examples/sounds/pop.wav"), as: name)
    return folder.file(name)
  }

  /// A sound, a file that is none, and a name without a file.
  func threeFiles() throws -> [String] {
    [try sound("pop.wav"), try folder.write("no sound", to: "bad.wav"), folder.file("missing.wav")]
  }

  var starts: Int {
    get throws { folder.contains("starts") ? try folder.read("starts").count / 2 : 0 }
  }

  /// Until another change of a file would show in its time.
  func settle() { usleep(100_000) }
}
