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
    var facts = stat()
    guard unsafe stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int64(facts.st_size)
    #if canImport(Glibc)
      modified = FileStamp.nanoseconds(facts.st_mtim)
      changed = FileStamp.nanoseconds(facts.st_ctim)
    #else
      modified = FileStamp.nanoseconds(facts.st_mtimespec)
      changed = FileStamp.nanoseconds(facts.st_ctimespec)
    #endif
  }

  /// Whether so much time has passed since the last change that another one would show: the clock of a file
  /// system moves in steps of some milliseconds.
  package func isSettled(at now: Int64) -> Bool { max(modified, changed) < now - FileStamp.settling }

  private static let settling: Int64 = 50_000_000

  /// Nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
