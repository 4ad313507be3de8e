import InkText

// Paths of any bytes: `PathText` says how they are text.
extension String {
  /// A path that the system gives.
  package init(systemPath path: UnsafePointer<CChar>) {
    let bytes = unsafe UnsafeRawBufferPointer(start: path, count: strlen(path))
    self = unsafe PathText.text(of: bytes)
  }

  /// Gives the system a path's bytes. A path with a NUL in it leads nowhere, and not to what is named before the NUL.
  @safe package func withSystemPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    if utf8.allSatisfy({ $0 != 0 && $0 != 0xF4 }) { return unsafe withCString { unsafe body($0) } }
    let bytes = PathText.bytes(of: self)
    return unsafe body((bytes.contains(0) ? [] : bytes).map { CChar(bitPattern: $0) } + [0])
  }
}
