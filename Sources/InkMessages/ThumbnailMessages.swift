/// Asks for small pictures of picture files.
package struct ThumbnailRequest: Hashable, Sendable, Codable {
  /// Absolute.
  package var paths: [String]

  package init(paths: [String]) {
    self.paths = paths
  }
}

package struct ThumbnailAnswer: Hashable, Sendable, Codable {
  /// One for each path of the request, in order: a JPEG file in Base64; absent for what cannot be shown.
  package var pictures: [String?]

  package init(pictures: [String?]) {
    self.pictures = pictures
  }
}
