import InkJSON
import InkText

/// A folder that the client works in.
package struct WorkspaceFolder {
  package let uri: String
  /// Without a slash at its end.
  package let path: String
  /// What the client has set for the scripts in it; `nil` if it has sent none.
  var settings: ClientSettings?

  init?(uri: String) {
    guard var path = FileURI.path(of: uri) else { return nil }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.uri = uri
    self.path = path
  }

  /// Those that the client has opened: in the old way one, in the new way any number.
  static func all(_ params: Params) -> [WorkspaceFolder] {
    if let nodes = params["workspaceFolders"]?.items {
      return nodes.compactMap { $0["uri"]?.string }.compactMap(WorkspaceFolder.init)
    }
    if let uri = params["rootUri"]?.string { return [uri].compactMap(WorkspaceFolder.init) }
    let path = params["rootPath"]?.string
    return [path.flatMap { WorkspaceFolder(uri: FileURI.text(ofPath: $0)) }].compactMap { $0 }
  }
}
