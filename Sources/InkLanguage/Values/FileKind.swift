/// What a media file is, by the ending of its name.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
  case sound, picture, video

  /// The kind of a name's ending, where that is one of a kind; a name without one, or with another, has none.
  package init?(endingOf name: String) {
    guard let ending = FileKind.ending(of: name),
      let kind = FileKind.byExtension[ending] ?? FileKind.byExtension[ending.lowercased()]
    else { return nil }
    self = kind
  }

  private static let byExtension = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { kind in kind.extensions.map { ($0, kind) } }
  )

  private static func ending(of name: String) -> String? {
    let bytes = name.utf8
    let (dot, slash) = (UInt8(ascii: "."), UInt8(ascii: "/"))
    // Nearly every name has letters on both sides of its last dot.
    if let place = bytes.lastIndex(of: dot), place > bytes.startIndex {
      let before = bytes[bytes.index(before: place)]
      let ending = bytes[bytes.index(after: place)...]
      if before != dot, before != slash, !ending.isEmpty, !ending.contains(slash) { return String(ending) }
    }
    return name.split(separator: "/").last?.split(separator: ".").dropFirst().last.map(String.init)
  }

  /// Whether a file of another kind can stand for one of this kind: the sound of a video is a sound.
  package func takes(_ other: FileKind) -> Bool { self == other || (self == .sound && other == .video) }

  /// Endings that a name without one is tried with, in this order.
  package var extensions: [String] {
    switch self {
    case .sound: ["opus", "mp3", "wav", "flac", "ogg", "m4a", "aac"]
    case .picture: ["png", "jpg", "jpeg", "webp", "gif", "svg", "avif", "heic", "apng"]
    case .video: ["mp4", "mov", "webm", "mkv"]
    }
  }
}
