/// The files of a script, each looked for once however often it is named.
final class FileNames {
  private let resolve: FileResolver
  private var known: [Key: FileResolution] = [:]

  private struct Key: Hashable {
    let name: String
    let kind: FileKind
  }

  init(_ resolve: @escaping FileResolver) {
    self.resolve = resolve
  }

  func resolution(of name: String, _ kind: FileKind) -> FileResolution {
    let key = Key(name: name, kind: kind)
    if let resolution = known[key] { return resolution }
    let resolution = resolve(name, kind)
    known[key] = resolution
    return resolution
  }
}
