internal import InkMessages

/// What a picture file contains, by its first bytes; what it is called does not matter.
enum PictureFormat: String, Sendable {
  case png = "PNG"
  case jpeg = "JPEG"
  case webp = "WebP"
  case gif = "GIF"
  case svg = "SVG"
  case heic = "HEIC"
  case avif = "AVIF"

  /// `nil` for what is no picture, or none of a kind that is known.
  ///
  /// - Throws: `.unusableFile` for a picture of a kind that is known and not decoded.
  init?(_ bytes: FileBytes) throws(MediaError) {
    let start = try bytes.bytes(at: 0, count: min(bytes.count, 4096)) ?? []
    if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if start.starts(with: "RIFF".utf8), start.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if start.starts(with: "GIF87a".utf8) || start.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if let format = PictureFormat(brands: start) {
      self = format
    } else if PictureFormat.isDrawing(start) {
      self = .svg
    } else if let name = PictureFormat.undecoded(start) {
      throw MediaError(
        .unusableFile,
        "\(bytes.path) is a \(name) picture, which InkReel does not decode; convert it to PNG or JPEG",
        path: bytes.path
      )
    } else {
      return nil
    }
  }

  /// By the brands of ISO base media files; those of films are none of pictures.
  private init?(brands start: [UInt8]) {
    guard start.count >= 16, start[4..<8].elementsEqual("ftyp".utf8) else { return nil }
    let length = min(start.prefix(4).reduce(0) { $0 << 8 | Int($1) }, start.count)
    let places = [8] + stride(from: 16, to: max(16, length - 3), by: 4)
    let brands = Set(places.map { String(decoding: start[$0..<$0 + 4], as: UTF8.self) })
    if !brands.isDisjoint(with: ["avif", "avis"]) {
      self = .avif
    } else if !brands.isDisjoint(with: ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"]) {
      self = .heic
    } else {
      return nil
    }
  }

  /// Whether text is XML whose first element is `svg`.
  private static func isDrawing(_ start: [UInt8]) -> Bool {
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
    guard text.first(where: { $0 > 32 }) == UInt8(ascii: "<") else { return false }
    return text.indices.contains { place in
      guard text[place] == UInt8(ascii: "<") else { return false }
      let name = text[(place + 1)...].prefix { $0 > 32 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      return name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8)
    }
  }

  /// What pictures of other kinds are called.
  private static func undecoded(_ start: [UInt8]) -> String? {
    let kinds: [(bytes: [UInt8], name: String)] = [
      (Array("II*\0".utf8), "TIFF"), (Array("MM\0*".utf8), "TIFF"), (Array("8BPS".utf8), "Photoshop"),
      ([0xFF, 0x0A], "JPEG XL"), ([0, 0, 0, 12] + Array("JXL ".utf8), "JPEG XL"),
      ([0, 0, 0, 12] + Array("jP  ".utf8), "JPEG 2000"), ([0xFF, 0x4F, 0xFF, 0x51], "JPEG 2000"),
      (Array("%PDF".utf8), "PDF"), ([0, 0, 1, 0], "Windows icon"), ([0x76, 0x2F, 0x31, 0x01], "OpenEXR"),
      ([0x1F, 0x8B], "compressed SVG"),
    ]
    if let kind = kinds.first(where: { start.starts(with: $0.bytes) }) { return kind.name }
    // Two letters that text may start with: the size of the header has to be right too.
    return start.starts(with: "BM".utf8) && start.count > 18 && start[15..<18].allSatisfy({ $0 == 0 })
      ? "BMP" : nil
  }
}
