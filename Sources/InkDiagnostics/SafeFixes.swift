import InkText

/// Makes the changes that need no asking.
package enum SafeFixes {
  /// Makes all safe fixes that do not overlap; where two do, the one that comes first in the source. Those
  /// that are left show again when the result is checked.
  ///
  /// - Returns: The changed bytes, and how many diagnostics were fixed; 0 when there was nothing to do.
  package static func apply(_ diagnostics: [Diagnostic], to bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
    // A diagnostic has one safe fix at most that can be meant: the first.
    let fixes = diagnostics.compactMap { diagnostic in diagnostic.fixes.first { $0.isSafe } }
    let (edits, isRefused) = withoutOverlaps(fixes, limit: bytes.count)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in edits {
      result += bytes[position..<edit.range.start]
      result += edit.replacement.utf8
      position = edit.range.end
    }
    result += bytes[position...]
    return (result, isRefused.count { !$0 })
  }

  /// - Returns: The edits of the fixes that are made, in order, and for each fix whether it is not.
  private static func withoutOverlaps(_ fixes: [FixIt], limit: Int) -> (
    edits: [TextEdit], isRefused: [Bool]
  ) {
    var isRefused = fixes.map { $0.edits.isEmpty }
    let all = fixes.indices.flatMap { index in fixes[index].edits.map { (fix: index, edit: $0) } }
    let ordered = all.sorted {
      ($0.edit.range.start, $0.edit.range.end, $0.fix) < ($1.edit.range.start, $1.edit.range.end, $1.fix)
    }
    var last: (fix: Int, edit: TextEdit)?
    for entry in ordered where !isRefused[entry.fix] {
      let range = entry.edit.range
      guard 0 <= range.start, range.start <= range.end, range.end <= limit else {
        isRefused[entry.fix] = true
        continue
      }
      if let last, range.start < last.edit.range.end || range.start == last.edit.range.start {
        isRefused[entry.fix] = true
      } else {
        last = entry
      }
    }
    return (ordered.filter { !isRefused[$0.fix] }.map(\.edit), isRefused)
  }
}
