internal import InkMedia

/// The forms that sound alone is written in.
package enum SoundFormat: String, Sendable, CaseIterable {
  case wav, flac, m4a, opus, mp3

  /// By the ending of a file's name; `nil` for any other.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}
