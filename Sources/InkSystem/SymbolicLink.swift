import InkText

/// What symbolic links say.
package enum SymbolicLink {
  /// What is written in a link; `nil` for what is none.
  package static func target(of path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      return path.withSystemPath {
        unsafe readlink($0, start.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }
    guard count >= 0, count < bytes.count else { return nil }
    return PathText.text(of: bytes[..<count])
  }

  /// The path without links in its last part, which need not lead to anything yet.
  static func followed(_ path: String) -> String {
    var place = path
    for _ in 0..<40 {
      guard let target = target(of: place) else { return place }
      place = target.utf8.first == UInt8(ascii: "/") ? target : AtomicFile.folder(of: place) + target
    }
    return place
  }
}
