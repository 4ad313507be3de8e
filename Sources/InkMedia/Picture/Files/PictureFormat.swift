internal import InkMessages

/// What a picture file contains, by its first bytes; what it is called does not matter.
enum PictureFormat: String, Sendable {
  case png = "PNG"
  case jpeg = "JPEG"
  case webp = "WebP"

  /// `nil` for what is no picture, or none of a kind that is known.
  init?(_ bytes: FileBytes) throws(MediaError) {
    let start = try bytes.bytes(at: 0, count: min(bytes.count, 32)) ?? []
    if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if start.starts(with: "RIFF".utf8), start.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else {
      return nil
    }
  }
}
