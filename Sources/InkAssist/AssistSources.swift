/// What is known of the world around a script, for completion.
package struct AssistSources: Sendable {
  /// Something in a folder.
  package struct FolderEntry: Hashable, Sendable {
    package var name: String
    package var isFolder: Bool
    /// Whether it lies in a library, whose entries may be named without their endings.
    package var isLibrary: Bool
    /// Where it is, as the script's files are resolved; `nil` where no one wants to know more of it.
    package var path: String?

    package init(name: String, isFolder: Bool, isLibrary: Bool = false, path: String? = nil) {
      self.name = name
      self.isFolder = isFolder
      self.isLibrary = isLibrary
      self.path = path
    }
  }

  /// Lists a folder of all folders that the script may use files from, in the order in which they are
  /// searched. The folder is named from there on, with a slash between its parts, and empty for themselves.
  package var list: @Sendable (_ folder: String) -> [FolderEntry]
  /// The voices of engines, by the engine's name, where they are known.
  package var voices: [String: [String]]

  package init(
    list: @escaping @Sendable (_ folder: String) -> [FolderEntry] = { _ in [] },
    voices: [String: [String]] = [:]
  ) {
    self.list = list
    self.voices = voices
  }
}
