/// Files as other programs address them (RFC 8089).
package enum FileURI {
  /// The URI of an absolute path.
  package static func text(ofPath path: String, host: String = "") -> String {
    "file://\(host)" + encoded(path)
  }

  /// The URI of an absolute path, the relative reference of another one.
  package static func reference(toPath path: String) -> String {
    path.hasPrefix("/") ? text(ofPath: path) : encoded(path)
  }

  /// The path of a `file:` URI, of any bytes; `nil` for another one, such as that of a text that was never saved.
  package static func path(of uri: String) -> String? {
    guard uri.prefix(5).lowercased() == "file:" else { return nil }
    var rest = uri.dropFirst(5)
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      let host = rest[..<slash].lowercased()
      guard host.isEmpty || host == "localhost" else { return nil }
      rest = rest[slash...]
    }
    let end = rest.firstIndex { $0 == "?" || $0 == "#" } ?? rest.endIndex
    guard rest.hasPrefix("/"), let bytes = PercentEncoding.decoded(rest[..<end]), !bytes.contains(0) else {
      return nil
    }
    return PathText.text(of: bytes)
  }

  /// All but unreserved characters and slashes.
  private static func encoded(_ path: String) -> String {
    PercentEncoding.encoded(PathText.bytes(of: path)) {
      $0.isASCIIAlphanumeric || unreservedSigns.contains($0)
    }
  }

  private static let unreservedSigns = Array("-._~/".utf8)
}
