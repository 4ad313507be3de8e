internal import InkSystem

/// Paths as libavformat takes them: after a protocol, so that no path is read as one.
enum MediaURL {
  static func of<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    ("file:" + path).withSystemPath(body)
  }
}
