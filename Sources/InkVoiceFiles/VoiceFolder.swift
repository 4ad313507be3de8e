import InkSystem

/// A folder with the files of an installed engine.
package struct VoiceFolder: Hashable, Sendable {
  /// Without a slash at its end.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Where an engine is installed; `nil` where it is not. An installation is whole when its manifest is there, which is
  /// written last.
  ///
  /// - Parameters:
  ///   - engine: The name of its folder, such as `kokoro`.
  ///   - folders: Where to look, in order.
  package static func installed(
    _ engine: String,
    among folders: [String] = UserFolders.voices
  ) -> VoiceFolder? {
    folders.map { VoiceFolder(path: "\($0)/\(engine)") }
      .first { FileStatus(of: $0.manifestPath)?.kind == .file }
  }

  /// Where an engine is to be installed; `nil` where there is no home folder.
  package static func destination(_ engine: String) -> VoiceFolder? {
    UserFolders.voices.first.map { VoiceFolder(path: "\($0)/\(engine)") }
  }

  package var manifestPath: String { file(VoiceManifest.fileName) }

  package func file(_ name: String) -> String { "\(path)/\(name)" }
}
