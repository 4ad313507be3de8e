/// What a media file is, by the ending of its name.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
  case sound, picture, video

  /// The kind of a name's ending, where that is one of a kind; a name without one, or with another, has none.
  package init?(endingOf name: String) {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    guard let ending, let kind = FileKind.allCases.first(where: { $0.extensions.contains(ending) }) else {
      return nil
    }
    self = kind
  }

  /// Whether a file of another kind can stand for one of this kind: the sound of a video is a sound.
  package func takes(_ other: FileKind) -> Bool { self == other || (self == .sound && other == .video) }

  /// Endings that a name without one is tried with, in this order.
  package var extensions: [String] {
    switch self {
    case .sound: ["opus", "mp3", "wav", "flac", "ogg", "m4a", "aac"]
    case .picture: ["png", "jpg", "jpeg", "webp", "gif"]
    case .video: ["mp4", "mov", "webm", "mkv"]
    }
  }
}
