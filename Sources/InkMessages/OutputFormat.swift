/// What `inkreel-media` writes: a video, or sound alone.
package enum OutputFormat: Hashable, Sendable {
  case mp4
  case sound(SoundFormat)

  package static let all = [mp4] + SoundFormat.allCases.map(sound)

  /// By the ending of a file's name, in any case; `nil` for any other.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    guard let form = OutputFormat.all.first(where: { $0.ending == ending }) else { return nil }
    self = form
  }

  /// Without its dot.
  package var ending: String {
    switch self {
    case .mp4: "mp4"
    case .sound(let format): format.rawValue
    }
  }

  /// All of them, for people: `.mp4, .wav`.
  package static var endings: String { list(all) }

  package static func list(_ forms: [OutputFormat]) -> String {
    forms.map { ".\($0.ending)" }.joined(separator: ", ")
  }

  /// Whether decoded samples are those that were written, but for the rounding to whole numbers.
  package var isLossless: Bool { self == .sound(.wav) || self == .sound(.flac) }
}

/// The forms that sound alone is written in.
package enum SoundFormat: String, Hashable, Sendable, CaseIterable {
  case wav, flac, m4a, opus, mp3
}
