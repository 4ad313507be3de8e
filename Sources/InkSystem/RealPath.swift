/// Paths as the disk has them.
package enum RealPath {
  /// The absolute path without symbolic links; `nil` for what does not exist.
  package static func of(_ path: String) -> String? {
    guard let resolved = path.withSystemPath({ unsafe realpath($0, nil) }) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(systemPath: resolved)
  }
}
