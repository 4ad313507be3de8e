import InkSystem

/// What shows that a file is still the one that it was, without reading it.
package struct FileStamp: Hashable {
  package let size: Int64
  /// When its content changed last, in nanoseconds since 1970.
  package let modified: Int64
  /// When its content, name or rights changed last: programs can set the other time, and not this one.
  package let changed: Int64

  package init(size: Int64, modified: Int64, changed: Int64) {
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// `nil` for what is not there, or is not a file.
  package init?(_ path: String) {
    guard let status = FileStatus(of: path), status.kind == .file else { return nil }
    self.init(size: Int64(status.size), modified: status.modified, changed: status.changed)
  }

  /// Whether so much time has passed since the last change that another one would show: the clock of a file
  /// system moves in steps of some milliseconds.
  package func isSettled(at now: Int64) -> Bool { max(modified, changed) < now - FileStamp.settling }

  private static let settling: Int64 = 50_000_000

  /// Nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }
}
