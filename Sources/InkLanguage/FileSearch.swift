/// Looks for each file name of one script once, however often the script uses it.
final class FileSearch {
  private struct Key: Hashable {
    let name: String
    let kind: FileKind
  }

  private let resolve: FileResolver
  private var found: [Key: FileResolution] = [:]

  init(_ resolve: @escaping FileResolver) {
    self.resolve = resolve
  }

  func resolve(_ name: String, _ kind: FileKind) -> FileResolution {
    let key = Key(name: name, kind: kind)
    if let resolution = found[key] { return resolution }
    let resolution = resolve(name, kind)
    found[key] = resolution
    return resolution
  }
}
