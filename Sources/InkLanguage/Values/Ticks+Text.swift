package import InkTime

extension Ticks {
  /// Reads a time as people write it on a command line: as in scripts, or as `1m30s` or `1:30`.
  ///
  /// - Returns: `nil` for what is no time, and for one beyond the limit of times.
  package init?(writtenAs text: String) {
    let value = WrittenTime(text)?.text ?? text
    let bytes = Array(value.utf8)
    guard let ticks = TimeType.ticks(bytes.span, 0..<bytes.count), ticks <= Ticks.limit else { return nil }
    self = ticks
  }
}
