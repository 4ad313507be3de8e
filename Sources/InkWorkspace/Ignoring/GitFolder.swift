import InkSystem
import InkText

/// Where git keeps what belongs to a repository.
enum GitFolder {
  static let name = ".git"

  /// The folder that all working trees of a repository share; `nil` where it is not found.
  ///
  /// - Parameter root: The working tree's.
  static func common(of root: String) -> String? {
    let place = Paths.join(root, name)
    if FileStatus(of: place)?.kind == .folder { return place }
    // Of another working tree, and of a submodule, a file says where it is.
    guard let line = firstLine(of: place), line.starts(with: pointer) else { return nil }
    let own = resolved(Array(line.dropFirst(pointer.count)), in: root)
    return firstLine(of: Paths.join(own, "commondir")).map { resolved($0, in: own) } ?? own
  }

  private static let pointer = Array("gitdir: ".utf8)

  private static func resolved(_ bytes: [UInt8], in folder: String) -> String {
    let path = PathText.text(of: bytes)
    return path.utf8.first == UInt8(ascii: "/") ? path : Paths.join(folder, path)
  }

  private static func firstLine(of path: String) -> [UInt8]? {
    guard let bytes = try? InputFile.read(path, limit: 1 << 14) else { return nil }
    return Array(bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
  }
}
